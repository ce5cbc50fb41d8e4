import { chosenDate, type DayRange, dateInYear, type When, type YearlessDate } from './date-choice.ts';
import { afterComma, type Copy, emptyUpTo, type Found, isSign } from './date-copy.ts';
import { dateTail, separator } from './date-tail.ts';
import { type DateToken, dateToken } from './date-tokens.ts';
import { gregorianDay } from './gregorian-day.ts';
import { toLatinDigits } from './to-latin-digits.ts';

/**
 * Days and months by their names or numbers, of either calendar: ১২ জুলাই ২০২৫, ১২–১৫ জুলাই, ১৫ ও ১৬ মার্চ,
 * জুলাই-আগস্টে, ফেব্রুয়ারির ১২ তারিখ, ২৮ আষাঢ় ১৪৩২. Undefined where the token begins none.
 *
 * @param told whether a word before says that a bare month is meant (গত নভেম্বর, ২০২৪ সালের জুলাই)
 */
export function civilDates(copy: Copy, first: DateToken, when: When, told = false): Found[] | undefined {
  if (first.kind === 'month' || first.kind === 'banglaMonth') return months(copy, first, when, told);
  return numericDate(copy, first) ?? days(copy, first, when);
}

interface Item {
  value: number;
  start: number;
  end: number;
  /** How it hangs together with the next. */
  link?: 'range' | 'list' | undefined;
}

/** Numbers of days up to the month, or to তারিখ. */
function days(copy: Copy, first: DateToken, when: When): Found[] | undefined {
  const items: Item[] = [];
  let token = first;
  while (items.length < MOST_ITEMS) {
    const item = dayNumber(copy.text, token);
    if (!item) return;
    items.push(item);
    const next = dateToken(copy.text, item.end);
    if (next.kind === 'month' || next.kind === 'banglaMonth') return daysOfMonth(copy, items, next, when);
    if (next.kind === 'date') return daysOfAnyMonth(copy, items, next, when);
    item.link = separator(next);
    if (!item.link) return;
    token = dateToken(copy.text, next.end);
  }
  return;
}

function dayNumber(text: string, token: DateToken): Item | undefined {
  const { kind, value, start, end, ending } = token;
  const written = kind === 'number' ? ending.length <= 2 : kind === 'firstDay' || isCardinal(token);
  if (!written || value < 1 || value > 32) return;
  if (kind !== 'number') return { value, start, end };
  const suffix = dateToken(text, end);
  return { value, start, end: suffix.kind === 'ordinal' ? suffix.end : end };
}

function isCardinal({ kind, value, ending }: DateToken): boolean {
  return kind === 'count' && Number.isInteger(value) && (ending === '' || ending === 'ই' || ending === 'ে');
}

/** A day that the month does not have (৩১ জুন) is passed over; a number that no month has is none of its days. */
function daysOfMonth(copy: Copy, items: Item[], month: DateToken, when: When): Found[] | undefined {
  const bangla = month.kind === 'banglaMonth' ? copy.region : undefined;
  const year = yearAfter(copy.text, month.end, bangla !== undefined);
  const date = { month: month.value, bangla, day: undefined };
  const within = year ? yearWhen(year, when, copy.region) : when;
  const end = year?.end ?? month.end;
  const [first] = items;
  if (first && items.some(({ value }) => value > LONGEST_MONTH[month.kind as 'month' | 'banglaMonth']))
    return;
  const found =
    itemDates(copy, items, date, within, end) ?? itemDates(copy, items, date, nearby(within), end);
  return found ?? [emptyUpTo(first?.start ?? end, end)];
}

/** চলতি মাসের ১৫ মে, read in June: the month that is named counts. */
function nearby(when: When): When {
  const short = when.rule === 'in' && when.range.to - when.range.from < 31;
  return short ? { rule: 'nearest', day: when.range.from } : when;
}

function daysOfAnyMonth(copy: Copy, items: Item[], word: DateToken, when: When): Found[] | undefined {
  const date = { month: undefined, bangla: undefined, day: undefined };
  if (when.rule === 'in' && when.range.to - when.range.from > 31) return;
  const near: When = when.rule === 'nearest' ? { ...when, day: copy.now.today } : when;
  return itemDates(copy, items, date, near, word.end);
}

/** Each day of a list, the range of two, up to the end of what follows the last. */
function itemDates(
  copy: Copy,
  items: readonly Item[],
  date: YearlessDate,
  when: When,
  end: number,
): Found[] | undefined {
  const tail = dateTail(copy.text, end);
  const told = toldBy(when);
  const found: Found[] = [];
  for (let at = 0; at < items.length; at++) {
    const [item, second] = [items[at] as Item, items[at + 1]];
    const range = chosenDate({ ...date, day: item.value }, when);
    if (!range) return;
    const through =
      second && item.link === 'range' ? chosenDate({ ...date, day: second.value }, when) : range;
    if (!through || through.to < range.from) return;
    if (through !== range) at++;
    const last = at >= items.length - 1;
    const yearless = told === 'year' || through !== range ? {} : { yearless: { ...date, day: item.value } };
    const to = last && tail.overnight ? through.to + 1 : through.to;
    const stop = last ? tail.end : (items[at] as Item).end;
    found.push({ start: item.start, end: stop, from: range.from, to, kind: 'day', told, ...yearless });
  }
  return found;
}

/** Months up to the last of a list or range, the year after it or the day of it. */
function months(copy: Copy, first: DateToken, when: When, told: boolean): Found[] | undefined {
  const names = [first];
  let end = monthEnd(copy.text, first);
  let link = separator(dateToken(copy.text, end));
  const links: (typeof link)[] = [];
  while (link && names.length < MOST_ITEMS) {
    const next = dateToken(copy.text, dateToken(copy.text, end).end);
    if (next.kind !== first.kind || dayFollows(copy.text, next)) break;
    links.push(link);
    names.push(next);
    end = monthEnd(copy.text, next);
    link = separator(dateToken(copy.text, end));
  }
  const day =
    names.length === 1 ? (dayAfter(copy, first, end, when) ?? daysAfter(copy, first, end, when)) : undefined;
  return day ?? monthDates(copy, names, links, end, when, told);
}

/** জুলাই মাসে */
function monthEnd(text: string, month: DateToken): number {
  const word = dateToken(text, month.end);
  return word.kind === 'unit' && word.value === MONTH_UNIT ? word.end : month.end;
}

/** মার্চ ৩০, ২০২৪ after a list's comma begins a new date. */
function dayFollows(text: string, month: DateToken): boolean {
  const number = dateToken(text, month.end);
  return number.kind === 'number' && number.ending.length <= 2 && isSign(dateToken(text, number.end), ',');
}

function dayAfter(copy: Copy, month: DateToken, end: number, when: When): Found[] | undefined {
  const item = dayNumber(copy.text, dateToken(copy.text, end));
  if (!item) return;
  const next = dateToken(copy.text, item.end);
  const bangla = month.kind === 'banglaMonth' ? copy.region : undefined;
  const year = yearAfter(copy.text, item.end, bangla !== undefined);
  const marked = next.kind === 'date' ? next.end : year?.end;
  if (marked === undefined) return;
  const within = year ? yearWhen(year, when, copy.region) : when;
  const date = { month: month.value, bangla, day: undefined };
  const items = [{ ...item, start: month.start }];
  return itemDates(copy, items, date, within, marked);
}

/** ফেব্রুয়ারি মাসের ২২, ২৫ ও ২৯ তারিখে */
function daysAfter(copy: Copy, month: DateToken, end: number, when: When): Found[] | undefined {
  const token = dateToken(copy.text, end);
  if (token.kind !== 'number') return;
  const range = chosenDate(
    yearlessMonth(month, month.kind === 'banglaMonth' ? copy.region : undefined),
    when,
  );
  const found = range && days(copy, token, { rule: 'in', range });
  return found?.map((one, at) => (at === 0 ? { ...one, start: month.start } : one));
}

function monthDates(
  copy: Copy,
  names: DateToken[],
  links: readonly unknown[],
  end: number,
  when: When,
  told: boolean,
): Found[] | undefined {
  const last = names.at(-1) as DateToken;
  const bangla = last.kind === 'banglaMonth' ? copy.region : undefined;
  const year = yearAfter(copy.text, end, bangla !== undefined);
  const word = end > last.end;
  const ranged = links.includes('range') && !bangla;
  if (!year && !told && !word && !(ranged ? !nameOnly(copy, end) : isMonth(copy, last, end))) return;
  const within = year ? yearWhen(year, when, copy.region) : when;
  const stop = year?.end ?? end;
  if (names.length === 2 && links[0] === 'range') return monthRange(names, bangla, within, stop);
  return monthList(names, bangla, within, stop);
}

/** Whether a month's name that stands alone is the month: it has a case ending, or goes on with থেকে or পর্যন্ত. */
function isMonth(copy: Copy, month: DateToken, end: number): boolean {
  if (month.kind === 'banglaMonth' || nameOnly(copy, end)) return false;
  if (month.ending !== '') return !(month.value === MARCH && paradeBefore(copy));
  const next = dateToken(copy.text, end);
  return next.kind === 'from' || next.kind === 'until';
}

/** জুলাই অভ্যুত্থান is no month. */
function nameOnly({ text }: Copy, end: number): boolean {
  return dateToken(text, end).kind === 'event';
}

/** লং মার্চে */
function paradeBefore({ text, before }: Copy): boolean {
  return before.end > before.start && dateToken(text, before.start).kind === 'parade';
}

function monthRange(
  [first, last]: DateToken[],
  bangla: Copy['region'] | undefined,
  when: When,
  end: number,
): Found[] | undefined {
  if (!first || !last) return;
  const [a, b] = [yearlessMonth(first, bangla), yearlessMonth(last, bangla)];
  const inside = when.rule === 'in';
  const forward = when.rule === 'after' || when.rule === 'from';
  const from = inside || forward ? chosenDate(a, when) : undefined;
  const to = from && forward ? chosenDate(b, { rule: 'after', day: from.from }) : chosenDate(b, when);
  const begin = from ?? (to && chosenDate(a, { rule: 'before', day: to.to }));
  if (!begin || !to || to.to < begin.from) return;
  return [monthFound(first.start, end, { from: begin.from, to: to.to }, when)];
}

function monthList(
  names: DateToken[],
  bangla: Copy['region'] | undefined,
  when: When,
  end: number,
): Found[] | undefined {
  const found: Found[] = [];
  for (const name of names) {
    const yearless = yearlessMonth(name, bangla);
    const range = chosenDate(yearless, when);
    if (!range) return;
    const stop = name === names.at(-1) ? end : name.end;
    const one = monthFound(name.start, stop, range, when);
    found.push(one.told === 'year' ? one : { ...one, yearless });
  }
  return found;
}

function yearlessMonth({ value }: DateToken, bangla: Copy['region'] | undefined): YearlessDate {
  return { month: value, day: undefined, bangla };
}

function monthFound(start: number, end: number, { from, to }: DayRange, when: When): Found {
  return { start, end, from, to, kind: 'month', told: toldBy(when) };
}

/** A year's number, whether it is of the Bangla calendar, and where it ends with its word (সাল, বঙ্গাব্দ). */
export interface WrittenYear {
  value: number;
  bangla: boolean;
  end: number;
}

/** The year behind a month: ২০২৫, ', ২০২৫', ২০২৫ সালে, ’২৪; of a Bangla month ১৪৩২, ১৪৩২ বঙ্গাব্দ. */
function yearAfter(text: string, at: number, bangla: boolean): WrittenYear | undefined {
  const first = dateToken(text, at);
  if (isSign(first, "'’‘") && !bangla) return shortYear(text, first);
  const number = isSign(first, ',') ? dateToken(text, first.end) : first;
  if (number.kind !== 'number' || number.ending.length !== 4) return;
  const word = dateToken(text, number.end);
  const marked = YEAR_WORDS.has(word.kind);
  const end = marked ? word.end : number.end;
  const { value } = number;
  if (bangla && value > 1000 && value < 1700) return { value, bangla: true, end };
  if (marked) return { value, bangla: false, end };
  if (value < EARLIEST_BARE || value > LATEST_BARE || word.kind === 'counted' || word.kind === 'thousand')
    return;
  return { value, bangla: false, end };
}

/** আগস্ট ’২৪ */
function shortYear(text: string, sign: DateToken): WrittenYear | undefined {
  const number = dateToken(text, sign.end);
  if (number.kind !== 'number' || number.start !== sign.end || number.ending.length !== 2) return;
  return { value: fullYear(number.value), bangla: false, end: number.end };
}

/** ২৪ is 2024, ৭১ is 1971. */
export function fullYear(twoDigits: number): number {
  return twoDigits > 45 ? 1900 + twoDigits : 2000 + twoDigits;
}

function yearWhen({ value, bangla }: WrittenYear, when: When, region: Copy['region']): When {
  if (value < 1 || value > 9000) return when;
  if (!bangla) return { rule: 'in', range: yearRange(value) };
  return { rule: 'in', range: banglaYear(value, region) };
}

export function yearRange(year: number): DayRange {
  const first = dateInYear({ month: 1, day: 1, bangla: undefined }, year) ?? NONE;
  const last = dateInYear({ month: 12, day: 31, bangla: undefined }, year) ?? NONE;
  return { from: first.from, to: last.to };
}

export function banglaYear(year: number, region: Copy['region']): DayRange {
  const first = dateInYear({ month: 1, day: undefined, bangla: region }, year) ?? NONE;
  const last = dateInYear({ month: 12, day: undefined, bangla: region }, year) ?? NONE;
  return { from: first.from, to: last.to };
}

function toldBy({ rule }: When): Found['told'] {
  if (rule === 'in') return 'year';
  return rule === 'nearest' ? 'context' : 'today';
}

/** ১২/০৭/২০২৫, ১২-০৭-২০২৫, ১২.০৭.২০২৫: day first, the month first only where the other is none; ২০২৫-০৭-১২. */
function numericDate(copy: Copy, first: DateToken): Found[] | undefined {
  if (first.kind !== 'number') return;
  NUMERIC.lastIndex = first.start;
  const match = NUMERIC.exec(copy.text);
  if (!match) return;
  const [whole = '', a = '', sign = '', b = '', c = ''] = match.map(toLatinDigits);
  const day = fromParts(a, b, c, sign);
  if (day === undefined) return;
  const tail = dateTail(copy.text, first.start + whole.length);
  const to = tail.overnight ? day + 1 : day;
  return [{ start: first.start, end: tail.end, from: day, to, kind: 'day', told: 'year' }];
}

function fromParts(a: string, b: string, c: string, sign: string): number | undefined {
  if (a.length === 4) return c.length <= 2 ? dayOf(Number(a), Number(b), Number(c)) : undefined;
  if (a.length > 2 || (c.length !== 4 && !(c.length === 2 && sign === '/' && a.length + b.length === 4)))
    return;
  const year = c.length === 4 ? Number(c) : fullYear(Number(c));
  return dayOf(year, Number(b), Number(a)) ?? dayOf(year, Number(a), Number(b));
}

function dayOf(year: number, month: number, day: number): number | undefined {
  if (year < 1500 || year > 2200 || month < 1 || month > 12) return;
  return dateInYear({ month, day, bangla: undefined }, year)?.from;
}

/** The Gregorian year that a day lies in. */
export function yearOfDay(day: number): number {
  return gregorianDay(day).year;
}

/** What may follow directly: a month with its comma, as in গত বছর, নভেম্বরে. */
export function civilAfter(copy: Copy, at: number, when: When): Found[] | undefined {
  return civilDates(copy, afterComma(copy.text, at), when, true);
}

const NUMERIC = /([০-৯0-9]{1,4})([/.-])([০-৯0-9]{1,2})\2([০-৯0-9]{1,4})(?![০-৯0-9]|[/.-][০-৯0-9])/y;
const YEAR_WORDS: ReadonlySet<string> = new Set(['civilYear', 'anyYear', 'banglaYear']);
const NONE = { from: 0, to: 0 };
const MOST_ITEMS = 8;
const LONGEST_MONTH = { month: 31, banglaMonth: 32 };
const MONTH_UNIT = 4;
const MARCH = 3;
const EARLIEST_BARE = 1800;
const LATEST_BARE = 2099;
