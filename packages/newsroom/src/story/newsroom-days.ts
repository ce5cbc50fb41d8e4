import { zoneOffset } from './zone-offset.ts';

/**
 * Days and months as the newsroom's readers live them: an instant belongs to the day that its time zone's
 * calendar shows. Days are YYYY-MM-DD, months YYYY-MM.
 */

/** @example dayOf(new Date('2025-07-12T19:00:00Z'), 'Asia/Dhaka') // '2025-07-13' */
export function dayOf(instant: Date, timeZone: string): string {
  return new Date(instant.getTime() + zoneOffset(instant, timeZone) * minuteMs).toISOString().slice(0, -14);
}

/** @example monthOf(new Date('2025-07-31T19:00:00Z'), 'Asia/Dhaka') // '2025-08' */
export function monthOf(instant: Date, timeZone: string): string {
  return dayOf(instant, timeZone).slice(0, -3);
}

/** The instants from which (inclusive) and to which (exclusive) a day lasts; 23 to 25 hours. */
export function dayRange(day: string, timeZone: string): { from: Date; to: Date } {
  return { from: startOfDay(day, timeZone), to: startOfDay(shiftDay(day, 1), timeZone) };
}

/** The instants from which (inclusive) and to which (exclusive) a month lasts. */
export function monthRange(month: string, timeZone: string): { from: Date; to: Date } {
  return { from: startOfDay(`${month}-01`, timeZone), to: startOfDay(`${nextMonth(month)}-01`, timeZone) };
}

/** True for a day that stands in the calendar: 2025-02-30 does not. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && shiftDay(text, 0) === text;
}

/** True for a month from 01 to 12. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

function shiftDay(day: string, days: number): string {
  const instant = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return '';
  instant.setUTCDate(instant.getUTCDate() + days);
  return instant.toISOString().slice(0, 10);
}

function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

const minuteMs = 60_000;

/** Midnight there, found by correcting a first guess twice, which settles any offset change at night. */
function startOfDay(day: string, timeZone: string): Date {
  const wanted = Date.parse(`${day}T00:00:00Z`);
  let guess = wanted;
  for (let round = 0; round < 2; round += 1)
    guess = wanted - zoneOffset(new Date(guess), timeZone) * minuteMs;
  return new Date(guess);
}
