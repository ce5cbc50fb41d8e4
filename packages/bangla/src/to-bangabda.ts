import { bangladeshMonthLengths } from './bangladesh-month-lengths.ts';
import { gregorianDayNumber } from './gregorian-day-number.ts';

/** A day of a calendar: month 1–12 (1 is January or বৈশাখ), day from 1. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** A day as its three numbers or as 'YYYY-MM-DD'. */
export type CalendarDate = CalendarDay | string;

/** Whose Bangla calendar. */
export type CalendarRegion = 'bangladesh';

/**
 * The day of the Bangla calendar (বঙ্গাব্দ) that a Gregorian day is.
 *
 * @param date a Gregorian day
 * @throws RangeError for a day that does not exist, or one before year 1 of the Bangla calendar
 *
 * @example
 * toBangabda('2025-07-12') // { year: 1432, month: 3, day: 28 }: ২৮ আষাঢ় ১৪৩২
 */
export function toBangabda(date: CalendarDate, _region: CalendarRegion = 'bangladesh'): CalendarDay {
  const number = gregorianDayNumber(date);
  const gregorianYear = new Date(number * 86_400_000).getUTCFullYear();
  const started = number >= gregorianDayNumber({ year: gregorianYear, month: 4, day: 14 });
  const year = gregorianYear - (started ? 593 : 594);
  let day = number - gregorianDayNumber({ year: year + 593, month: 4, day: 14 });
  let month = 1;
  for (const length of bangladeshMonthLengths(year)) {
    if (day < length) break;
    day -= length;
    month++;
  }
  return { year, month, day: day + 1 };
}
