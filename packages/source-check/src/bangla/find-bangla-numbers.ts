import type { NumberFact } from '../facts.ts';

/** The numbers of a Bangla sentence. */
export function findBanglaNumbers(_text: string): NumberFact[] {
  return [];
}
