import type { Flaw } from './lint-finding.ts';
import { wordsMatching } from './lint-words-matching.ts';

/**
 * Characters of the Bijoy (SutonnyMJ) encoding that a converter left inside Unicode words: দ্রæত, আহŸান, বিশ^.
 * Most stand for one conjunct part; where a character can be several, a person has to look.
 */
export function checkBijoyRemnants(text: string): Flaw[] {
  if (!REMNANT.test(text)) return [];
  return wordsMatching(text, BESIDE_BANGLA, 'bijoy-remnant', converted, REMNANTS);
}

function converted(word: string, start: number, end: number): string | undefined {
  if (end - start > LONGEST) return undefined;
  if (/[\u09be-\u09cc]¬/.test(word)) return word;
  const whole = word
    .replace(/Ñ/g, '—')
    .replace(/আতœ/g, 'আত্ম')
    .replace(/([ব্]র|ব্রা)²/g, '$1হ্ম');
  const letters = Array.from(whole, (sign) => PARTS[sign] ?? sign).join('');
  return REMNANT.test(letters) || /র্্|্ব্ব/.test(letters) ? word : ordered(letters);
}

/** Vowel signs stood between the parts of a conjunct (বিশে^র: শে + ্ব); they belong behind it. */
function ordered(letters: string): string {
  return letters
    .replace(/([\u09be-\u09c4\u09c7\u09c8])((?:\u09cd[ক-হ])+)/g, '$2$1')
    .replace(/\u09cd([িেৈ])\u09cd?([ক-হ](?:\u09cd[ক-হ])*)/g, '\u09cd$2$1')
    .replace(/\u09cd{2,}/g, '\u09cd')
    .normalize('NFC');
}

const PARTS: Record<string, string> = {
  æ: 'ু',
  Ÿ: '্ব',
  œ: '্ন',
  Ð: 'ণ্ড',
  ø: '্ল',
  '¬': '্ল',
  '¯': 'স্',
  '¦': '্ব',
  '¡': '্ব',
  '^': '্ব',
  '²': 'ক্ষ্ম',
  '¤': 'ম্',
  '›': 'ন্',
  '‚': 'ূ',
  '®': 'ষ্',
};
const REMNANTS = 'æŸœÐøÑ¯¦²¤¡›‚¬®è^';
const REMNANT = new RegExp(`[${REMNANTS.replace('^', '\\^')}]`);
const LETTER = '[\\u0981-\\u09cd]';
const BESIDE_BANGLA = new RegExp(
  [
    `(?<=${LETTER})[æŸœÐøÑ¡›è]`,
    `[¯¤œ›](?=${LETTER})`,
    `(?<=র্?)æ`,
    `(?<=[ক-হািে])[¦^¤]`,
    `(?<=[ক-হািে])[‚¬®²](?=${LETTER})|(?<=সূ)²`,
  ].join('|'),
  'g',
);
const LONGEST = 40;
