import { toLatinDigits } from '../numbers/to-latin-digits.ts';
import { normalize } from '../spelling/normalize.ts';
import { romanizeWord } from './romanize-word.ts';

/**
 * Bangla in readable Latin letters, in lower case; what is not Bangla stays as it is.
 *
 * One scheme, near to how names are written in Dhaka's English papers and free of diacritics:
 * - Consonants by their letter: ছ chh, ফ f, ভ bh, ড় r, শ ষ sh, স s, ক্ষ ksh, জ্ঞ gy, ক্স x, হ্ম hm, ং ng (n before ক খ গ
 *   ঘ), ঁ n before most consonants; য is j, য় y, and w after ও (আওয়ামী awami); ই ঈ i, উ ঊ u, ঐ oi, ঔ ou, ঋ ri.
 * - ্য is y (বিদ্যা bidya), but in loanwords only the a of "bank" (ব্যাংক bank, র‍্যাব rab); ্ব is w (বিশ্ব bishwa), b after
 *   ব ম র ল গ.
 * - The inherent vowel is a; where it is not spoken it is left out (রহমান rahman: see silentVowels); o at the end
 *   after one consonant (জাতীয় jatiyo), before a silent য় (বিদ্যালয় bidyaloy) and in -ং (জং jong).
 * - Bangla digits are Latin, । is a full stop, ৳ is Tk. Spelling, not sound: English words come back as Bangla
 *   spells them (ট্রাম্প tramp).
 *
 * @example
 * romanize('রুশ পররাষ্ট্রমন্ত্রী, ১২ জুলাই।') // 'rush pararashtramantri, 12 julai.'
 */
export function romanize(text: string): string {
  return toLatinDigits(normalize(text))
    .replace(BANGLA_WORD, romanizeWord)
    .replace(LEFT_OVER, (sign) => SIGNS[sign] ?? '');
}

const LETTER = '\u0985-\u09b9\u09ce\u09e0\u09e1\u09f0\u09f1';
const MARK = '\u0981-\u0983\u09bc\u09be-\u09cd\u09d7\u09e2\u09e3\u200c\u200d';
const BANGLA_WORD = new RegExp(`[${LETTER}][${LETTER}${MARK}]*`, 'g');

/** Signs that are no part of a word, and marks that stand on no letter. */
const LEFT_OVER = /[।॥\u0980-\u0983\u09bc-\u09cd\u09d7\u09e2\u09e3\u09f2-\u09fe]/g;

const SIGNS: Record<string, string> = { '।': '.', '॥': '.', '৳': 'Tk ' };
