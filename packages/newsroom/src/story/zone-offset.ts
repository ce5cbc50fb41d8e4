/** Zones change their offset at whole quarters of an hour, so one look-up serves a quarter. */
const quarterMs = 15 * 60_000;
const mostKept = 10_000;
const kept = new Map<string, number>();

/**
 * How far a time zone's clocks are ahead of UTC at an instant, in minutes; negative behind it.
 *
 * @example zoneOffset(new Date('2025-07-12T13:17:00Z'), 'Asia/Dhaka') // 360
 */
export function zoneOffset(instant: Date, timeZone: string): number {
  const key = `${timeZone} ${Math.floor(instant.getTime() / quarterMs)}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const minutes = lookedUp(instant, timeZone);
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, minutes);
  return minutes;
}

/** Intl names the offset 'GMT+06:00'; 'GMT' alone is none. */
function lookedUp(instant: Date, timeZone: string): number {
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
