import type { NumberFact } from '../facts.ts';

/** The numbers of an English sentence. */
export function findEnglishNumbers(_text: string): NumberFact[] {
  return [];
}
