import {
  collectPieces,
  type DateProblem,
  type Day,
  FIRST_YEAR,
  LAST_YEAR,
  type Pieces,
  type Time,
} from './date-pieces.ts';
import { tokensOf } from './date-tokens.ts';
import { RELATIVE_TIME } from './date-words.ts';
import { instantsOf, isoInZone, startOfDay } from './zoned-instant.ts';

export type DateTimeReading =
  | { instant: string; hasTime: boolean; reason: null }
  | { instant: null; hasTime: boolean; reason: DateProblem };

const LONGEST_DATE = 160;

/**
 * Reads a date with or without a time, in the forms that Bangla and English pages use. The whole text
 * must be the date: a sentence that holds one is 'not-a-date'. Without a time the instant is the start
 * of the day and `hasTime` is false. Nothing is guessed: what can be read in two ways gives null.
 *
 * @example
 * readDateTime('১২ জুলাই ২০২৫, সন্ধ্যা ৭টা ১৭ মিনিট', 'Asia/Dhaka')
 * // → { instant: '2025-07-12T19:17:00+06:00', hasTime: true, reason: null }
 * readDateTime('৩২ জুলাই ২০২৫', 'Asia/Dhaka')
 * // → { instant: null, hasTime: false, reason: 'impossible-date' }
 */
export function readDateTime(text: string, timeZone: string): DateTimeReading {
  if (text.length > LONGEST_DATE) return failure('not-a-date');
  const pieces = collectPieces(tokensOf(text));
  if (pieces === null)
    return failure(RELATIVE_TIME.test(text.normalize('NFC')) ? 'relative-date' : 'not-a-date');
  return toInstant(pieces, timeZone);
}

// ---- from pieces to an instant

function toInstant(pieces: Pieces, timeZone: string): DateTimeReading {
  const hasTime = pieces.times.length > 0;
  const day = settleDay(pieces);
  if (typeof day === 'string') return failure(day, hasTime);
  const time = settleTime(pieces);
  if (typeof time === 'string') return failure(time, hasTime);
  if (time === null) {
    return {
      instant: isoInZone(startOfDay(day.year, day.month, day.day, timeZone), timeZone),
      hasTime: false,
      reason: null,
    };
  }
  return inZone(day, time, pieces, timeZone);
}

function inZone(day: Day, time: Time, pieces: Pieces, timeZone: string): DateTimeReading {
  if (pieces.zone !== null && !pieces.zone.includes(timeZone)) return failure('ambiguous-time', true);
  if (pieces.offset !== null) {
    const utc = Date.UTC(day.year, day.month - 1, day.day, time.hour, time.minute, time.second);
    return { instant: isoInZone(utc - pieces.offset * 60_000, timeZone), hasTime: true, reason: null };
  }
  const [first, second] = instantsOf({ ...day, ...time }, timeZone);
  if (first === undefined) return failure('impossible-time', true);
  if (second !== undefined) return failure('ambiguous-time', true);
  return { instant: isoInZone(first, timeZone), hasTime: true, reason: null };
}

function settleDay(pieces: Pieces): Day | DateProblem {
  if (pieces.problem !== null) return pieces.problem;
  if (pieces.days.length === 0) return pieces.otherCalendar ? 'other-calendar' : 'date-missing';
  const readings = pieces.days.map((choices) => choices.filter((day) => exists(day)));
  if (readings.some((choices) => choices.length === 0)) return 'impossible-date';
  const matching = readings.map((choices) => choices.filter((day) => fitsWeekdays(day, pieces.weekdays)));
  if (matching.some((choices) => choices.length === 0)) return 'weekday-mismatch';
  const keys = new Map(matching.flat().map((day) => [`${day.year}-${day.month}-${day.day}`, day]));
  const common = [...keys].filter(([key]) =>
    matching.every((choices) => choices.some((day) => `${day.year}-${day.month}-${day.day}` === key)),
  );
  const only = common[0];
  return only !== undefined && common.length === 1 ? only[1] : 'ambiguous-date';
}

function exists({ year, month, day }: Day): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function fitsWeekdays({ year, month, day }: Day, weekdays: readonly number[]): boolean {
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return weekdays.every((named) => named === weekday);
}

function settleTime(pieces: Pieces): Time | null | DateProblem {
  const times: Time[] = [];
  for (const time of pieces.times) {
    const hour = settleHour(time, pieces);
    if (hour === null || time.minute > 59 || time.second > 59) return 'impossible-time';
    times.push({ ...time, hour });
  }
  const [first, ...others] = times;
  if (first === undefined) return null;
  return others.every((time) => sameTime(time, first)) ? first : 'ambiguous-time';
}

function sameTime(a: Time, b: Time): boolean {
  return a.hour === b.hour && a.minute === b.minute;
}

/** The hour of 24 that an hour with its half or part of the day means; null when there is none. */
function settleHour({ hour, minute }: Time, { halves, parts }: Pieces): number | null {
  if (hour > 23 || minute < 0) return null;
  if (halves.size > 1) return null;
  const [half] = halves;
  if (half !== undefined) return hourInHalf(hour, half);
  if (parts.length === 0) return hour;
  const candidates = hour >= 1 && hour <= 12 ? [hour % 12, (hour % 12) + 12] : [hour];
  const fitting = candidates.filter((one) =>
    parts.every((ranges) => ranges.some(([from, to]) => one >= from && one <= to)),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function hourInHalf(hour: number, half: 'am' | 'pm'): number | null {
  if (half === 'pm') return hour === 0 ? null : hour >= 12 ? hour : hour + 12;
  return hour > 12 ? null : hour % 12;
}

function failure(reason: DateProblem, hasTime = false): DateTimeReading {
  return { instant: null, hasTime, reason };
}
