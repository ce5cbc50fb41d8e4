import { type BanglaNameWord, banglaNameWord } from './bangla-name-word.ts';
import { normalize } from './normalize.ts';
import { toLatinDigits } from './to-latin-digits.ts';

/** A Bangla name as its words; see BanglaNameWord. */
export interface BanglaName {
  words: BanglaNameWord[];
  /** Words written as one, as they are asked for. */
  joined: Map<number, BanglaNameWord>;
  /** How much each word matters: letters that are heard count, titles and "and" hardly. */
  weights: number[];
}

/** The words of a name: a hyphen parts words, and an ending behind one (পুতিন-এর) is left out. */
export function banglaName(text: string): BanglaName {
  const plain = toLatinDigits(normalize(text)).replace(IGNORED, '').replace(LOOSE_ENDING, '');
  const words = (plain.match(PART) ?? []).map(banglaNameWord);
  return { words, joined: new Map(), weights: words.map(weight) };
}

function weight({ text, consonants }: BanglaNameWord): number {
  return (1 + (consonants.at(-1) ?? 0)) * (LIGHT.has(text) ? LIGHT_SHARE : 1);
}

/** The share of its weight that a title or an "and" has. */
export const LIGHT_SHARE = 0.15;

const IGNORED = /['’‘`\u200c\u200d]/g;
const PART = /[\u0980-\u09e5]+|[0-9]+|[a-z]+/gi;
const LOOSE_ENDING = /(?<=[\u0980-\u09e5])-(?:এর|র|কে|তে|এ|রা|দের|সহ)(?![\u0980-\u09e5])/g;
const LIGHT: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'মো মোঃ ড ডা ডক্টর মি জনাব মিস্টার মিসেস অধ্যাপক প্রফেসর স্যার শেখ হাজী হাজি আলহাজ ও এবং অব অফ অভ দ্য দি দ্বীপপুঞ্জ সৈয়দ'
    .normalize('NFC')
    .split(' '),
);
