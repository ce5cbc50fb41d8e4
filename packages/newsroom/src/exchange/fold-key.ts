import { normalize } from '@hurkaru/bangla';

/**
 * One key for what a reader takes for the same words: spelling as normalize mends it, case, spaces and the
 * punctuation at both ends do not count.
 *
 * @example
 * foldKey('  Google   News: ') // → 'google news'
 * foldKey('প্রকাশিতঃ')          // → 'প্রকাশিত'
 */
export function foldKey(text: string): string {
  const letters = normalize(text).toLowerCase().split(/\s+/u).join(' ');
  let start = 0;
  let end = letters.length;
  while (start < end && !OPENS.test(letters.charAt(start))) start += 1;
  while (end > start && !CLOSES.test(letters.charAt(end - 1))) end -= 1;
  return letters.slice(start, end);
}

const OPENS = /[\p{L}\p{N}©\ud800-\udfff]/u;
// A visarga at the end of a label stands for a colon (প্রকাশিতঃ).
const CLOSES = /[\p{L}\p{N}\ud800-\udfff]|(?!ঃ)\p{M}/u;
