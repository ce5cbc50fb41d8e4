import type { Source } from './story.ts';

/** A source as it is to be next. `madeFrom` null: the copy follows its text; left out: that is still to be found out. */
export type NextSource = Omit<Source, 'madeFrom'> & { madeFrom?: string | null | undefined };

/**
 * The sources of a story whose list comes anew from outside (a wire's update, a save by the API), with the text that
 * the copy was made from wherever a source says something else now. A source is known by its name and address.
 *
 * @param hasCopy whether anything was written yet that could have been made from them
 */
export function followedSources(
  earlier: readonly Source[],
  next: readonly NextSource[],
  hasCopy: boolean,
): Source[] {
  const left = [...earlier];
  return next.map(({ madeFrom, ...source }) => {
    const before = takeSame(left, source);
    const from = madeFrom === undefined && hasCopy ? (before?.madeFrom ?? before?.text) : madeFrom;
    return withMadeFrom(source, from);
  });
}

/** A source that remembers what the copy was made from, where that is not what it says now. */
export function withMadeFrom(
  { name, url, text }: Omit<Source, 'madeFrom'>,
  madeFrom: string | null | undefined,
): Source {
  const isOutdated = isWritten(text) && isWritten(madeFrom) && madeFrom !== text;
  return { name, url, text, ...(isOutdated ? { madeFrom } : {}) };
}

function isWritten(text: string | null | undefined): text is string {
  return text != null && text.trim() !== '';
}

/** Takes the same source from the list: by name and address, else by its name. */
function takeSame(
  sources: Source[],
  { name, url }: { name: string; url: string | null },
): Source | undefined {
  const exact = sources.findIndex((source) => source.name === name && source.url === url);
  const at = exact === -1 ? sources.findIndex((source) => source.name === name) : exact;
  return at === -1 ? undefined : sources.splice(at, 1)[0];
}
