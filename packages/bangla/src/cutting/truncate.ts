import { graphemes } from './graphemes.ts';

/**
 * At most `n` characters (see graphemes) of a text, the ellipsis included.
 *
 * A text that fits is returned as it is. Otherwise the cut falls at a word's end if one lies in the last
 * quarter of the room, else between two characters; spaces and punctuation before the ellipsis go. Where
 * there is no room for the ellipsis it is left out.
 *
 * @param n a whole number from 0
 * @throws RangeError for another `n`
 *
 * @example
 * truncate('রাশিয়ার পররাষ্ট্রমন্ত্রী সের্গেই ল্যাভরভ', 14) // 'রাশিয়ার পররাষ্ট্রমন্ত্রী…'
 */
export function truncate(text: string, n: number, ellipsis = '…'): string {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`not a whole number from 0: ${n}`);
  const all = graphemes(text);
  if (all.length <= n) return text;
  const room = n - graphemes(ellipsis).length;
  if (room <= 0) return all.slice(0, n).join('');
  return all.slice(0, cutPoint(all, room)).join('') + ellipsis;
}

function cutPoint(all: readonly string[], room: number): number {
  return trimmed(all, wordEnd(all, room) ?? room);
}

/** The last word's end within the last quarter of the room, if there is one. */
function wordEnd(all: readonly string[], room: number): number | undefined {
  for (let end = room; end >= room * 0.75; end--) {
    if (SPACE.test(all[end] ?? '')) return end;
  }
  return undefined;
}

function trimmed(all: readonly string[], end: number): number {
  while (end > 0 && SPACE_OR_PUNCTUATION.test(all[end - 1] ?? '')) end--;
  return end;
}

const SPACE = /^\s/;
const SPACE_OR_PUNCTUATION = /^[\s\p{P}]/u;
