import {
  DAY_PARTS,
  HALVES,
  HOUR_SHIFTS,
  HOUR_WORDS,
  IDLE_WORDS,
  MINUTE_WORDS,
  MONTHS,
  OTHER_CALENDAR_MONTHS,
  OTHER_CALENDAR_TAILS,
  RELATIVE_TIME,
  SECOND_WORDS,
  WEEKDAYS,
  ZONE_WORDS,
} from './date-words.ts';
import { foldKey } from './fold-key.ts';
import { instantsOf, isoInZone, startOfDay } from './zoned-instant.ts';

/** Why a text gives no instant. */
export type DateProblem =
  /** there are words in it that belong to no date */
  | 'not-a-date'
  /** "3 hours ago": which day that is depends on when it was copied */
  | 'relative-date'
  /** only a time, or only a weekday */
  | 'date-missing'
  /** জুলাই ২০২৫ */
  | 'day-missing'
  /** ১২ জুলাই */
  | 'year-missing'
  /** only ২৮ আষাঢ় ১৪৩২ */
  | 'other-calendar'
  /** ৩২ জুলাই ২০২৫ */
  | 'impossible-date'
  /** ২৫:৬১, রাত ১০টা ৭০ মিনিট, an hour that the clocks skipped */
  | 'impossible-time'
  /** two dates, 12/07/25, 07/12/2025 in Latin digits */
  | 'ambiguous-date'
  /** two times, an hour that the clocks showed twice, a zone's name that means another zone elsewhere */
  | 'ambiguous-time'
  /** রবিবার, ১২ জুলাই ২০২৫, which was a Saturday */
  | 'weekday-mismatch';

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

const FIRST_YEAR = 1800;
const LAST_YEAR = 2200;

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

// ---- from tokens to pieces

interface Day {
  year: number;
  month: number;
  day: number;
}

interface Time {
  hour: number;
  minute: number;
  second: number;
}

interface Pieces {
  /** each date found, with every way in which it can be read */
  days: Day[][];
  times: Time[];
  weekdays: number[];
  halves: Set<'am' | 'pm'>;
  parts: (readonly (readonly [number, number])[])[];
  /** minutes ahead of UTC */
  offset: number | null;
  /** zones in which a zone's name makes sense */
  zone: readonly string[] | null;
  otherCalendar: boolean;
  problem: DateProblem | null;
}

/** Looks at the tokens from `at`, notes what it finds and says how many it took; 0 is "not mine". */
type Reader = (tokens: readonly Token[], at: number, pieces: Pieces) => number;

const READERS: readonly Reader[] = [
  readOtherCalendar,
  readYearFirst,
  readNumericDate,
  readDayMonthYear,
  readMonthDayYear,
  readOffset,
  readHourWord,
  readClock,
  readHourWithHalf,
  readWord,
  readPunctuation,
];

function collectPieces(tokens: readonly Token[]): Pieces | null {
  if (tokens.length === 0) return null;
  const pieces: Pieces = {
    days: [],
    times: [],
    weekdays: [],
    halves: new Set(),
    parts: [],
    offset: null,
    zone: null,
    otherCalendar: false,
    problem: null,
  };
  let at = 0;
  while (at < tokens.length) {
    let taken = 0;
    for (const read of READERS) {
      taken = read(tokens, at, pieces);
      if (taken > 0) break;
    }
    if (taken === 0) return null;
    at += taken;
  }
  return saysSomething(pieces) ? pieces : null;
}

function saysSomething({ days, times, weekdays, otherCalendar, problem }: Pieces): boolean {
  return days.length + times.length + weekdays.length > 0 || otherCalendar || problem !== null;
}

/** ২৮ আষাঢ় ১৪৩২, ১৬ মহররম ১৪৪৭ হিজরি: passed over. */
function readOtherCalendar(tokens: readonly Token[], at: number, pieces: Pieces): number {
  let next = at;
  if (numberAt(tokens, next) !== null) {
    next += 1;
    if (IDLE_WORDS.has(wordAt(tokens, next))) next += 1;
    next = skipMarks(tokens, next);
  }
  if (!OTHER_CALENDAR_MONTHS.has(wordAt(tokens, next))) return 0;
  next += 1;
  if (OTHER_CALENDAR_TAILS.has(wordAt(tokens, next))) next += 1;
  const year = skipMarks(tokens, next);
  if (isYear(tokens, year) && (numberAt(tokens, year) ?? 0) < FIRST_YEAR) next = year + 1;
  if (OTHER_CALENDAR_TAILS.has(wordAt(tokens, next))) next += 1;
  pieces.otherCalendar = true;
  return next - at;
}

/** 2025-07-12, ২০২৫/০৭/১২, ২০২৫, ১২ জুলাই */
function readYearFirst(tokens: readonly Token[], at: number, pieces: Pieces): number {
  if (!isYear(tokens, at)) return 0;
  const year = numberAt(tokens, at) ?? 0;
  const mark = markAt(tokens, at + 1);
  const month = numberAt(tokens, at + 2);
  const day = numberAt(tokens, at + 4);
  if (DATE_MARKS.has(mark) && markAt(tokens, at + 3) === mark && month !== null && day !== null) {
    pieces.days.push([{ year, month, day }]);
    return 5;
  }
  const next = skipMarks(tokens, at + 1);
  const written = readDayAndMonth(tokens, next);
  if (written === null || isYear(tokens, skipMarks(tokens, written.next))) return 0;
  pieces.days.push([{ year, month: written.month, day: written.day }]);
  return written.next - at;
}

/** ১২/০৭/২০২৫, 12-07-2025, ১২.০৭.২০২৫: day first. Latin digits with a slash may be American. */
function readNumericDate(tokens: readonly Token[], at: number, pieces: Pieces): number {
  const mark = markAt(tokens, at + 1);
  const first = numberAt(tokens, at);
  const second = numberAt(tokens, at + 2);
  if (!DATE_MARKS.has(mark) || markAt(tokens, at + 3) !== mark || first === null || second === null) return 0;
  const year = numberAt(tokens, at + 4);
  if (year === null || first > 99 || second > 99) return 0;
  if (!isYear(tokens, at + 4)) {
    pieces.problem ??= 'ambiguous-date';
    return 5;
  }
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  const american = mark === '/' && tokens[at]?.latin === true && first !== second;
  pieces.days.push(american ? [dayFirst, monthFirst] : [dayFirst]);
  return 5;
}

/** ১২ জুলাই ২০২৫, ১২ই জুলাই, ২০২৫ সাল */
function readDayMonthYear(tokens: readonly Token[], at: number, pieces: Pieces): number {
  const written = readDayAndMonth(tokens, at);
  if (written === null) return 0;
  return readYearAfter(tokens, at, written, pieces);
}

/** July 12, 2025; জুলাই ১২, ২০২৫ */
function readMonthDayYear(tokens: readonly Token[], at: number, pieces: Pieces): number {
  const month = MONTHS.get(wordAt(tokens, at));
  if (month === undefined) return 0;
  const place = skipMarks(tokens, at + 1);
  const day = numberAt(tokens, place);
  if (day === null || isYear(tokens, place)) {
    pieces.problem ??= 'day-missing';
    return isYear(tokens, place) ? place + 1 - at : 1;
  }
  const next = IDLE_WORDS.has(wordAt(tokens, place + 1)) ? place + 2 : place + 1;
  return readYearAfter(tokens, at, { day, month, next }, pieces);
}

interface DayAndMonth {
  day: number;
  month: number;
  next: number;
}

function readDayAndMonth(tokens: readonly Token[], at: number): DayAndMonth | null {
  const day = numberAt(tokens, at);
  if (day === null) return null;
  let next = IDLE_WORDS.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (wordAt(tokens, next) === 'of') next += 1;
  next = skipMarks(tokens, next);
  const month = MONTHS.get(wordAt(tokens, next));
  return month === undefined ? null : { day, month, next: next + 1 };
}

function readYearAfter(
  tokens: readonly Token[],
  at: number,
  { day, month, next }: DayAndMonth,
  pieces: Pieces,
): number {
  const place = skipMarks(tokens, next);
  if (isYear(tokens, place)) {
    pieces.days.push([{ year: numberAt(tokens, place) ?? 0, month, day }]);
    return place + 1 - at;
  }
  const short = numberAt(tokens, place);
  const isClock = markAt(tokens, place + 1) === ':' || HOUR_WORDS.has(wordAt(tokens, place + 1));
  if (short !== null && !isClock && tokens[place]?.text.length === 2) {
    pieces.problem ??= 'ambiguous-date';
    return place + 1 - at;
  }
  pieces.problem ??= 'year-missing';
  return next - at;
}

/** +06:00, +0600, GMT+6, UTC, Z */
function readOffset(tokens: readonly Token[], at: number, pieces: Pieces): number {
  const word = wordAt(tokens, at);
  const named = word === 'gmt' || word === 'utc' || word === 'z';
  const place = named ? at + 1 : at;
  const sign = markAt(tokens, place);
  const bound = tokens[place + 1]?.spaced === false;
  if (named && !((sign === '+' || sign === '-') && bound && numberAt(tokens, place + 1) !== null)) {
    return setOffset(pieces, 0, 1);
  }
  if ((sign !== '+' && sign !== '-') || !bound || pieces.times.length === 0) return 0;
  const digits = tokens[place + 1]?.text ?? '';
  const direction = sign === '-' ? -1 : 1;
  if (/^\d{4}$/.test(digits) && !named && sign === '-' && tokens[place]?.spaced === false) return 0;
  if (/^\d{4}$/.test(digits)) {
    return setOffset(
      pieces,
      direction * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))),
      place + 2 - at,
    );
  }
  const minutes = markAt(tokens, place + 2) === ':' ? numberAt(tokens, place + 3) : null;
  if (!/^\d{1,2}$/.test(digits) || (minutes === null && !named)) return 0;
  return setOffset(
    pieces,
    direction * (Number(digits) * 60 + (minutes ?? 0)),
    (minutes === null ? place + 2 : place + 4) - at,
  );
}

function setOffset(pieces: Pieces, minutes: number, taken: number): number {
  if (Math.abs(minutes) > 14 * 60) pieces.problem ??= 'impossible-time';
  else if (pieces.offset !== null && pieces.offset !== minutes) pieces.problem ??= 'ambiguous-time';
  else pieces.offset = minutes;
  return taken;
}

/** ৭টা, ৭টা ১৭ মিনিট, সাড়ে ৭টায় */
function readHourWord(tokens: readonly Token[], at: number, pieces: Pieces): number {
  const shift = HOUR_SHIFTS.get(wordAt(tokens, at));
  const start = shift === undefined ? at : at + 1;
  const hour = numberAt(tokens, start);
  if (hour === null || !HOUR_WORDS.has(wordAt(tokens, start + 1))) return 0;
  const time = { hour, minute: shift ?? 0, second: 0 };
  let next = start + 2;
  const minute = numberAt(tokens, skipMarks(tokens, next));
  if (minute !== null && MINUTE_WORDS.has(wordAt(tokens, skipMarks(tokens, next) + 1))) {
    time.minute = minute;
    next = skipMarks(tokens, next) + 2;
    const second = numberAt(tokens, next);
    if (second !== null && SECOND_WORDS.has(wordAt(tokens, next + 1))) {
      time.second = second;
      next += 2;
    }
  }
  pieces.times.push(time.minute < 0 ? { ...time, hour: hour - 1, minute: time.minute + 60 } : time);
  return next - at;
}

/** 19:17, ১৯:১৭:০০, 13:17:00.000, ১০: ৩৫, ৭.১৭ */
function readClock(tokens: readonly Token[], at: number, pieces: Pieces): number {
  const mark = markAt(tokens, at + 1);
  const hour = numberAt(tokens, at);
  const minute = numberAt(tokens, at + 2);
  if ((mark !== ':' && mark !== '.') || hour === null || minute === null) return 0;
  if (tokens[at + 2]?.text.length !== 2 || (tokens[at]?.text.length ?? 9) > 2) return 0;
  const second = markAt(tokens, at + 3) === mark ? numberAt(tokens, at + 4) : null;
  pieces.times.push({ hour, minute, second: second ?? 0 });
  if (second === null) return 3;
  return markAt(tokens, at + 5) === '.' && numberAt(tokens, at + 6) !== null ? 7 : 5;
}

/** 7 pm, ৭ পিএম */
function readHourWithHalf(tokens: readonly Token[], at: number, pieces: Pieces): number {
  const hour = numberAt(tokens, at);
  const half = HALVES.get(wordAt(tokens, at + 1));
  if (hour === null || half === undefined) return 0;
  pieces.times.push({ hour, minute: 0, second: 0 });
  pieces.halves.add(half);
  return 2;
}

function readWord(tokens: readonly Token[], at: number, pieces: Pieces): number {
  const word = wordAt(tokens, at);
  if (word === '') return 0;
  const weekday = WEEKDAYS.get(word);
  const half = HALVES.get(word);
  const part = DAY_PARTS.get(word);
  const zone = ZONE_WORDS.get(word);
  if (weekday !== undefined) pieces.weekdays.push(weekday);
  else if (half !== undefined) pieces.halves.add(half);
  else if (part !== undefined) pieces.parts.push(part);
  else if (zone !== undefined) pieces.zone = zone;
  else if (word === BANGLADESH && TIME_WORDS.has(wordAt(tokens, at + 1))) {
    pieces.zone = ['Asia/Dhaka'];
    return 2;
  } else if (!IDLE_WORDS.has(word)) return 0;
  return 1;
}

function readPunctuation(tokens: readonly Token[], at: number): number {
  return IDLE_MARKS.has(markAt(tokens, at)) ? 1 : 0;
}

// ---- tokens

interface Token {
  kind: 'number' | 'word' | 'mark';
  text: string;
  /** white space stands before it */
  spaced: boolean;
  /** a number in Latin digits */
  latin: boolean;
}

const BANGLADESH = foldKey('বাংলাদেশ');
const TIME_WORDS = new Set([foldKey('সময়'), foldKey('সময়ে')]);
const DATE_MARKS = new Set(['-', '/', '.']);
const IDLE_MARKS = new Set([',', '|', '।', '(', ')', '[', ']', '-', '/', '.', ';', ':', '•', '·', '@', "'"]);
const TOKEN = /(\d+)|([\p{L}\p{M}]+)|(\S)/gu;

function tokensOf(text: string): Token[] {
  const latinAt = text.search(/[0-9]/);
  const plain = plainForm(text);
  const tokens: Token[] = [];
  let end = 0;
  for (const match of plain.matchAll(TOKEN)) {
    const [whole, number, word] = match;
    const kind = number !== undefined ? 'number' : word !== undefined ? 'word' : 'mark';
    tokens.push({
      kind,
      text: kind === 'word' ? foldKey(whole) : whole,
      spaced: match.index > end,
      latin: kind === 'number' && latinAt >= 0,
    });
    end = match.index + whole.length;
  }
  return tokens;
}

function plainForm(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200b-\u200f\u00ad\ufeff]/g, '')
    .replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - 0x09e6))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(?<=\d)\s?ঃ\s?(?=\d)/gu, ':')
    .replace(/(?<![a-z])([ap])\.\s?m(?![a-z])\.?/g, '$1m')
    .replace(/(পি|এ)[.\s]\s?এম(?![\p{L}\p{M}])\.?/gu, '$1এম');
}

function numberAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token?.kind === 'number' && token.text.length <= 6 ? Number(token.text) : null;
}

function isYear(tokens: readonly Token[], at: number): boolean {
  return numberAt(tokens, at) !== null && tokens[at]?.text.length === 4;
}

function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.text : '';
}

function markAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'mark' ? token.text : '';
}

/** Past commas, dots and dashes inside a date. */
function skipMarks(tokens: readonly Token[], at: number): number {
  let next = at;
  while ([',', '-', '.', '/'].includes(markAt(tokens, next))) next += 1;
  return next;
}
