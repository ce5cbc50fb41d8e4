import { bangabdaMonthStart } from './bangabda-month-start.ts';
import { gregorianDay } from './gregorian-day.ts';
import { gregorianDayNumber } from './gregorian-day-number.ts';
import type { CalendarRegion } from './to-bangabda.ts';

/** Days from `from` to `to`, both within, as days from 1 January 1970. */
export interface DayRange {
  from: number;
  to: number;
}

/** A weekday, a day of any month, a month of any year, or a day of it. */
export interface DatePattern {
  weekday?: number;
  month?: number | undefined;
  day?: number | undefined;
  /** The Bangla calendar that the month is of, or undefined for the Gregorian. */
  bangla?: CalendarRegion | undefined;
}

/** Which of the days that fit a pattern are meant: within a range those nearest to a day, the earlier of two as near. */
export interface When extends DayRange {
  near: number;
  /** What tells this: the text itself, the day on which it is read, or only what stands around. */
  told: 'year' | 'today' | 'context';
}

/** The last before a day (direction -1), the first after it (1), or the nearest (0). */
export function around(day: number, direction = 0): When {
  return {
    near: day,
    from: direction > 0 ? day + 1 : Number.NEGATIVE_INFINITY,
    to: direction < 0 ? day - 1 : Number.POSITIVE_INFINITY,
    told: direction === 0 ? 'context' : 'today',
  };
}

/** The first within a range. */
export function within({ from, to }: DayRange): When {
  return { near: from, from, to, told: 'year' };
}

/** The days that are meant, or undefined where none are. */
export function chosenDate(pattern: DatePattern, { near, from, to }: When): DayRange | undefined {
  let best: DayRange | undefined;
  for (let step = -4; step <= 4; step++) {
    const range = candidate(pattern, gregorianDay(near), near, step);
    if (!range || range.from < from || range.to > to) continue;
    if (!best || distance(range, near) < distance(best, near)) best = range;
  }
  return best;
}

function distance({ from, to }: DayRange, day: number): number {
  return Math.abs((from + to) / 2 - day);
}

/** The days some steps from a day: weeks, months or, for the sake of 29 February up to four, years. */
function candidate(
  { weekday, month, day, bangla }: DatePattern,
  here: { year: number; month: number },
  near: number,
  step: number,
): DayRange | undefined {
  if (weekday !== undefined) return single(near - weekdayOf(near) + weekday + 7 * step);
  if (month === undefined) return dayOfMonth(here.year, here.month + step, day);
  return dayOfMonth(here.year + step - (bangla ? 593 : 0), month, day, bangla);
}

export function single(day: number): DayRange {
  return { from: day, to: day };
}

/** 0 is Sunday; 1 January 1970 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The day of a month, or without one all its days. */
export function dayOfMonth(
  year: number,
  month: number,
  day?: number,
  bangla?: CalendarRegion,
): DayRange | undefined {
  const { from, to } = monthsFrom(year, month, 1, bangla);
  if (day === undefined) return { from, to };
  return day >= 1 && from + day - 1 <= to ? single(from + day - 1) : undefined;
}

export function yearRange(year: number, bangla?: CalendarRegion): DayRange {
  return monthsFrom(year, 1, 12, bangla);
}

/** 24 is 2024, 71 is 1971. */
export function fullYear(year: number): number {
  return year > 99 ? year : year > 45 ? 1900 + year : 2000 + year;
}

/** So many months from a month, which can be counted past the year's end. */
export function monthsFrom(year: number, month: number, count: number, bangla?: CalendarRegion): DayRange {
  return { from: monthStart(year, month, bangla), to: monthStart(year, month + count, bangla) - 1 };
}

/** Before there was a reformed calendar Bangladesh had the traditional one, as West Bengal still has. */
function monthStart(year: number, month: number, bangla?: CalendarRegion): number {
  const months = Math.max(12, Math.min(year * 12 + month - 1, 12 * 9000));
  const date = { year: Math.floor(months / 12), month: (months % 12) + 1, day: 1 };
  if (!bangla) return gregorianDayNumber(date);
  return bangabdaMonthStart(date.year, date.month, date.year < FIRST_REFORMED ? 'west-bengal' : bangla);
}

/** 1394, the year of 1987. */
const FIRST_REFORMED = 1394;
