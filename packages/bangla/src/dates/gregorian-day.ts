import type { CalendarDay } from './to-bangabda.ts';

/** The Gregorian day that is so many days after 1 January 1970: gregorianDayNumber the other way. */
export function gregorianDay(number: number): CalendarDay {
  const time = new Date(number * 86_400_000);
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() };
}
