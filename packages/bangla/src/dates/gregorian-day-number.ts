import type { CalendarDate, CalendarDay } from './to-bangabda.ts';

/**
 * Days from 1 January 1970 to a Gregorian day (proleptic before 1582).
 *
 * @throws RangeError for a day that does not exist or is not written YYYY-MM-DD
 */
export function gregorianDayNumber(date: CalendarDate): number {
  const { year, month, day } = typeof date === 'string' ? parsed(date) : date;
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  if (time.getUTCFullYear() !== year || time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) {
    throw new RangeError(`no such day: ${JSON.stringify(date)}`);
  }
  return time.getTime() / 86_400_000;
}

function parsed(date: string): CalendarDay {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) throw new RangeError(`not a day as YYYY-MM-DD: ${date}`);
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}
