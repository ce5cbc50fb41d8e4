import type { DateFact } from '../facts.ts';

/** The dates, weekdays, months, years and times of day of an English sentence; `today` is the story's day. */
export function findEnglishDates(_text: string, _today: string | null): DateFact[] {
  return [];
}
