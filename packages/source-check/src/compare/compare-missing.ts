import type { BothTexts, Passage } from '../facts.ts';
import type { Finding } from '../finding.ts';

/** Sentences that hold facts and stand on one side alone. */
export function compareMissing(_passages: readonly Passage[], _both: BothTexts): Finding[] {
  return [];
}
