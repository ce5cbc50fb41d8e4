import type { Flaw } from './lint-finding.ts';
import { isTechnical } from './lint-technical.ts';
import { wordsMatching } from './lint-words-matching.ts';

/**
 * One or two small Latin letters inside or at the end of a Bangla word (পড়ুনs, মানুoষ): keys hit before the layout
 * was switched. Latin words with Bangla endings (WHOএর, pdfটি), formulas and addresses are not reported; Cyrillic and
 * Greek letters inside a word are, without a suggestion.
 */
export function checkStrayLatin(text: string): Flaw[] {
  const corrected = (word: string, start: number, end: number) => {
    if (word.length > LONGEST || isTechnical(text, start, end)) return undefined;
    if (OTHER.test(word)) return word;
    const next = text.charAt(end);
    return (word + next).replace(STRAY, '').slice(0, next === '' ? undefined : -1);
  };
  return wordsMatching(text, STRAY_OR_OTHER, 'stray-latin', corrected, 'abcdefghijklmnopqrstuvwxyz');
}

const BANGLA = '[\\u0981-\\u0983\\u0985-\\u09cd\\u09ce\\u09dc-\\u09e3]';
const OTHER = /[\u0370-\u04ff]/;
const STRAY_SOURCE =
  `(?<=${BANGLA}{2})[a-z]{1,2}(?![A-Za-z0-9.'’-])(?=[\\s,;:!?।)’”"']|$|${BANGLA})` +
  `|(?<=${BANGLA})[a-z]{1,2}(?=${BANGLA})`;
const STRAY = new RegExp(STRAY_SOURCE, 'g');
const STRAY_OR_OTHER = new RegExp(`${STRAY_SOURCE}|(?<=${BANGLA})[\\u0370-\\u04ff]+(?=${BANGLA})`, 'g');
const LONGEST = 40;
