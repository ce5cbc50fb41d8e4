import { banglaTerm } from '../bangla/bangla-term.ts';
import { englishStem } from '../english/english-stem.ts';
import { banglaTermsOf, englishStemsOf } from '../lexicon/word-pairs.ts';

/**
 * Whether an English word, in lower case, denies by its prefix or suffix: non-violent, disagree, toothless, duty-free. What is
 * left without the prefix must be a word by itself.
 *
 * @example
 * deniesInEnglish('toothless') // true
 */
export function deniesInEnglish(word: string): boolean {
  if (SUFFIXED.test(word)) return !NO_SUFFIX.has(word);
  const bare = PREFIXED.exec(word)?.[1];
  return bare !== undefined && !NO_PREFIX.test(word) && banglaTermsOf(englishStem(bare)).length > 0;
}

const PREFIXED = /^(?:non-?|dis)([a-z]{3,})$/;
const SUFFIXED = /[a-z]{3}less(?:ly|ness)?$|-(?:free|proof|resistant)$/;
const NO_SUFFIX = new Set(['unless', 'regardless', 'nevertheless', 'nonetheless']);
/** What is left is a word by chance: to display has nothing to do with a play. */
const NO_PREFIX =
  /^dis(?:play|cover|count|charge|patch|course|tribut|pose|posing|band|solve|guise|tract|tinct|trust)/;

/**
 * Whether a normalised Bangla word denies by its prefix or suffix: অপরীক্ষিত, অনাবশ্যক, প্রাণহীন, শুল্কমুক্ত. What is left without
 * the prefix must be a word by itself: অনেক and অবস্থা deny nothing.
 *
 * @example
 * deniesInBangla('প্রাণহীন') // true
 */
export function deniesInBangla(word: string): boolean {
  if (WITHOUT.test(word)) return true;
  return isWord(PREFIX.exec(word)?.[1] ?? '') || isWord(withVowel(word));
}

/** অনাবশ্যক is অন with আবশ্যক. */
function withVowel(word: string): string {
  const [, sign = '', rest = ''] = /^অন([\u09be\u09bf\u09c0\u09c1\u09c2\u09c7])(.+)$/.exec(word) ?? [];
  return sign === '' ? '' : `${VOWELS[sign]}${rest}`;
}

function isWord(word: string): boolean {
  return word.length >= 3 && englishStemsOf(banglaTerm(word)).length > 0;
}

const WITHOUT = /..(?:হীন|বিহীন|শূন্য|মুক্ত|রহিত|বর্জিত)(?:তা|ভাবে|দের|টি|ের|ে|র)?$/;
const PREFIX = /^অ-?(..+)$/;
const VOWELS: Readonly<Record<string, string>> = {
  '\u09be': 'আ',
  '\u09bf': 'ই',
  '\u09c0': 'ঈ',
  '\u09c1': 'উ',
  '\u09c2': 'ঊ',
  '\u09c7': 'এ',
};
