import { normalize } from './spelling/normalize.ts';

/**
 * Dictionary order of two texts: negative, zero or positive, as Array.prototype.sort wants it.
 *
 * The order of the Bangla Academy's dictionaries: vowels, ং ঃ ঁ, then consonants, each alone before its vowel signs and
 * these before its conjuncts; ড় ঢ় য় are letters of their own behind ড ঢ য; ৎ stands behind every ত with a vowel and before
 * the conjuncts of ত. Intl.Collator 'bn' has all of this but for the last two, where it interfiles (ড় with ড, ৎ as
 * the ত্ of a conjunct); `ORDER BY … COLLATE` in a database with ICU does as Intl does.
 *
 * Bangla stands before Latin, a space before any letter, digits are compared by their value; two spellings of one
 * text are equal.
 *
 * @example
 * ['খবর', 'আকাশ', 'কলম'].sort(compare) // ['আকাশ', 'কলম', 'খবর']
 * ['উত্তর', 'উৎসব', 'বড়', 'বড্ড'].sort(compare) // ['উৎসব', 'উত্তর', 'বড্ড', 'বড়']
 */
export function compare(a: string, b: string): number {
  return COLLATOR.compare(collated(a), collated(b));
}

/**
 * The text with ড় ঢ় য় as ড ঢ য and U+09D7, which the collator puts behind every other sign and hasanta; ৎ as ত, the last
 * vowel sign and U+09D7: behind every ত with a vowel, before hasanta. Clean text has no U+09D7.
 */
function collated(text: string): string {
  return normalize(text).replaceAll('\u09bc', '\u09d7').replaceAll('ৎ', 'ত\u09cc\u09d7');
}

const COLLATOR = /* @__PURE__ */ new Intl.Collator('bn', { numeric: true });
