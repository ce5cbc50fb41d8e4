/**
 * An instant in ISO 8601 to the second, with the offset that the zone had then.
 *
 * @example zonedIso(new Date('2025-07-12T13:17:00Z'), 'Asia/Dhaka') // '2025-07-12T19:17:00+06:00'
 */
export function zonedIso(instant: Date, timeZone: string): string {
  const minutes = offsetMinutes(instant, timeZone);
  const local = new Date(instant.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${local}${minutes < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(rest)}`;
}

/** Zones change their offset at whole quarters of an hour, so one look-up serves a quarter. */
const quarterMs = 15 * 60_000;
const mostKept = 10_000;
const offsets = new Map<string, number>();

function offsetMinutes(instant: Date, timeZone: string): number {
  const key = `${timeZone} ${Math.floor(instant.getTime() / quarterMs)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const minutes = lookedUpOffset(instant, timeZone);
  if (offsets.size >= mostKept) offsets.clear();
  offsets.set(key, minutes);
  return minutes;
}

/** Intl names the offset 'GMT+06:00'; 'GMT' alone is none. */
function lookedUpOffset(instant: Date, timeZone: string): number {
  const name = formatOf(timeZone)
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})/.exec(name ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, made);
  return made;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
