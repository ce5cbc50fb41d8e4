/** YYYY-MM-DD of a Gregorian day; undefined for one that does not exist or lies outside the years 1 to 9999. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const text = [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : undefined;
}

/** The day so many days after another. */
export function daysAfter(day: string, days: number): string | undefined {
  const time = new Date(Date.parse(day) + days * 86_400_000);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString().slice(0, 10);
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay();
}

/** How many days `b` is after `a`. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
