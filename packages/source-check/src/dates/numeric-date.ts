import type { DateReading } from './read-by-rules.ts';

/** A date in numbers of which the order is known; nothing where there is no such month or day. */
export function inNumbers(
  y: string | undefined,
  m: string | undefined,
  d: string | undefined,
): DateReading[] {
  const [year, month, day] = [fullYear(Number(y)), Number(m), Number(d)];
  return month < 1 || month > 12 || day < 1 || day > 31 ? [] : [{ year, month, day }];
}

/** 12/07/2025 may be the 12th of July or the 7th of December: day first, and loose where it may be either. */
export function eitherWay(
  y: string | undefined,
  a: string | undefined,
  b: string | undefined,
): DateReading[] {
  const dayFirst = inNumbers(y, b, a);
  const monthFirst = inNumbers(y, a, b);
  if (dayFirst.length === 0 || a === b) return monthFirst;
  return monthFirst.length === 0 ? dayFirst : dayFirst.map((reading) => ({ ...reading, loose: true }));
}

/** 71 is 1971, 25 is 2025. */
export function fullYear(year: number): number {
  return year >= 100 ? year : year + (year < 50 ? 2000 : 1900);
}

/** A century by its number; before Christ its years are negative. */
export function century(count: number, beforeChrist: boolean): DateReading {
  return { year: beforeChrist ? -100 * count : 100 * count - 99, span: 'century' };
}

/** Whether a bare number of four digits is rather a year than a count: 1971 and 2026, but not 1500, 2000 or 1234. */
export function looksLikeYear(number: number): boolean {
  return number >= 1800 && number < 2100 && number % 100 !== 0;
}

/** 2019-20, 1968/69, 2018–2019: both years, where the groups `year` and `last` stand; nothing where they are no range. */
export function yearRange({ groups = {}, indices }: RegExpExecArray): DateReading[] {
  const [year, told] = [Number(groups.year), Number(groups.last)];
  const last = told < 100 ? year - (year % 100) + told : told;
  const at = indices?.groups ?? {};
  if ((told < 100 && last < year - 1) || !at.year || !at.last) return [];
  return [
    { year, at: at.year },
    { year: last, at: at.last },
  ];
}

/**
 * The days of a match that names month and year in `shared` and days in its groups: `first` before `day`, `last` behind it.
 * Each end of a range is a reading of its own.
 */
export function dayReadings(
  { groups = {}, indices, index, 0: whole }: RegExpExecArray,
  shared: DateReading,
  count: (day: string) => number,
): DateReading[] {
  const { first, day, last } = groups;
  const at = indices?.groups ?? {};
  const end = index + whole.length;
  if (day === undefined || !at.day) return [shared];
  const main = { ...shared, day: count(day) };
  if (first && at.first)
    return [
      { ...shared, day: count(first), at: at.first },
      { ...main, at: [at.day[0], end] },
    ];
  if (last && at.last)
    return [
      { ...main, at: [index, at.day[1]] },
      { ...shared, day: count(last), at: [at.last[0], end] },
    ];
  return [main];
}
