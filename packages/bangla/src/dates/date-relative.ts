import { around, chosenDate, type DayRange, single, type When, within, yearRange } from './date-choice.ts';
import { civilAfter, civilDates } from './date-civil.ts';
import { type Copy, emptyUpTo, type Found, startingAt, valueAt } from './date-copy.ts';
import { type Places, pattern, placesOf, type Rule, readBy } from './date-rule.ts';
import { CLOCK, dateTail } from './date-tail.ts';
import { unitAway, unitsUntil } from './date-units.ts';
import { YEAR_RULES } from './date-years.ts';

/** গত বছর, চলতি মাসে, এ বছর and what lies in it: গত বছর নভেম্বরে, চলতি মাসের ৫ তারিখ, গত সপ্তাহের বুধবার. */
function aroundUnit(copy: Copy, start: number, { end }: Places): Found[] {
  const unit = Number(copy.kinds[start + 1]);
  const range = unitAway(unit, valueAt(copy, start), copy);
  const inside =
    unit === WEEK && copy.kinds[end] === 'W'
      ? onWeekday(copy, end, within(range))
      : civilAfter(copy, end, within(range));
  return startingAt(start, inside) ?? [toldToday(start, end, range, unit === MONTH ? 'date' : 'span')];
}

function toldToday(start: number, end: number, { from, to }: DayRange, kind: Found['kind'] = 'span'): Found {
  return { start, end, from, to, kind, told: 'today' };
}

/** গত রাতে lasts into today; গত সন্ধ্যায় was yesterday. */
function lastNight(copy: Copy, start: number, { end }: Places): Found[] | undefined {
  const { today } = copy;
  const to = valueAt(copy, start + 1) === NIGHT ? today : today - 1;
  return valueAt(copy, start) < 0 ? [toldToday(start, end, { from: today - 1, to }, 'date')] : undefined;
}

/** গত তিন দিনে, আগামী ৭২ ঘণ্টার মধ্যে; half a year can be counted in months, half a day is no day. */
function stretch(copy: Copy, start: number, { end }: Places): Found[] | undefined {
  const [direction, amount] = [valueAt(copy, start), valueAt(copy, start + 1)];
  if (direction === 0 || amount > MOST) return;
  return [toldToday(start, end, unitsUntil(Number(copy.kinds[start + 2]), direction * amount, copy))];
}

/** গত শনিবার, গত ৫ আগস্ট, আগামী মার্চে, গত ২০২৩ সালে */
function directed(copy: Copy, start: number): Found[] | undefined {
  const when = around(copy.today, valueAt(copy, start));
  const at = start + 1;
  if (copy.kinds[at] === 'W') return startingAt(start, onWeekday(copy, at, when));
  return startingAt(start, civilDates(copy, at, when, true) ?? readBy(YEAR_RULES, copy, at));
}

/**
 * ওই বছরের ৫ নভেম্বর, পরের বছর জানুয়ারিতে: in the year of the date before or, where there is none, in the nearest.
 * Without a date such words tell no day here.
 */
function toldBefore(copy: Copy, start: number, { end }: Places): Found[] {
  const { year, today } = copy;
  const when = year === undefined ? around(today) : within(yearRange(year + valueAt(copy, start)));
  const inside = copy.kinds[end - 1] === YEAR ? civilAfter(copy, end, when) : undefined;
  return startingAt(start, inside) ?? [emptyUpTo(start, end)];
}

/** শনিবার, শনিবার রাতে, শনিবার (১২ জুলাই): with a date the date counts. */
export function onWeekday(copy: Copy, at: number, when: When): Found[] | undefined {
  const day = chosenDate({ weekday: valueAt(copy, at) }, when);
  return day && dayWithDate(copy, day.from, at, at + 1);
}

/** The last, today included, or the next where it is to come. */
function weekday(copy: Copy, start: number): Found[] | undefined {
  const { today } = copy;
  return onWeekday(copy, start, isDue(copy, start + 1) ? around(today - 1, 1) : around(today + 1, -1));
}

/** Whether a weekday is to come: শুক্রবারের মধ্যে, or a sentence that reports nothing and ends in a future verb. */
function isDue({ text, tokens, kinds }: Copy, end: number): boolean {
  if (kinds[end] === 'I') return true;
  SENTENCE.lastIndex = tokens[end - 1]?.end ?? 0;
  const rest = SENTENCE.exec(text)?.[0] ?? '';
  return FUTURE.test(rest) && !REPORT.test(rest);
}

/**
 * আজ, আগামীকাল বুধবার, গতকাল (২০ জুলাই) সন্ধ্যায়. What was written late in the evening and is read after midnight says আজ of
 * the day before: the weekday counts.
 */
function onDay(copy: Copy, start: number, { end }: Places): Found[] {
  const { kinds } = copy;
  const day = dayAt(copy, start);
  if (kinds[end - 1] !== 'W') return dayWithDate(copy, day, start, end);
  const named = chosenDate({ weekday: valueAt(copy, end - 1) }, around(day))?.from ?? day;
  const meant = Math.abs(named - day) === 1 ? named : day;
  return dayWithDate(copy, meant, start, end, kinds[end - 2] === '(');
}

function dayAt(copy: Copy, at: number): number {
  return copy.today + valueAt(copy, at) * valueAt(copy, at + 1);
}

/** A day with the date that stands beside it, or behind its time of day: সোমবার বিকেলে (২৯ ডিসেম্বর). */
function dayWithDate(copy: Copy, day: number, start: number, end: number, open = false): Found[] {
  const tail = dateTail(copy, end, open);
  const behind = copy.kinds[tail.end] === '(' ? tail.end : end;
  const date = dateBeside(copy, day, end) ?? dateBeside(copy, day, behind);
  if (!date) return [toldToday(start, tail.end, { from: day, to: tail.overnight ? day + 1 : day }, 'date')];
  const rest = dateTail(copy, date.end, open || copy.kinds[date.start - 1] === '(');
  const to = rest.overnight ? date.to + 1 : date.to;
  return [{ ...date, start, end: rest.end, to, told: date.told === 'year' ? 'year' : 'today' }];
}

function dateBeside(copy: Copy, day: number, at: number): Found | undefined {
  const start = at + Number('(,'.includes(copy.kinds.charAt(at)));
  if ('MmB'.includes(copy.kinds.charAt(start))) return;
  const today = copy.kinds[at] === '(' && placesOf(TODAY, copy, start);
  if (today) return toldToday(start, today.end, single(dayAt(copy, start)), 'date');
  const found = civilDates(copy, start, around(day));
  return found?.length === 1 ? found[0] : undefined;
}

/** ২ দিন আগে, তিন-চার মাস আগে, ২০ থেকে ৩০ বছর আগে, আজ থেকে ১০ বছর আগে: the days, weeks, months or years. */
function awayFromNow(copy: Copy, start: number, { end }: Places): Found[] | undefined {
  const { kinds } = copy;
  const most = valueAt(copy, end - 3);
  const least = /[dDC][-F]/.test(kinds.slice(end - 5, end - 3)) ? valueAt(copy, end - 5) : most;
  const ago = kinds[end - 1] === 'A';
  if (most > MOST || wordAt(copy, end - 2).endsWith('ের')) return;
  if (kinds[start] !== 'N' && !countsFromNow(copy, start, end, ago)) return;
  const unit = Number(kinds[end - 2]);
  const { from } = unitAway(unit, ago ? -most : least, copy);
  return [toldToday(start, end, { from, to: unitAway(unit, ago ? -least : most, copy).to })];
}

/**
 * Not মৃত্যুর ২ দিন আগে, which another date tells; ৩ দিন পর only as a text of its own (a time stamp) or behind আর.
 */
function countsFromNow(copy: Copy, at: number, end: number, ago: boolean): boolean {
  const before = at > 0 ? wordAt(copy, at - 1) : '';
  if (ago) return !/র$|^তা/.test(before);
  return before === 'আর' || (at === 0 && end === copy.tokens.length);
}

function wordAt({ text, tokens }: Copy, at: number): string {
  return text.slice(tokens[at]?.start, tokens[at]?.end);
}

/** সন্ধ্যা ৭টায়: on the last day that the line told, or today. */
function onlyClock({ day, today }: Copy, start: number, { end }: Places): Found[] {
  const at = day ?? today;
  return [{ start, end, from: at, to: at, kind: 'clock', told: 'context' }];
}

const TODAY = /* @__PURE__ */ pattern('(?:N|gk)');
const WEEK = 3;
const MONTH = 4;
const YEAR = '5';
const NIGHT = 20;
const MOST = 100_000;
/** What follows in the sentence, unless a quotation begins in it. */
const SENTENCE = /[^।?!\n‘’“”"':]{0,250}[।?!\n]/y;
/** হবে, করবেন, যাব */
const FUTURE = /(?:বে|বেন|বো)\s*[।?!\n]$/;
const REPORT = /বলেন|বলেছ|বলা হ|জানা|জানি/;

export const RELATIVE_RULES: readonly Rule[] = [
  [/* @__PURE__ */ pattern('(?<![dDC][-F])(?:NF)?(?:[dDC][-F])?[dDyYnC]\\d[AL]'), awayFromNow],
  [/* @__PURE__ */ pattern('[gt][3-7]'), aroundUnit],
  [/* @__PURE__ */ pattern('(?:N|gk)(?:[(,]?W)?'), onDay],
  [/* @__PURE__ */ pattern(`g(?:${CLOCK}|P)`), lastNight],
  [/* @__PURE__ */ pattern('g(?:[dDyYnC]|q(?=[157]))\\d'), stretch],
  [/* @__PURE__ */ pattern('g'), directed],
  [/* @__PURE__ */ pattern('T[\\dW]'), toldBefore],
  /** প্রতি শনিবার and প্রতি সপ্তাহে রোববার are no day. */
  [/* @__PURE__ */ pattern('E(?:\\d?W|\\d)'), (_copy, start, { end }) => [emptyUpTo(start, end)]],
  [/* @__PURE__ */ pattern('W'), weekday],
  [/* @__PURE__ */ pattern(CLOCK), onlyClock],
];
