import { searchKey, stem } from '@hurkaru/bangla';
import { remembering } from '../remembering.ts';

/**
 * The term of a Bangla word, by which the word lists know it: its stem in one spelling.
 *
 * @example
 * banglaTerm('মন্ত্রীদের') === banglaTerm('মন্ত্রী') // true
 */
export const banglaTerm: (word: string) => string = remembering((word) => searchKey(stem(word)));
