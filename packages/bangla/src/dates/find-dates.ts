import { toLatinDigits } from '../numbers/to-latin-digits.ts';
import { type AlignedText, normalizeAligned } from '../spelling/normalize-aligned.ts';
import type { Copy, Found } from './date-copy.ts';
import { readDates } from './date-reader.ts';
import { dateTokens } from './date-tokens.ts';
import { gregorianDay } from './gregorian-day.ts';
import { gregorianDayNumber } from './gregorian-day-number.ts';
import { type Instant, readInstant } from './read-instant.ts';
import { wallClock } from './wall-clock.ts';

/** A date in a text: what stands from `start` to `end`, and the days it means, both within, as YYYY-MM-DD. */
export interface FoundDate {
  start: number;
  end: number;
  text: string;
  from: string;
  to: string;
}

/** When and where a text is read. */
export interface FindDatesOptions {
  /** The instant at which the text is published: what today is in it. */
  now: Instant;
  /** An IANA time zone; Asia/Dhaka unless given. */
  timeZone?: string;
}

/**
 * The dates in a Bangla text, in their order and without overlap: days, months, years and stretches of days, of the
 * Gregorian and the Bangla calendar, in digits of either script or in words, with the time of day and the weekday
 * that stand with them.
 *
 * How they are read, on Monday 14 July 2025:
 *
 * | text | means |
 * |---|---|
 * | ১২ জুলাই, জুলাইয়ে | without a year: the nearest to `now`; after a date of another year in the same sentence or the one before, the one from three months before to nine months after that date |
 * | গত ৫ আগস্ট, আগামী মার্চে | the last that ended before today, the first that begins after it |
 * | গত বছর নভেম্বরে, ২০২৪ সালের ৫ আগস্ট | in that year; ওই বছরের ৫ মে in the year of the date before it in the text |
 * | শনিবার | the last, today included; the next, today included, before মধ্যে and in a sentence that ends in a future verb and reports nothing |
 * | শনিবার (১২ জুলাই) | the date, whatever the weekday |
 * | গত শনিবার, আগামী শনিবার | the last before today, the first after it |
 * | চলতি সপ্তাহে, গত মাসে | the whole week (Sunday to Saturday, as CLDR has it for Bangladesh and India), month or year |
 * | গত তিন দিনে, আগামী ৭২ ঘণ্টায় | from then until today, from today until then |
 * | ২ দিন আগে, তিন মাস আগে | that day, week, month or year as a whole; not ঘটনার ২ দিন আগে or ২ দিন পর, which other dates tell |
 * | সোমবার দিবাগত রাতে, গত রাতে | both days of the night |
 * | সন্ধ্যা ৭টায় | the last single day that the line has told, or else today |
 * | ১২–১৫ জুলাই, ২৮ জুলাই থেকে ২ আগস্ট | one finding from the first to the last |
 * | ১৫ ও ১৬ মার্চ | one finding each |
 * | ১২/০৭/২০২৫ | day first; month first where the other is no month |
 * | ২০২৪-২৫ অর্থবছর | 1 July to 30 June; in Indian time 1 April to 31 March |
 * | ২৮ আষাঢ় ১৪৩২ | Bangladesh's calendar, in Indian time West Bengal's, and West Bengal's for years before the reform (1394) |
 *
 * No dates: a bare month without a case ending (জুলাই সনদ), কাল and পরশু alone (yesterday or tomorrow), প্রতি শনিবার,
 * days that do not exist (৩৫ মে).
 *
 * Offsets are UTF-16 code units of the text as given. Time grows linearly with the text, and no text throws.
 *
 * @throws RangeError for `now` that is no instant, and for an unknown time zone
 *
 * @example
 * findDates('গত বছর নভেম্বরে', { now: '2025-07-14' })
 * // [{ start: 0, end: 15, text: 'গত বছর নভেম্বরে', from: '2024-11-01', to: '2024-11-30' }]
 */
export function findDates(text: string, options: FindDatesOptions): FoundDate[] {
  const timeZone = options.timeZone ?? 'Asia/Dhaka';
  const wall = wallClock(readInstant(options.now, timeZone), timeZone);
  const aligned = normalizeAligned(text);
  const today = gregorianDayNumber(wall);
  const india = INDIA.test(timeZone);
  const latin = toLatinDigits(aligned.text);
  const copy: Copy = {
    ...dateTokens(latin),
    text: latin,
    today,
    minutes: wall.hour * 60 + wall.minute,
    fiscalStart: india ? 4 : 7,
    region: india ? 'west-bengal' : 'bangladesh',
    anchor: today,
    anchorAge: 0,
  };
  return allDates(copy).flatMap((found) => shown(copy, found, text, aligned));
}

function allDates(copy: Copy): Found[] {
  const all: Found[] = [];
  for (let at = 0; at < copy.kinds.length; ) {
    const found = canBegin(copy, at) ? readDates(copy, at) : undefined;
    const dates = found?.filter(({ from, to }) => from <= to) ?? [];
    for (const date of dates) remember(copy, date);
    all.push(...dates);
    if (!found) pass(copy, at);
    at = found?.at(-1)?.end ?? at + 1;
  }
  return all;
}

/** Not in the middle of a number (৩,৪৫০.৫, ১:৩০) or behind it. */
function canBegin({ kinds, text, tokens }: Copy, at: number): boolean {
  START.lastIndex = at;
  const start = tokens[at]?.start ?? 0;
  return START.test(kinds) && !IN_NUMBER.test(text.slice(start - 2, start + 1));
}

function remember(copy: Copy, { kind, from, to, told }: Found): void {
  if (kind === 'clock') return;
  copy.year = gregorianDay(from).year;
  if (from === to) copy.day = from;
  if (kind === 'date') setAnchor(copy, from, told);
}

/** A date with its year sets what dates without one are near, and each of these goes on with it. */
function setAnchor(copy: Copy, from: number, told: Found['told']): void {
  const { today } = copy;
  if (told === 'today') copy.anchor = today;
  else if (told === 'year' || copy.anchor !== today) copy.anchor = anchorAt(from, today);
  copy.anchorAge = 0;
}

/** What is told of the past goes on: from three months before to nine months after. */
function anchorAt(day: number, today: number): number {
  if (day < today - QUARTER) return day + QUARTER;
  return day > today + QUARTER ? day : today;
}

/** The end of a sentence or line ends what is remembered. */
function pass(copy: Copy, at: number): void {
  const lineEnd = copy.kinds[at] === '\n';
  if (lineEnd) copy.day = undefined;
  if (lineEnd || copy.kinds[at] === '!') copy.anchorAge++;
  if (lineEnd || copy.anchorAge > LONGEST_MEMORY) copy.anchor = copy.today;
}

function shown(
  { tokens }: Copy,
  { start, end, from, to }: Found,
  text: string,
  aligned: AlignedText,
): FoundDate[] {
  const [first, last] = [isoDay(from), isoDay(to)];
  if (first === undefined || last === undefined) return [];
  const begin = aligned.toOriginal(tokens[start]?.start ?? 0);
  const stop = aligned.toOriginal(tokens[end - 1]?.end ?? 0);
  return [{ start: begin, end: stop, text: text.slice(begin, stop), from: first, to: last }];
}

/** Undefined for years outside 1 to 9999. */
function isoDay(number: number): string | undefined {
  const [, day] = /^(\d{4}-\d\d-\d\d)T/.exec(new Date(number * 86_400_000).toISOString()) ?? [];
  return day;
}

const INDIA = /^Asia\/(?:Kolkata|Calcutta)$/;
/** A quarter of a year, in days. */
const QUARTER = 92;
/** Sentences after its own that a date with its year tells the year of others. */
const LONGEST_MEMORY = 1;
/** Tokens that can begin a date, most of them only with another behind them. */
const START = /[zWNm]|[dDyYnCcfMBgtTEP][^_!\n#]/y;
const IN_NUMBER = /\d(?:[,.:/-]\d|\D)$/;
