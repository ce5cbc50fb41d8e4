import { formatDate, monthNames, toBanglaDigits } from '@hurkaru/bangla';
import { zonedIso } from './zoned-iso.ts';

/**
 * The name of a day with its weekday.
 *
 * @param day YYYY-MM-DD
 * @example dayName('2025-07-12') // 'শনিবার, ১২ জুলাই ২০২৫'
 */
export function dayName(day: string): string {
  return formatDate(startOfPeriod(day), 'full', { timeZone: 'UTC' });
}

/**
 * The name of a day without its weekday, for short links.
 *
 * @example shortDayName('2025-07-12') // '১২ জুলাই ২০২৫'
 */
export function shortDayName(day: string): string {
  return formatDate(startOfPeriod(day), 'day', { timeZone: 'UTC' });
}

/**
 * The name of a month.
 *
 * @param month YYYY-MM
 * @example monthName('2025-07') // 'জুলাই ২০২৫'
 */
export function monthName(month: string): string {
  const [year = '', number] = month.split('-');
  return toBanglaDigits(`${monthNames[Number(number) - 1]} ${year}`);
}

/**
 * The time of day as papers print it in a list of a day's stories.
 *
 * @example clockTime(new Date('2025-07-12T13:17:00Z'), 'Asia/Dhaka') // '১৯:১৭'
 */
export function clockTime(instant: Date, timeZone: string): string {
  return toBanglaDigits(zonedIso(instant, timeZone).slice(11, 16));
}

function startOfPeriod(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
