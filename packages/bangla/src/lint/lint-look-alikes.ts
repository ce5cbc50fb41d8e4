import { banglaFromAssamese } from '../spelling/bangla-from-assamese.ts';
import type { Flaw } from './lint-finding.ts';
import { wordsMatching } from './lint-words-matching.ts';

/** Assamese letters in Bangla words (দেৱ). An Assamese text is left alone. */
export function checkLookAlikes(text: string): Flaw[] {
  if (banglaFromAssamese(text) === text) return [];
  return wordsMatching(text, ASSAMESE, 'look-alike-letter', (word) =>
    BANGLA.test(word) ? banglaFromAssamese(word) : undefined,
  );
}

const ASSAMESE = /[ৰৱ]/g;
const BANGLA = /[\u0985-\u09b9]/;
