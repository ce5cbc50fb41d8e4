import type { Copy, Found } from './date-copy.ts';
import { readDates } from './date-reader.ts';
import { dateToken, digitOf, isLetter, wordEnd } from './date-tokens.ts';
import { gregorianDay } from './gregorian-day.ts';
import { gregorianDayNumber } from './gregorian-day-number.ts';
import { type AlignedText, normalizeAligned } from './normalize-aligned.ts';
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
  const today = gregorianDayNumber({ year: wall.year, month: wall.month, day: wall.day });
  const india = INDIA.test(timeZone);
  const copy: Copy = {
    text: aligned.text,
    now: { today, elapsed: (wall.hour * 60 + wall.minute) * 60_000, fiscalStart: india ? 4 : 7 },
    region: india ? 'west-bengal' : 'bangladesh',
    anchor: today,
    anchorAge: 0,
    year: undefined,
    day: undefined,
    before: { start: 0, end: 0 },
  };
  return allDates(copy).flatMap((found) => shown(found, text, aligned));
}

function allDates(copy: Copy): Found[] {
  const all: Found[] = [];
  const { text } = copy;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || digitOf(code) >= 0) {
      at = readWord(copy, at, code, all);
    } else {
      if (SENTENCE_ENDS.has(code)) endSentence(copy, code);
      at++;
    }
  }
  return all;
}

function readWord(copy: Copy, at: number, code: number, all: Found[]): number {
  const first = STARTS.has(code) || digitOf(code) >= 0 ? dateToken(copy.text, at) : undefined;
  const found = first && first.kind !== 'other' ? readDates(copy, first) : undefined;
  const last = found?.at(-1);
  const end = last ? last.end : unitEnd(copy.text, at);
  if (found) all.push(...found.filter(({ from, to }) => from <= to));
  if (found) remember(copy, found);
  copy.before = { start: at, end };
  return end;
}

function remember(copy: Copy, found: readonly Found[]): void {
  for (const one of found) {
    if (one.from > one.to || one.kind === 'clock') continue;
    copy.year = gregorianDay(one.from).year;
    if (one.from === one.to) copy.day = one.from;
    if (one.kind === 'day' || one.kind === 'month') setAnchor(copy, one);
  }
}

/** A date with its year sets what dates without one are near, and each of these goes on with it. */
function setAnchor(copy: Copy, { from, told }: Found): void {
  const { today } = copy.now;
  if (told === 'today') copy.anchor = today;
  else if (told === 'year' || copy.anchor !== today) copy.anchor = anchorAt(from, today);
  copy.anchorAge = 0;
}

/** What is told of the past goes on: from three months before to nine months after. */
function anchorAt(day: number, today: number): number {
  if (day < today - QUARTER) return day + QUARTER;
  return day > today + QUARTER ? day : today;
}

function endSentence(copy: Copy, code: number): void {
  const lineEnd = code === LINE_FEED;
  copy.anchorAge++;
  if (lineEnd || copy.anchorAge > LONGEST_MEMORY) copy.anchor = copy.now.today;
  if (lineEnd) copy.day = undefined;
  copy.before = { start: 0, end: 0 };
}

/** The end of a word or of a number with all its parts (৩,৪৫০.৫, ১:৩০), so that none of them is read alone. */
function unitEnd(text: string, at: number): number {
  let end = at;
  while (digitOf(text.charCodeAt(end)) >= 0) {
    end++;
    if (JOINTS.has(text.charCodeAt(end)) && digitOf(text.charCodeAt(end + 1)) >= 0) end++;
  }
  end = wordEnd(text, end);
  return end === at ? at + 1 : end;
}

function shown({ start, end, from, to }: Found, text: string, { toOriginal }: AlignedText): FoundDate[] {
  const [first, last] = [isoDay(from), isoDay(to)];
  if (first === undefined || last === undefined) return [];
  const [begin, stop] = [toOriginal(start), toOriginal(end)];
  return [{ start: begin, end: stop, text: text.slice(begin, stop), from: first, to: last }];
}

function isoDay(number: number): string | undefined {
  const { year, month, day } = gregorianDay(number);
  if (!(year >= 1 && year <= 9999)) return;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const INDIA = /^Asia\/(?:Kolkata|Calcutta)$/;
/** A quarter of a year, in days. */
const QUARTER = 92;
/** Sentences after its own that a date with its year tells the year of others. */
const LONGEST_MEMORY = 1;
const LINE_FEED = 10;
/** । ॥ ? ! and the line's end. */
const SENTENCE_ENDS: ReadonlySet<number> = new Set([0x964, 0x965, 0x3f, 0x21, LINE_FEED]);
const JOINTS: ReadonlySet<number> = new Set(Array.from(',.:/-', (sign) => sign.charCodeAt(0)));
/** What the words begin with that can begin a date. */
const STARTS: ReadonlySet<number> = new Set(
  Array.from('জফমএআঅসনডবশভদশরপচতছকউঊষওঐগঅভত', (letter) => letter.charCodeAt(0)),
);
