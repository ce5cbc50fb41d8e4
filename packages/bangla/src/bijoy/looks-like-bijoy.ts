import { bijoyRuns } from './bijoy-runs.ts';
import { mendBijoyRemnants } from './mend-bijoy-remnants.ts';

/**
 * Whether a text is Bijoy (SutonnyMJ ANSI copy), or has a stretch of it among English or Unicode Bangla.
 *
 * Judges by letters and pairs of letters: the odds of some stretch being Bijoy and not English are better than fifty
 * to one. False for numbers, for Unicode, for a few letters that prove nothing (W., GK), and, mostly, for single short
 * words without any of Bijoy's own signs.
 *
 * @example
 * looksLikeBijoy('AvR weRq w`em') // true
 * looksLikeBijoy('Victory Day is today') // false
 */
export function looksLikeBijoy(text: string): boolean {
  return bijoyRuns(mendBijoyRemnants(text)).some((run) => run.score >= ENOUGH);
}

/** Twice the natural logarithm of 55. */
const ENOUGH = 8;
