import { toLatinDigits } from '../numbers/to-latin-digits.ts';
import { normalize } from '../spelling/normalize.ts';
import { type BanglaNameWord, banglaNameWord } from './bangla-name-word.ts';
import { ENDINGS } from './name-endings.ts';
import { LIGHT_SHARE, type Name, nameOfWords } from './name-words.ts';

/** The words of a Bangla name: a hyphen parts words, but for an ending behind one (পুতিন-এর). Titles weigh little. */
export function banglaName(text: string): Name<BanglaNameWord> {
  const plain = toLatinDigits(normalize(text))
    .replace(/['’‘`\u200c\u200d]/g, '')
    .replace(/-([\u0980-\u09e5]+)/g, (part, ending) => (ENDINGS.includes(ending) ? ending : part));
  const words = plain.match(/[\u0980-\u09e5]+|[0-9]+|[a-z]+/gi) ?? [];
  return nameOfWords(words.map(wordOrTitle), banglaNameWord);
}

function wordOrTitle(text: string): BanglaNameWord {
  const word = banglaNameWord(text);
  if (LIGHT.includes(text)) word.weight *= LIGHT_SHARE;
  return word;
}

const LIGHT: readonly string[] =
  'মো মোঃ ড ডা ডক্টর মি জনাব মিস্টার মিসেস অধ্যাপক প্রফেসর স্যার শেখ হাজী হাজি আলহাজ ও এবং অব অফ অভ দ্য দি দ্বীপপুঞ্জ সৈয়দ'
    .normalize('NFC')
    .split(' ');
