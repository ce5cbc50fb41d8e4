import { normalize } from './normalize.ts';
import { romanizeWord } from './romanize-word.ts';
import { toLatinDigits } from './to-latin-digits.ts';

/**
 * Bangla in readable Latin letters; what is not Bangla stays as it is.
 *
 * @example
 * romanize('রুশ পররাষ্ট্রমন্ত্রীকে কিম জং উনের') // 'rush pararashtramantrike kim jong uner'
 */
export function romanize(text: string): string {
  return toLatinDigits(normalize(text))
    .replace(BANGLA_WORD, romanizeWord)
    .replace(/[।॥৳ঽ\u09be-\u09cd\u0981-\u0983\u09bc\u09d7]/g, (sign) => SIGNS[sign] ?? '');
}

const BANGLA_WORD = /[\u0985-\u09b9\u09ce\u09e0\u09e1\u09f0\u09f1][\u0981-\u0983\u0985-\u09b9\u09bc\u09be-\u09ce\u09d7\u09e0-\u09e3\u09f0\u09f1\u200c\u200d]*/g;

const SIGNS: Record<string, string> = { '।': '.', '॥': '.', '৳': 'Tk ' };
