export interface LocalTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * The instants (milliseconds) at which the clocks of a zone show a time: one as a rule, none when the
 * clocks were put forward over it, two when they were put back.
 *
 * @example
 * instantsOf({ year: 2025, month: 7, day: 12, hour: 19, minute: 17, second: 0 }, 'Asia/Dhaka').length // → 1
 * instantsOf({ year: 2025, month: 3, day: 9, hour: 2, minute: 30, second: 0 }, 'America/New_York')    // → []
 */
export function instantsOf(local: LocalTime, timeZone: string): number[] {
  const asUtc = Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute, local.second);
  const offsets = new Set([offsetAt(asUtc - DAY, timeZone), offsetAt(asUtc + DAY, timeZone)]);
  return [...offsets]
    .map((offset) => asUtc - offset)
    .filter((instant) => instant + offsetAt(instant, timeZone) === asUtc)
    .sort((a, b) => a - b);
}

/**
 * The first instant of a day, also where midnight itself is skipped by the clocks.
 */
export function startOfDay(year: number, month: number, day: number, timeZone: string): number {
  for (let minute = 0; minute < 180; minute += 30) {
    const [first] = instantsOf(
      { year, month, day, hour: Math.floor(minute / 60), minute: minute % 60, second: 0 },
      timeZone,
    );
    if (first !== undefined) return first;
  }
  return Date.UTC(year, month - 1, day) - offsetAt(Date.UTC(year, month - 1, day), timeZone);
}

/**
 * ISO 8601 with the offset that the zone had at the instant.
 *
 * @example
 * isoInZone(Date.UTC(2025, 6, 12, 13, 17), 'Asia/Dhaka') // → '2025-07-12T19:17:00+06:00'
 */
export function isoInZone(instant: number, timeZone: string): string {
  const minutes = Math.round(offsetAt(instant, timeZone) / MINUTE);
  const local = new Date(instant + minutes * MINUTE).toISOString().slice(0, 19);
  const away = Math.abs(minutes);
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.floor(away / 60))}:${two(away % 60)}`;
}

/** What the clocks of the zone are ahead of UTC, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(timeZone, clock);
  return clock;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
