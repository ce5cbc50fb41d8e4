import { banglaFromAssamese } from './bangla-from-assamese.ts';
import type { Flaw } from './lint-finding.ts';
import { wordsMatching } from './lint-words-matching.ts';

/** Letters of Assamese (দেৱ) and Devanagari (কলेজ) in Bangla words. An Assamese text is left alone. */
export function checkLookAlikes(text: string): Flaw[] {
  if (!LOOK_ALIKE.test(text)) return [];
  const assamese = banglaFromAssamese(text) === text;
  return wordsMatching(
    text,
    FOREIGN,
    'look-alike-letter',
    (word) => {
      if (!BANGLA.test(word)) return undefined;
      const bangla = (assamese ? word : banglaFromAssamese(word)).replace(DEVANAGARI, twin);
      return bangla === word && !DEVANAGARI.test(word) ? undefined : bangla;
    },
    DEVANAGARI_BLOCK,
  );
}

/** Bangla's block repeats Devanagari's, 128 code points on, but for a few letters. */
function twin(letter: string): string {
  const bangla = String.fromCharCode(letter.charCodeAt(0) + 0x80);
  return UNASSIGNED.test(bangla) ? letter : bangla;
}

const LOOK_ALIKE = /[\u0900-\u0963\u09f0\u09f1]/;
const FOREIGN = /[\u0900-\u0963\u09f0\u09f1]/g;
const DEVANAGARI = /[\u0900-\u0963]/g;
const DEVANAGARI_BLOCK = Array.from({ length: 0x64 }, (_, at) => String.fromCharCode(0x900 + at)).join('');
const BANGLA = /[\u0985-\u09b9]/;
const UNASSIGNED = /\P{Assigned}/u;
