import { LENGTHS, LONGEST_SPELLING, letterBits, sounds } from './name-sounds.ts';

/** A Latin word as the spellings that stand at each of its letters. */
export interface LatinNameWord {
  /** a to z and digits. */
  text: string;
  /** The spellings of the table that occur: number * LENGTHS + length, by the letter where they begin. */
  spellings: number[];
  /** Where the spellings begin that begin at each letter. */
  starts: number[];
  /** What it costs to pass over each letter. */
  silent: number[];
  /** How many consonants are heard, roughly. */
  consonants: number;
  /** The letters that occur, as bits. */
  letters: number;
}

/** A word of lower-case a to z. */
export function latinNameWord(text: string): LatinNameWord {
  const { latin } = sounds();
  const shown = text.replace(SOFT, (letter) => letter.toUpperCase());
  const spellings: number[] = [];
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    for (let length = 1; length <= LONGEST_SPELLING && at + length <= text.length; length++) {
      const number = latin.get(shown.slice(at, at + length));
      if (number !== undefined) spellings.push(number * LENGTHS + length);
    }
    starts.push(spellings.length);
  }
  const silent = Array.from(text, (_, at) => silentCost(text, at));
  const consonants = silent.filter((cost) => cost > SILENT.firstH && cost !== SILENT.lastVowel).length;
  return { text, spellings, starts, silent, consonants, letters: letterBits(text) };
}

/** English leaves final e, doubled letters, h and some others unspoken. */
function silentCost(text: string, at: number): number {
  const letter = text.charAt(at);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (letter === before) return SILENT.doubled;
  if (letter === 'e') return after === '' && at > 2 ? 0 : SILENT.e;
  if (letter === 'u' && /[gq]/.test(before)) return 1;
  if ('aiou'.includes(letter)) return after === '' ? SILENT.lastVowel : SILENT.vowel;
  if (letter === 'h') return at === 0 ? SILENT.firstH : after === '' ? 2 : SILENT.h;
  if (letter === 'y' || letter === 'w') return SILENT.glide;
  if (at === 0 && /^(?:kn|ps|gn|pn|wr|ts|mb|nd|ng)/.test(text)) return 2;
  const between = `${before}<${letter}>${after}`;
  return SOMETIMES_SILENT.find(([pattern]) => pattern.test(between))?.[1] ?? SILENT.consonant;
}

/** c and g before e, i and y, which mostly sound as s and j: the table has them in upper case. */
const SOFT = /[cg](?=[eiy])/g;

export const SILENT = { doubled: 2, e: 2, vowel: 6, lastVowel: 10, h: 5, firstH: 6, glide: 4, consonant: 16 };

/** Consonants that may be silent, between what stands before and after them. */
const SOMETIMES_SILENT: readonly (readonly [RegExp, number])[] = [
  [/<g>h|n<g>/, 3],
  [/<c>[kqh]|s<c>/, 2],
  [/<r>[^aeiou]?$/, 9],
  [/<l>[kmfd]/, 9],
  [/<d>[jg]/, 1],
  [/<t>[cs]|m<p>/, 6],
  [/<t>$/, 10],
  [/<s>$/, 8],
  [/m<b>$/, 1],
];
