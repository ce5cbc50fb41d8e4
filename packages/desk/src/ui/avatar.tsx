import { VisuallyHidden } from './visually-hidden.tsx';

/** Somebody by initials, or the first letters of the name; the whole name on pointing and for screen readers. */
export function Avatar({ name, initials }: { name: string; initials: string | null }) {
  return (
    <span className="avatar" title={name}>
      <span aria-hidden="true">{initials ?? shortName(name)}</span>
      <VisuallyHidden>{name}</VisuallyHidden>
    </span>
  );
}

/** @example shortName('রোকেয়া সুলতানা') // 'রোসু' */
export function shortName(name: string): string {
  const letters = name.split(/\s+/).flatMap((word) => firstCluster(word) ?? []);
  return letters.slice(0, 2).join('');
}

const clusters = new Intl.Segmenter('bn', { granularity: 'grapheme' });

function firstCluster(word: string): string | undefined {
  return clusters.segment(word)[Symbol.iterator]().next().value?.segment;
}
