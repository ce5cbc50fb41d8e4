import { bangabdaMonthStart } from './bangabda-month-start.ts';
import { gregorianDay } from './gregorian-day.ts';
import { gregorianDayNumber } from './gregorian-day-number.ts';

/** A day of a calendar: month 1–12 (1 is January or বৈশাখ), day from 1. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** A Gregorian day as its three numbers or as 'YYYY-MM-DD'. */
export type CalendarDate = CalendarDay | string;

/** Whose Bangla calendar. */
export type CalendarRegion = 'bangladesh' | 'west-bengal';

/**
 * The day of the Bangla calendar (বঙ্গাব্দ) that a Gregorian day is.
 *
 * 'bangladesh': the civil calendar, whose year begins on 14 April. From the year 1426 (2019) বৈশাখ to আশ্বিন have 31
 * days, কার্তিক to মাঘ and চৈত্র 30, ফাল্গুন 29 or, with a 29 February in it, 30; before, the rule of 1987 (five months
 * of 31 days, seven of 30, ফাল্গুন 31 in leap years), also for years before there was that rule.
 *
 * 'west-bengal': the sidereal solar calendar, a month beginning on the day after the midnight that follows the
 * sun's entry into its sign. The school is the দৃকসিদ্ধ (Bisuddha Siddhanta, Lahiri ayanamsa), not the সূর্যসিদ্ধান্ত
 * of Gupta Press, which now and then has another day. Meant for 1900 to 2100; an entry within half an hour of
 * midnight (one month in twenty-five) may be a day off an almanac.
 *
 * @throws RangeError for a day that does not exist, and for one before 1 বৈশাখ of the year 1
 *
 * @example
 * toBangabda('2025-07-12', 'bangladesh') // { year: 1432, month: 3, day: 28 }
 */
export function toBangabda(date: CalendarDate, region: CalendarRegion = 'bangladesh'): CalendarDay {
  const number = gregorianDayNumber(date);
  const year = yearOf(number, region);
  if (year < 1) throw new RangeError(`before the Bangla calendar: ${JSON.stringify(date)}`);
  let month = Math.min(12, Math.floor((number - bangabdaMonthStart(year, 1, region)) / 29) + 1);
  while (bangabdaMonthStart(year, month, region) > number) month--;
  return { year, month, day: number - bangabdaMonthStart(year, month, region) + 1 };
}

function yearOf(number: number, region: CalendarRegion): number {
  let year = gregorianDay(number).year - 592;
  while (bangabdaMonthStart(year, 1, region) > number) year--;
  return year;
}
