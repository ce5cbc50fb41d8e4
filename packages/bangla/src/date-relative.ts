import { chosenWeekday, type DayRange, type When } from './date-choice.ts';
import { civilAfter, civilDates, yearRange } from './date-civil.ts';
import { afterComma, type Copy, emptyUpTo, type Found, isSign } from './date-copy.ts';
import { clockAt, dateTail } from './date-tail.ts';
import { type DateToken, dateToken } from './date-tokens.ts';
import { unitAway, unitsUntil } from './date-units.ts';
import { UNITS } from './date-words.ts';
import { startingAt, years } from './date-years.ts';

/** গত, আগামী or চলতি with a date, a month, a weekday, a unit (গত বছর নভেম্বরে) or a stretch (গত তিন দিনে). */
export function directed(copy: Copy, first: DateToken): Found[] | undefined {
  const next = dateToken(copy.text, first.end);
  if (next.kind === 'unit') return aroundUnit(copy, first, next, first.value);
  if (next.kind === 'weekday') return onWeekday(copy, next, first.start, whenOf(copy, first.value));
  if (next.kind === 'tomorrow' && first.value !== 0) {
    return onDay(copy, copy.now.today + first.value * next.value, first.start, next.end);
  }
  if (next.kind === 'part' && first.value === -1) return lastNight(copy, first, next);
  const found = stretch(copy, first, next) ?? civilDates(copy, next, whenOf(copy, first.value), true);
  return withStart(found ?? years(copy, next), first.start);
}

function whenOf({ now }: Copy, direction: number): When {
  const rule = direction < 0 ? 'before' : direction > 0 ? 'after' : 'nearest';
  return { rule, day: now.today };
}

function withStart(found: Found[] | undefined, start: number): Found[] | undefined {
  return found && startingAt(found, start);
}

/** গত রাতে lasts into today; গত সন্ধ্যায় was yesterday. */
function lastNight({ now, text }: Copy, first: DateToken, part: DateToken): Found[] {
  const end = clockAt(text, part)?.end ?? part.end;
  const to = part.value >= 20 ? now.today : now.today - 1;
  return [{ start: first.start, end, from: now.today - 1, to, kind: 'day', told: 'today' }];
}

/** গতরাতে */
export function lastNightWord({ now }: Copy, { start, end }: DateToken): Found[] {
  return [{ start, end, from: now.today - 1, to: now.today, kind: 'day', told: 'today' }];
}

/** গত তিন দিনে, আগামী ৭২ ঘণ্টার মধ্যে */
function stretch({ text, now }: Copy, direction: DateToken, amount: DateToken): Found[] | undefined {
  if ((amount.kind !== 'number' && amount.kind !== 'count') || direction.value === 0) return;
  const word = dateToken(text, amount.end);
  const unit = UNITS[word.value];
  if (word.kind !== 'unit' || !unit || amount.value > MOST || !wholeDays(unit, amount.value)) return;
  const range = unitsUntil(unit, direction.value * amount.value, now);
  return [{ start: direction.start, end: word.end, ...range, kind: 'span', told: 'today' }];
}

/** Half a year can be counted in months; half a day is no day. */
function wholeDays(unit: string, amount: number): boolean {
  return Number.isInteger(amount) || unit === 'year' || unit === 'decade' || unit === 'hour';
}

/** গত বছর, চলতি মাসে and what lies in it: গত বছর নভেম্বরে, চলতি মাসের ৫ তারিখ, গত সপ্তাহের বুধবার. */
function aroundUnit(copy: Copy, first: DateToken, word: DateToken, steps: number): Found[] | undefined {
  const unit = UNITS[word.value];
  if (!unit || SHORT.has(unit)) return;
  const range = unitAway(unit, steps, copy.now);
  return insideRange(copy, first.start, word.end, range) ?? [wholeUnit(first.start, word.end, range, unit)];
}

function insideRange(copy: Copy, start: number, end: number, range: DayRange): Found[] | undefined {
  const within: When = { rule: 'in', range };
  const token = afterComma(copy.text, end);
  if (token.kind === 'weekday')
    return range.to - range.from < 7 ? onWeekday(copy, token, start, within) : undefined;
  return withStart(civilAfter(copy, end, within), start);
}

function wholeUnit(start: number, end: number, range: DayRange, unit: string): Found {
  return {
    start,
    end,
    ...range,
    kind: unit === 'month' ? 'month' : unit === 'year' ? 'year' : 'span',
    told: 'today',
  };
}

/** এ বছর, এই মাসে */
export function thisUnit(copy: Copy, first: DateToken): Found[] | undefined {
  const word = first.kind === 'thisUnit' ? first : dateToken(copy.text, first.end);
  if (word.kind !== 'unit' && word.kind !== 'thisUnit') return;
  return aroundUnit(copy, first, word, 0);
}

/**
 * ওই বছরের ৫ নভেম্বর, পরের বছর জানুয়ারিতে: in the year of the date before, or, where there is none, in the nearest. Without
 * a date such words tell no day here.
 */
export function toldBefore(copy: Copy, first: DateToken): Found[] | undefined {
  const word = dateToken(copy.text, first.end);
  if (word.kind !== 'unit' && word.kind !== 'weekday') return;
  const isYear = word.kind === 'unit' && UNITS[word.value] === 'year';
  const when: When =
    copy.year === undefined
      ? { rule: 'nearest', day: copy.now.today }
      : { rule: 'in', range: yearRange(copy.year + first.value) };
  const inside = isYear ? civilAfter(copy, word.end, when) : undefined;
  return withStart(inside, first.start) ?? [emptyUpTo(first.start, word.end)];
}

/** প্রতি শনিবার and প্রতি সপ্তাহে রোববার are no day. */
export function everyUnit(copy: Copy, first: DateToken): Found[] | undefined {
  const word = dateToken(copy.text, first.end);
  const day = word.kind === 'unit' ? dateToken(copy.text, word.end) : word;
  if (day.kind === 'weekday') return [emptyUpTo(first.start, day.end)];
  return word.kind === 'unit' ? [emptyUpTo(first.start, word.end)] : undefined;
}

/** শনিবার, শনিবার রাতে, শনিবার (১২ জুলাই): with a date the date counts. */
export function onWeekday(copy: Copy, word: DateToken, start: number, when: When): Found[] | undefined {
  const due = when.rule === 'until' && isDue(copy.text, word.end);
  const range = chosenWeekday(word.value, due ? { rule: 'from', day: when.day } : when);
  return range && dayWithDate(copy, range.from, start, word.end);
}

/** Whether a weekday is to come: শুক্রবারের মধ্যে, or a sentence that reports nothing and ends in a future verb. */
function isDue(text: string, end: number): boolean {
  if (dateToken(text, end).kind === 'within') return true;
  SENTENCE.lastIndex = end;
  const rest = SENTENCE.exec(text)?.[0] ?? '';
  return FUTURE.test(rest) && !REPORT.test(rest);
}

/** আজ, আগামীকাল বুধবার, গতকাল (২০ জুলাই) সন্ধ্যায়, আজ থেকে ১০ বছর আগে */
export function onDay(copy: Copy, day: number, start: number, end: number): Found[] | undefined {
  const next = dateToken(copy.text, end);
  if (next.kind === 'from') {
    const found = awayFromNow(copy, dateToken(copy.text, next.end), true);
    if (found) return startingAt(found, start);
  }
  const bracket = isSign(next, '(');
  const named = bracket || isSign(next, ',') ? dateToken(copy.text, next.end) : next;
  if (named.kind !== 'weekday') return dayWithDate(copy, day, start, end);
  return dayWithDate(copy, besideWeekday(day, named.value), start, named.end, bracket);
}

/** What was written late in the evening and is read after midnight says আজ of the day before: the weekday counts. */
function besideWeekday(day: number, weekday: number): number {
  const named = chosenWeekday(weekday, { rule: 'nearest', day })?.from ?? day;
  return Math.abs(named - day) === 1 ? named : day;
}

/** A day with the date that stands beside it, or behind its time of day: সোমবার বিকেলে (২৯ ডিসেম্বর). */
function dayWithDate(copy: Copy, day: number, start: number, end: number, open = false): Found[] {
  const date = dateBeside(copy, day, end, false);
  if (date) return [dated(copy, date.found, start, date.bracket || open)];
  const tail = dateTail(copy.text, end, open);
  const behind = tail.end > end ? dateBeside(copy, day, tail.end, true) : undefined;
  if (behind) return [dated(copy, behind.found, start, true)];
  return [
    { start, end: tail.end, from: day, to: tail.overnight ? day + 1 : day, kind: 'day', told: 'today' },
  ];
}

function dated({ text }: Copy, date: Found, start: number, open: boolean): Found {
  const tail = dateTail(text, date.end, open);
  const told = date.told === 'year' ? date.told : 'today';
  return { ...date, told, start, end: tail.end, to: date.to + (tail.overnight ? 1 : 0) };
}

function dateBeside(
  copy: Copy,
  day: number,
  end: number,
  bracketed: boolean,
): { found: Found; bracket: boolean } | undefined {
  const next = dateToken(copy.text, end);
  const bracket = isSign(next, '(');
  if (bracketed && !bracket) return;
  const token = bracket || isSign(next, ',') ? dateToken(copy.text, next.end) : next;
  if (token.kind === 'month') return;
  if (token.kind === 'day' && bracket) return { found: dayFound(copy, token), bracket };
  const dates = civilDates(copy, token, { rule: 'nearest', day });
  const [found] = dates?.length === 1 ? dates : [];
  return found && { found, bracket };
}

/** সোমবার (আজ) */
function dayFound({ now }: Copy, { start, end, value }: DateToken): Found {
  return { start, end, from: now.today + value, to: now.today + value, kind: 'day', told: 'today' };
}

/** ২ দিন আগে, তিন মাস আগে: the day, week, month or year; not মৃত্যুর ২ দিন আগে, which another date tells. */
export function awayFromNow(copy: Copy, amount: DateToken, fromNow = false): Found[] | undefined {
  if ((amount.kind !== 'number' && amount.kind !== 'count') || amount.value > MOST) return;
  const word = dateToken(copy.text, amount.end);
  const unit = UNITS[word.value];
  const side = dateToken(copy.text, word.end);
  if (word.kind !== 'unit' || !unit || word.ending !== '' || !Number.isInteger(amount.value)) return;
  if (side.kind !== 'ago' && side.kind !== 'later') return;
  if (!fromNow && !countsFromNow(copy, amount, side)) return;
  const range = unitAway(unit, side.kind === 'ago' ? -amount.value : amount.value, copy.now);
  return [{ start: amount.start, end: side.end, ...range, kind: 'span', told: 'today' }];
}

/** ৩ দিন পর counts from now only as a text of its own (a time stamp) or behind আর. */
function countsFromNow({ text, before }: Copy, amount: DateToken, side: DateToken): boolean {
  const last = text.slice(Math.max(before.start, before.end - 2), before.end);
  if (side.kind === 'ago') return !last.endsWith('র') && !text.startsWith('তা', before.start);
  if (last === 'আর' && before.end - before.start === 2) return true;
  return text.slice(0, amount.start).trim() === '' && text.slice(side.end).trim() === '';
}

/** সন্ধ্যা ৭টায়: on the last day that the line told, or today. */
export function onlyClock(copy: Copy, first: DateToken): Found[] | undefined {
  const clock = clockAt(copy.text, first);
  if (!clock?.full) return;
  const day = copy.day ?? copy.now.today;
  return [{ start: first.start, end: clock.end, from: day, to: day, kind: 'clock', told: 'context' }];
}

const SHORT: ReadonlySet<string> = new Set(['minute', 'hour', 'day']);
const MOST = 100_000;
/** What follows in the sentence, unless a quotation begins in it. */
const SENTENCE = /[^।?!\n‘’“”"':]{0,250}[।?!\n]/y;
/** হবে, করবেন, যাব */
const FUTURE = /(?:বে|বেন|বো)\s*[।?!\n]$/;
const REPORT = /বলেন|বলেছ|বলা হ|জানা|জানি/;
