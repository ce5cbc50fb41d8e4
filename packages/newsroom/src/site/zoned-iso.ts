import { zoneOffset } from '../story/zone-offset.ts';

/**
 * An instant in ISO 8601 to the second, with the offset that the zone had then.
 *
 * @example zonedIso(new Date('2025-07-12T13:17:00Z'), 'Asia/Dhaka') // '2025-07-12T19:17:00+06:00'
 */
export function zonedIso(instant: Date, timeZone: string): string {
  const minutes = zoneOffset(instant, timeZone);
  const local = new Date(instant.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${local}${minutes < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(rest)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
