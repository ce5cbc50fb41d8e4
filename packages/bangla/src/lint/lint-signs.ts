import type { Flaw } from './lint-finding.ts';
import { wordsMatching } from './lint-words-matching.ts';

/** The same sign twice: যুুক্তরাষ্ট্র, আমাদেের. */
export function checkDoubledSigns(text: string): Flaw[] {
  return wordsMatching(text, DOUBLED, 'doubled-sign', (word) =>
    word.replace(/([\u0981-\u0983\u09bc\u09be-\u09cd\u09d7])\1+/g, '$1').replace(/ে(?=[োৌ])/g, ''),
  );
}

/**
 * Signs that no letter can carry: two vowel signs on one letter, a vowel sign on a vowel, a hasanta with a vowel sign,
 * a sign at the beginning of a word. What only looks out of order in the code (ে+া, া+ে, a nukta behind the sign, ঁ before
 * it, অ+া) is not reported.
 */
export function checkImpossibleSigns(text: string): Flaw[] {
  return wordsMatching(text, IMPOSSIBLE, 'impossible-sign', (word) =>
    word.replace(/আা|ইি|ঈী|উু|ঊূ|এে|ওো/g, (pair) => pair.charAt(0)),
  );
}

const DOUBLED = /([\u0981-\u0983\u09bc\u09be-\u09cd\u09d7])\1|ে[োৌ]/g;

const SIGN = '[\\u09be-\\u09c4\\u09c7\\u09c8\\u09cb\\u09cc]';
const MARK = '[\\u0981-\\u0983\\u09bc\\u09be-\\u09cd]';
const NO_LETTER = '[\\s!-/:-@\\[-`{-~\u0964\u0965‘’“”–—…]';
const IMPOSSIBLE = new RegExp(
  [
    // Not ে+া nor া+ে, nor আ spelled অ+া.
    `(?!\\u09c7\\u09be|\\u09be\\u09c7)${SIGN}${SIGN}`,
    `(?!অ\\u09be)[অ-ঔৎংঃ]${SIGN}`,
    // A hasanta with a vowel sign on either side; অ্যা and its like have none before it.
    `${SIGN}\\u09cd|\\u09cd${SIGN}`,
    // A word that begins with a sign, unless the sign stands for itself (া-কার).
    `${MARK}(?<=(?:^|${NO_LETTER})${MARK})${MARK}*(?=[অ-হৎ][\\u0981-\\u09e3])`,
  ].join('|'),
  'g',
);
