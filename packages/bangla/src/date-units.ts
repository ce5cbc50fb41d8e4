import type { DayRange } from './date-choice.ts';
import { weekdayOf } from './date-choice.ts';
import type { UNITS } from './date-words.ts';
import { gregorianDay } from './gregorian-day.ts';
import { gregorianDayNumber } from './gregorian-day-number.ts';

export type Unit = (typeof UNITS)[number];

/** Now: the day in the time zone, the milliseconds of that day that have passed, the first month of its fiscal year. */
export interface Now {
  today: number;
  elapsed: number;
  fiscalStart: number;
}

/** The unit that lies some steps from the present one: the week (Sunday to Saturday), month or year as a whole. */
export function unitAway(unit: Unit, steps: number, now: Now): DayRange {
  const { today } = now;
  const { year, month } = gregorianDay(today);
  switch (unit) {
    case 'minute':
    case 'hour': {
      const day = today + Math.floor((now.elapsed + steps * (unit === 'hour' ? HOUR : MINUTE)) / DAY);
      return { from: day, to: day };
    }
    case 'day':
      return { from: today + steps, to: today + steps };
    case 'week': {
      const from = today - weekdayOf(today) + 7 * steps;
      return { from, to: from + 6 };
    }
    case 'month':
      return monthsFrom(year, month + steps, 1);
    case 'year':
      return monthsFrom(year + steps, 1, 12);
    case 'fiscal':
      return monthsFrom(month < now.fiscalStart ? year - 1 + steps : year + steps, now.fiscalStart, 12);
    case 'decade':
      return monthsFrom(Math.floor(year / 10) * 10 + 10 * steps, 1, 120);
  }
}

/** From so many units ago until today, or from today until then. */
export function unitsUntil(unit: Unit, steps: number, now: Now): DayRange {
  const other = shifted(unit, steps, now);
  return steps < 0 ? { from: other, to: now.today } : { from: now.today, to: other };
}

function shifted(unit: Unit, steps: number, now: Now): number {
  if (unit === 'minute' || unit === 'hour' || unit === 'day') return unitAway(unit, steps, now).from;
  if (unit === 'week') return now.today + 7 * steps;
  const { year, month, day } = gregorianDay(now.today);
  const { from, to } = monthsFrom(year, month + Math.round(steps * (MONTHS_OF[unit] ?? 1)), 1);
  return Math.min(from + day - 1, to);
}

/** So many months from a month, which can be counted past the year's end. */
export function monthsFrom(year: number, month: number, count: number): DayRange {
  return { from: firstOf(year, month), to: firstOf(year, month + count) - 1 };
}

function firstOf(year: number, month: number): number {
  const at = Math.max(12, Math.min(year * 12 + month - 1, 12 * 9999));
  return gregorianDayNumber({ year: Math.floor(at / 12), month: (at % 12) + 1, day: 1 });
}

const MONTHS_OF: Partial<Record<Unit, number>> = { month: 1, year: 12, fiscal: 12, decade: 120 };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
