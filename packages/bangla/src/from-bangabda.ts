import { bangladeshMonthLengths } from './bangladesh-month-lengths.ts';
import { gregorianDayNumber } from './gregorian-day-number.ts';
import type { CalendarDay, CalendarRegion } from './to-bangabda.ts';

/**
 * The Gregorian day of a day of the Bangla calendar: toBangabda the other way.
 *
 * @throws RangeError for a day that the month does not have
 *
 * @example
 * fromBangabda({ year: 1432, month: 3, day: 28 }) // { year: 2025, month: 7, day: 12 }
 */
export function fromBangabda(date: CalendarDay, _region: CalendarRegion = 'bangladesh'): CalendarDay {
  const lengths = bangladeshMonthLengths(date.year);
  const length = lengths[date.month - 1] ?? 0;
  if (!Number.isInteger(date.day) || date.day < 1 || date.day > length) {
    throw new RangeError(`no such day: ${JSON.stringify(date)}`);
  }
  let number = gregorianDayNumber({ year: date.year + 593, month: 4, day: 14 }) + date.day - 1;
  for (let month = 1; month < date.month; month++) number += lengths[month - 1] ?? 0;
  const time = new Date(number * 86_400_000);
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() };
}
