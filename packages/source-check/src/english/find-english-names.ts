import type { DateFact, NameFact, TextWord } from '../facts.ts';

/** The names in an English sentence that begins at `start` of its text. */
export function findEnglishNames(
  _words: readonly TextWord[],
  _dates: readonly DateFact[],
  _text: string,
  _start: number,
): NameFact[] {
  return [];
}
