import { bangabdaMonthStart } from './bangabda-month-start.ts';
import { gregorianDay } from './gregorian-day.ts';
import type { CalendarDay, CalendarRegion } from './to-bangabda.ts';

/**
 * The Gregorian day of a day of the Bangla calendar: toBangabda the other way, by the same rules.
 *
 * @throws RangeError for a year before 1 or after 9000, a month outside 1–12, a day that the month does not have
 *
 * @example
 * fromBangabda({ year: 1432, month: 3, day: 28 }, 'bangladesh') // { year: 2025, month: 7, day: 12 }
 */
export function fromBangabda(date: CalendarDay, region: CalendarRegion = 'bangladesh'): CalendarDay {
  const { year, month, day } = date;
  const exists =
    isWhole(year, 1, 9000) && isWhole(month, 1, 12) && isWhole(day, 1, monthLength(year, month, region));
  if (!exists) throw new RangeError(`no such day: ${JSON.stringify(date)}`);
  return gregorianDay(bangabdaMonthStart(year, month, region) + day - 1);
}

function monthLength(year: number, month: number, region: CalendarRegion): number {
  const next =
    month === 12 ? bangabdaMonthStart(year + 1, 1, region) : bangabdaMonthStart(year, month + 1, region);
  return next - bangabdaMonthStart(year, month, region);
}

function isWhole(n: number, least: number, most: number): boolean {
  return Number.isInteger(n) && n >= least && n <= most;
}
