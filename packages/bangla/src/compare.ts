import { normalize } from './normalize.ts';

/**
 * Dictionary order of two texts: negative, zero or positive, as Array.prototype.sort wants it.
 *
 * The order of the Unicode collation tables for Bangla (Intl.Collator 'bn') on normalised texts: vowels,
 * then ং ঃ ঁ, then consonants; digits by their value; two spellings of one text are equal.
 *
 * @example
 * ['খবর', 'আকাশ', 'কলম'].sort(compare) // ['আকাশ', 'কলম', 'খবর']
 */
export function compare(a: string, b: string): number {
  return COLLATOR.compare(normalize(a), normalize(b));
}

const COLLATOR = new Intl.Collator('bn', { numeric: true });
