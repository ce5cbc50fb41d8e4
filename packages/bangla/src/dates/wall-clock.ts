/** What calendar and clock show somewhere: month 1–12, hour 0–23, weekday 0 (Sunday) to 6. */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  weekday: number;
}

/**
 * What calendar and clock show at a moment in a time zone.
 *
 * @throws RangeError for an unknown time zone
 */
export function wallClock(time: Date, timeZone: string): WallClock {
  const shown: Record<string, number> = {};
  for (const { type, value } of formatFor(timeZone).formatToParts(time)) shown[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = shown;
  return { year, month, day, hour, minute, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() };
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn-hc-h23', { ...NUMBERS, timeZone });
    formats.set(timeZone, format);
  }
  return format;
}

/** Making one takes some hundred times as long as using it; there are about 600 zones. */
const formats = new Map<string, Intl.DateTimeFormat>();

const NUMBERS = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
} as const;
