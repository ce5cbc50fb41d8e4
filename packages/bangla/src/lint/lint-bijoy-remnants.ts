import { hasBijoyRemnant, mendBijoyWord, wordsWithBijoyRemnants } from '../bijoy/mend-bijoy-remnants.ts';
import { type Flaw, flawOf } from './lint-finding.ts';

/**
 * Characters of the Bijoy (SutonnyMJ) encoding that a converter left inside Unicode words: দ্রæত, আহŸান, বিশ^.
 * Most stand for one conjunct part; where a character can be several, a person has to look.
 */
export function checkBijoyRemnants(text: string): Flaw[] {
  return wordsWithBijoyRemnants(text)
    .filter(([word]) => !word.includes('Í'))
    .map(({ 0: word, index }) =>
      flawOf(text, index, index + word.length, 'bijoy-remnant', surelyMended(word) ?? word),
    );
}

function surelyMended(word: string): string | undefined {
  if (word.length > LONGEST || UNSURE.test(word)) return undefined;
  const mended = mendBijoyWord(word);
  return IMPOSSIBLE.test(mended) || hasBijoyRemnant(mended) ? undefined : mended;
}

const LONGEST = 40;
/** ্ব behind a hasanta or another ্ব, ¬ that may be any sign, è that may be ্ন, ্ত that was read as ত্ম. */
const UNSURE = /্ব?[¡^¦Ÿ]|[\u09be-\u09cc]¬|è|š.?ত্ম/;
/** A vowel sign on another, or on a hasanta. */
const IMPOSSIBLE = /[\u09be-\u09cd][\u09be-\u09cc]/;
