import { toBanglaDigits } from '../numbers/to-bangla-digits.ts';
import { type WallClock, wallClock } from './wall-clock.ts';

/**
 * How long ago, or ahead, a moment is.
 *
 * Under a minute এইমাত্র (ahead: এখনই), then minutes, and under 24 hours hours, all rounded down. From 24 hours the
 * days of the calendar in the time zone count: গতকাল or আগামীকাল, up to 6 days, weeks, then whole months and whole
 * years.
 *
 * @example
 * relativeTime(new Date('2025-07-12T10:00Z'), new Date('2025-07-12T12:30Z'), 'Asia/Dhaka') // '২ ঘণ্টা আগে'
 */
export function relativeTime(time: Date, now: Date, timeZone: string): string {
  const ahead = time.getTime() > now.getTime();
  const minutes = Math.floor(Math.abs(time.getTime() - now.getTime()) / 60_000);
  if (minutes < 1) return ahead ? 'এখনই' : 'এইমাত্র';
  if (minutes < 60) return distance(minutes, 'মিনিট', ahead);
  if (minutes < 24 * 60) return distance(Math.floor(minutes / 60), 'ঘণ্টা', ahead);
  const [earlier, later] = ahead ? [now, time] : [time, now];
  return byCalendar(wallClock(earlier, timeZone), wallClock(later, timeZone), ahead);
}

function byCalendar(earlier: WallClock, later: WallClock, ahead: boolean): string {
  const days = dayNumber(later) - dayNumber(earlier);
  if (days <= 1) return ahead ? 'আগামীকাল' : 'গতকাল';
  if (days < 7) return distance(days, 'দিন', ahead);
  const months = wholeMonths(earlier, later);
  if (months < 1) return distance(Math.floor(days / 7), 'সপ্তাহ', ahead);
  if (months < 12) return distance(months, 'মাস', ahead);
  return distance(Math.floor(months / 12), 'বছর', ahead);
}

function wholeMonths(earlier: WallClock, later: WallClock): number {
  const months = (later.year - earlier.year) * 12 + later.month - earlier.month;
  return later.day < earlier.day ? months - 1 : months;
}

function dayNumber({ year, month, day }: WallClock): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

function distance(n: number, unit: string, ahead: boolean): string {
  return toBanglaDigits(`${n} ${unit} ${ahead ? 'পর' : 'আগে'}`);
}
