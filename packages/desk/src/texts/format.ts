import { formatDate, toBanglaDigits } from '@hurkaru/bangla';
import type { Language } from './language.tsx';

/** A number in the digits of the language. */
export function formatCount(count: number, language: Language): string {
  return language === 'bn' ? toBanglaDigits(String(count)) : String(count);
}

/** An instant as news pages write it (১২ জুলাই ২০২৫, ১৯:১৭), in the newsroom's time zone. */
export function formatInstant(instant: string, language: Language, timeZone: string): string {
  if (language === 'bn') return formatDate(new Date(instant), 'published', { timeZone });
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
    new Date(instant),
  );
}

/** How long before or after `now` an instant is (২ ঘণ্টা আগে, গতকাল); days are the calendar's, in the time zone. */
export function formatRelative(instant: string, language: Language, timeZone: string, now: Date): string {
  if (language === 'bn') return formatDate(new Date(instant), 'relative', { timeZone, now });
  return relativeInEnglish(new Date(instant), now, timeZone);
}

/** The steps of the Bangla form: minutes and hours under a day, then days of the calendar, weeks, months, years. */
function relativeInEnglish(time: Date, now: Date, timeZone: string): string {
  const words = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });
  const minutes = Math.trunc((time.getTime() - now.getTime()) / 60_000);
  if (minutes === 0) return 'just now';
  if (Math.abs(minutes) < 60) return words.format(minutes, 'minute');
  if (Math.abs(minutes) < 24 * 60) return words.format(Math.trunc(minutes / 60), 'hour');
  const days = dayNumber(time, timeZone) - dayNumber(now, timeZone);
  if (Math.abs(days) < 7) return words.format(days, 'day');
  if (Math.abs(days) < 30) return words.format(Math.trunc(days / 7), 'week');
  if (Math.abs(days) < 365) return words.format(Math.trunc(days / 30), 'month');
  return words.format(Math.trunc(days / 365), 'year');
}

/** The time of day (১৯:১৭), in the newsroom's time zone. */
export function formatClock(instant: string, language: Language, timeZone: string): string {
  const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone }).format(new Date(instant));
  return language === 'bn' ? toBanglaDigits(clock) : clock;
}

/** A number that grows by one with each day of the calendar, in the time zone. */
export function dayNumber(time: Date, timeZone: string): number {
  const day = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone }).format(time);
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
