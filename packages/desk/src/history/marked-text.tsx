import type { Piece } from '../../../newsroom/src/story/compare-texts.ts';
import { useTexts } from '../texts/language.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { historyTexts } from './history-texts.ts';

/** A compared text: what was inserted and deleted is marked by lines and, for screen readers, by words. */
export function MarkedText({ pieces }: { pieces: readonly Piece[] }) {
  const t = useTexts(historyTexts);
  return pieces.map(({ kind, text }, place) => {
    const key = `${place} ${kind}`;
    if (kind === 'same') return <span key={key}>{text}</span>;
    const Mark = kind === 'inserted' ? 'ins' : 'del';
    return (
      <Mark key={key}>
        <VisuallyHidden> [{t(kind)}: </VisuallyHidden>
        {text}
        <VisuallyHidden>] </VisuallyHidden>
      </Mark>
    );
  });
}
