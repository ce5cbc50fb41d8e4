import { type DayRange, monthsFrom, single, weekdayOf } from './date-choice.ts';
import { gregorianDay } from './gregorian-day.ts';

/** Now: the day in the time zone, the minutes of that day that have passed, the first month of its fiscal year. */
export interface Now {
  today: number;
  minutes: number;
  fiscalStart: number;
}

/**
 * The unit of time that lies some steps from the present one: the week (Sunday to Saturday), month or year as a whole.
 *
 * @param unit 0 minute, 1 hour, 2 day, 3 week, 4 month, 5 year, 6 fiscal year, 7 decade
 */
export function unitAway(unit: number, steps: number, now: Now): DayRange {
  const length = MINUTES[unit];
  if (length) return single(now.today + Math.floor((now.minutes + steps * length) / MINUTES_A_DAY));
  if (unit === WEEK) {
    const from = now.today - weekdayOf(now.today) + 7 * steps;
    return { from, to: from + 6 };
  }
  const { year, month } = gregorianDay(now.today);
  const count = monthsOf(unit);
  const first = unit === FISCAL ? now.fiscalStart : 1;
  const begun = Math.floor((year * 12 + month - first) / count);
  return monthsFrom(0, (begun + steps) * count + first, count);
}

/** From so many units ago until today, or from today until then. */
export function unitsUntil(unit: number, steps: number, now: Now): DayRange {
  const other = shifted(unit, steps, now);
  return steps < 0 ? { from: other, to: now.today } : { from: now.today, to: other };
}

function shifted(unit: number, steps: number, now: Now): number {
  if (unit < WEEK) return unitAway(unit, steps, now).from;
  if (unit === WEEK) return now.today + 7 * steps;
  const { year, month, day } = gregorianDay(now.today);
  const { from, to } = monthsFrom(year, month + Math.round(steps * monthsOf(unit)), 1);
  return Math.min(from + day - 1, to);
}

function monthsOf(unit: number): number {
  return unit === MONTH ? 1 : unit === DECADE ? 120 : 12;
}

const WEEK = 3;
const MONTH = 4;
const FISCAL = 6;
const DECADE = 7;
const MINUTES_A_DAY = 1440;
/** Of a minute, an hour and a day. */
const MINUTES = [1, 60, MINUTES_A_DAY];
