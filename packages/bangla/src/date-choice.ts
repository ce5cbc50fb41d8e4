import { bangabdaMonthStart } from './bangabda-month-start.ts';
import { gregorianDay } from './gregorian-day.ts';
import { gregorianDayNumber } from './gregorian-day-number.ts';
import type { CalendarRegion } from './to-bangabda.ts';

/** Days from `from` to `to`, both within, as days from 1 January 1970. */
export interface DayRange {
  from: number;
  to: number;
}

/** A month, or a day of it, whose year is not said; without a month the day is of any. */
export interface YearlessDate {
  month: number | undefined;
  day: number | undefined;
  /** The Bangla calendar that the month is of, or undefined for the Gregorian. */
  bangla: CalendarRegion | undefined;
}

/**
 * Which of the years is meant: the nearest to a day (of two as near the earlier), the last that ends before it, the
 * first that begins after it (or on it), or the one that lies within a range.
 */
export type When =
  | { rule: 'nearest' | 'before' | 'after' | 'from' | 'until'; day: number }
  | { rule: 'in'; range: DayRange };

/** The days that are meant, or undefined where no year, or none within the range, has them. */
export function chosenDate(date: YearlessDate, when: When): DayRange | undefined {
  const around = when.rule === 'in' ? when.range : { from: when.day, to: when.day };
  return chosen(date.month === undefined ? monthly(date, around) : yearly(date, around), when);
}

/** The day of the week (0 is Sunday) that is meant. */
export function chosenWeekday(weekday: number, when: When): DayRange | undefined {
  const day = when.rule === 'in' ? when.range.from : when.day;
  const first = day - 7 + ((weekday - weekdayOf(day - 7) + 7) % 7);
  return chosen(
    [first, first + 7, first + 14].map((at) => ({ from: at, to: at })),
    when,
  );
}

/** 0 is Sunday; 1 January 1970 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

function chosen(candidates: DayRange[], when: When): DayRange | undefined {
  switch (when.rule) {
    case 'in':
      return candidates.find(({ from, to }) => from >= when.range.from && to <= when.range.to);
    case 'before':
      return candidates.findLast(({ to }) => to < when.day);
    case 'until':
      return candidates.findLast(({ to }) => to <= when.day);
    case 'after':
      return candidates.find(({ from }) => from > when.day);
    case 'from':
      return candidates.find(({ from }) => from >= when.day);
    case 'nearest':
      return nearest(candidates, when.day);
  }
}

function nearest(candidates: DayRange[], day: number): DayRange | undefined {
  let best: DayRange | undefined;
  for (const candidate of candidates)
    if (!best || distance(candidate, day) < distance(best, day)) best = candidate;
  return best;
}

function distance({ from, to }: DayRange, day: number): number {
  return Math.abs((from + to) / 2 - day);
}

/** The date in the years about a range; four before and after it, for the sake of 29 February. */
function yearly(date: YearlessDate, { from, to }: DayRange): DayRange[] {
  const offset = date.bangla ? 593 : 0;
  const last = Math.min(gregorianDay(to).year, gregorianDay(from).year + 200) - offset + 4;
  const found: DayRange[] = [];
  for (let year = gregorianDay(from).year - offset - 4; year <= last; year++) {
    const range = dateInYear(date, year);
    if (range) found.push(range);
  }
  return found;
}

/** The month of a year, or its day. */
export function dateInYear({ month = 1, day, bangla }: YearlessDate, year: number): DayRange | undefined {
  if (year < 1 || year > 9000) return;
  const [start, end] = bangla ? banglaMonth(year, month, bangla) : gregorianMonth(year, month);
  if (day === undefined) return { from: start, to: end };
  return day >= 1 && start + day - 1 <= end ? { from: start + day - 1, to: start + day - 1 } : undefined;
}

function gregorianMonth(year: number, month: number): [number, number] {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return [gregorianDayNumber({ year, month, day: 1 }), gregorianDayNumber(next) - 1];
}

/** Before there was a reformed calendar Bangladesh had the traditional one, as West Bengal still has. */
function banglaMonth(year: number, month: number, region: CalendarRegion): [number, number] {
  const calendar = year < FIRST_REFORMED ? 'west-bengal' : region;
  const [y, m] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return [bangabdaMonthStart(year, month, calendar), bangabdaMonthStart(y, m, calendar) - 1];
}

/** The day of the months about a range. */
function monthly({ day }: YearlessDate, { from, to }: DayRange): DayRange[] {
  const first = gregorianDay(from);
  const found: DayRange[] = [];
  for (let step = -2; step <= 2; step++) {
    const at = first.year * 12 + first.month - 1 + step;
    const range = dateInYear({ month: (at % 12) + 1, day, bangla: undefined }, Math.floor(at / 12));
    if (range && range.from <= to + 62) found.push(range);
  }
  return found;
}

/** 1394, the year of 1987. */
const FIRST_REFORMED = 1394;
