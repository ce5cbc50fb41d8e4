import { words } from '../cutting/words.ts';
import { remembered } from '../remembered.ts';
import { normalize } from '../spelling/normalize.ts';
import { keyOfNormal } from './search-key.ts';
import { stemOfNormal } from './stem.ts';

/**
 * The terms under which a text is to be indexed, in the order of its words; a query gives its terms the same way.
 *
 * A Bangla word gives `searchKey(stem(word))`, so that inflected forms and spelling variants meet. A word with
 * hyphens gives the terms of its parts, a number its Latin digits without grouping commas and endings (৬,০০০ and
 * ৬০০০টি give 6000), a Latin word itself in lower case without diacritics and without 's. All words are kept, also
 * the most common ones. Time grows linearly with the text.
 *
 * @example
 * analyze('রাষ্ট্রগুলোরই ১২টি চুক্তি, জুলাই-আগস্টে') // ['রাসট্র', '12', 'চুকতি', 'জুলাই', 'আগসট']
 */
export function analyze(text: string): string[] {
  const terms: string[] = [];
  for (const word of words(normalize(text))) {
    for (const part of word.text.split(HYPHEN)) addTerms(terms, part);
  }
  return terms;
}

function addTerms(terms: string[], word: string): void {
  if (DIGIT.test(word)) for (const term of termsOfNumber(word)) terms.push(term);
  else terms.push(termOfWord(word));
}

/** Digits in their groups are one number (১,২৩,৪৫৬), otherwise several (১,২); an ending behind them goes. */
function termsOfNumber(word: string): string[] {
  const parts = GROUPED.test(word) ? [word.replaceAll(',', '')] : word.split(',');
  return parts.map((part) => keyOfNormal(withoutEnding(stemOfNormal(withoutEnding(part)))));
}

function withoutEnding(number: string): string {
  return number.replace(NUMBER_ENDING, '$1');
}

const termOfWord = /* @__PURE__ */ remembered(
  (word: string) => keyOfNormal(stemOfNormal(word.replace(POSSESSIVE, ''))) || word,
);

const HYPHEN = /[-\u2010\u2011]/;
const DIGIT = /^[0-9০-৯]/;
const GROUPED = /^[0-9০-৯]{1,3}(?:,[0-9০-৯]{2,3})*,[0-9০-৯]{3}(?![0-9০-৯,])/;
const POSSESSIVE = /['’]s$/i;
/** What is written on to numbers besides the endings of nouns: ৫জন, ২১শে, ১লা, ৭ই. */
const NUMBER_ENDING = /([0-9০-৯])(?:জন|শে|লা|রা|ঠা|ই|এ|এর)$/;
