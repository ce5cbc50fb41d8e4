import { wallClock } from './wall-clock.ts';

/** A moment: a Date, milliseconds since 1970, or ISO 8601. */
export type Instant = Date | string | number;

/**
 * The moment as a Date. ISO 8601 without an offset is what a clock in the time zone shows: at the repeated hour
 * of autumn the first, in the skipped hour of spring an hour on.
 *
 * @throws RangeError for what is no instant
 */
export function readInstant(instant: Instant, timeZone: string): Date {
  const local = typeof instant === 'string' ? LOCAL.exec(instant) : null;
  const time = new Date(local ? `${local[1]}T${local[2] ?? '00:00'}Z` : instant);
  if (Number.isNaN(time.getTime())) throw new RangeError(`not an instant: ${String(instant)}`);
  return local ? atLocal(time.getTime(), timeZone) : time;
}

/** The moment when clocks in the zone show what a clock in Greenwich shows at `shown`. */
function atLocal(shown: number, timeZone: string): Date {
  const before = offset(shown - DAY, timeZone);
  const after = offset(shown + DAY, timeZone);
  const early = shown - Math.max(before, after);
  const late = shown - Math.min(before, after);
  if (early + offset(early, timeZone) === shown) return new Date(early);
  if (late + offset(late, timeZone) === shown) return new Date(late);
  return new Date(shown - before);
}

/** How far the zone's clocks are ahead of Greenwich, in milliseconds. */
function offset(time: number, timeZone: string): number {
  const { year, month, day, hour, minute } = wallClock(new Date(time), timeZone);
  const shown = new Date(0);
  shown.setUTCFullYear(year, month - 1, day);
  shown.setUTCHours(hour, minute);
  return Math.round((shown.getTime() - time) / MINUTE) * MINUTE;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
const LOCAL = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?))?$/;
