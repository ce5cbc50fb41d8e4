import type { DateFact, NameFact, TextWord } from '../facts.ts';

/** The names in a Bangla sentence, as far as they can be told without its source. */
export function findBanglaNames(_words: readonly TextWord[], _dates: readonly DateFact[]): NameFact[] {
  return [];
}
