import type { DateFact } from '../facts.ts';

/** The dates, weekdays, months, years and times of day of a Bangla sentence; `today` is the story's day. */
export function findBanglaDates(_text: string, _today: string | null): DateFact[] {
  return [];
}
