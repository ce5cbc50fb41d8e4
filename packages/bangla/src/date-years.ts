import type { DayRange } from './date-choice.ts';
import { banglaYear, civilAfter, fullYear, yearRange } from './date-civil.ts';
import { type Copy, DASHES, emptyUpTo, type Found, isSign } from './date-copy.ts';
import { separator } from './date-tail.ts';
import { type DateToken, dateToken } from './date-tokens.ts';
import { monthsFrom } from './date-units.ts';

/**
 * What begins with a year's number: ২০২৪ সালে, ২০১৪ ও ২০১৮ সালের, ২০২০–২১, ২০২৪-২৫ অর্থবছরে, ১৯৯০-এর দশকে, and a
 * date of that year (২০২৫ সালের ১২ জুলাই). Undefined where it begins none; empty for a year of another era.
 */
export function years(copy: Copy, first: DateToken): Found[] | undefined {
  if (first.kind !== 'number' || (first.ending.length !== 4 && first.ending.length !== 2)) return;
  return decade(copy, first) ?? listedYears(copy, first) ?? yearPair(copy, first);
}

/** Numbers up to সাল or another word for a year. */
function listedYears(copy: Copy, first: DateToken): Found[] | undefined {
  const numbers = [first];
  const links: ('range' | 'list')[] = [];
  for (let token = first; numbers.length <= MOST_YEARS; ) {
    const word = dateToken(copy.text, token.end);
    if (word.kind === 'hijri') return [emptyUpTo(first.start, word.end)];
    if (isYearWord(word, token)) return yearsBefore(copy, numbers, links, word);
    const link = separator(word);
    token = dateToken(copy.text, word.end);
    if (link === undefined || token.kind !== 'number' || token.ending.length !== first.ending.length)
      return genitive(copy, first);
    links.push(link);
    numbers.push(token);
  }
  return;
}

/** উনিশশো একাত্তর সালের, দুই হাজার চব্বিশ সালে */
export function yearInWords(copy: Copy, first: DateToken): Found[] | undefined {
  const { text } = copy;
  const scale = dateToken(text, first.end);
  const scaled = scale.kind === 'hundred' || scale.kind === 'thousand';
  const base = first.kind === 'hundreds' ? first.value : scaled ? first.value * scale.value : 0;
  if (base < 1000 || base > 2000 || base % 100 !== 0) return;
  const rest = dateToken(text, scaled ? scale.end : first.end);
  const counted = rest.kind === 'count' && rest.ending === '';
  const word = counted ? dateToken(text, rest.end) : rest;
  if (word.kind !== 'civilYear' && word.kind !== 'anyYear') return;
  const value = base + (counted ? rest.value : 0);
  return yearsBefore(copy, [{ ...first, value, ending: String(value), end: word.start }], [], word);
}

/** বাংলা is a word for a year only behind a number that can be one. */
function isYearWord({ kind }: DateToken, number: DateToken): boolean {
  if (kind === 'civilYear' || kind === 'anyYear') return true;
  return kind === 'banglaYear' && number.ending.length === 4 && number.value < 1700;
}

function yearsBefore(
  copy: Copy,
  numbers: DateToken[],
  links: readonly string[],
  word: DateToken,
): Found[] | undefined {
  const ranges = numbers.map((number) => yearOf(copy, number, word));
  if (ranges.includes(undefined)) return;
  const last = ranges.at(-1) as DayRange;
  const inside = civilAfter(copy, word.end, { rule: 'in', range: last });
  const begin = (numbers.at(-1) as DateToken).start;
  const rest = inside ? startingAt(inside, begin) : [yearFound(begin, word.end, last)];
  if (links.includes('range')) return inside ? rest : [spanOf(numbers, word.end, ranges as DayRange[])];
  const before = numbers
    .slice(0, -1)
    .map((number, at) => yearFound(number.start, number.end, ranges[at] as DayRange));
  return [...before, ...rest];
}

function spanOf([first]: DateToken[], end: number, ranges: readonly DayRange[]): Found {
  const [from, to] = [ranges[0] as DayRange, ranges.at(-1) as DayRange];
  return yearFound(first?.start ?? 0, end, { from: from.from, to: Math.max(from.to, to.to) });
}

export function startingAt(found: readonly Found[], start: number): Found[] {
  return found.map((one, at) => (at === 0 ? { ...one, start } : one));
}

function yearOf(copy: Copy, { value, ending }: DateToken, word: DateToken): DayRange | undefined {
  const year = ending.length === 2 ? fullYear(value) : value;
  if (year < 500 || year > 2200) return;
  const bangla =
    word.kind === 'banglaYear' || (word.kind === 'anyYear' && year < 1500) || banglaMonthAfter(copy, word);
  return bangla && year < 1700 ? banglaYear(year, copy.region) : yearRange(year);
}

/** ১৩৪৮ সালের ২২ শ্রাবণ */
function banglaMonthAfter({ text }: Copy, word: DateToken): boolean {
  let token = dateToken(text, word.end);
  for (let more = 0; more < 2 && token.kind !== 'banglaMonth'; more++) token = dateToken(text, token.end);
  return token.kind === 'banglaMonth';
}

function yearFound(start: number, end: number, range: DayRange): Found {
  return { start, end, ...range, kind: 'year', told: 'year' };
}

/** ২০২৪-এর নির্বাচন, ২০২৪ এর ৫ আগস্ট */
function genitive(copy: Copy, number: DateToken): Found[] | undefined {
  const { value, start } = number;
  const of = genitiveAfter(copy.text, number);
  if (!of || number.ending.length !== 4 || value < 1900 || value > 2100) return;
  const range = yearRange(value);
  const inside = civilAfter(copy, of.end, { rule: 'in', range });
  if (inside) return startingAt(inside, start);
  const next = dateToken(copy.text, of.end).kind;
  if (value % 1000 === 0 || next === 'than' || next === 'number') return;
  return [yearFound(start, of.end, range)];
}

function genitiveAfter(text: string, number: DateToken): DateToken | undefined {
  const next = dateToken(text, number.end);
  const word = isSign(next, `${DASHES}'’`) ? dateToken(text, next.end) : next;
  return word.kind === 'of' ? word : undefined;
}

/** ২০২৪-২৫ অর্থবছরে, ২০২০–২১, ২০১৮-২০২২ */
function yearPair(copy: Copy, first: DateToken): Found[] | undefined {
  const dash = dateToken(copy.text, first.end);
  const second = dateToken(copy.text, dash.end);
  if (first.ending.length !== 4 || !isSign(dash, DASHES) || second.kind !== 'number') return;
  const from = first.value;
  const to = second.ending.length === 2 ? Math.floor(from / 100) * 100 + second.value : second.value;
  const ordered = to > from || (from % 100 === 99 && to % 100 === 0);
  if (from < 1900 || from > 2100 || !ordered || to > from + 99) return;
  return pairFound(copy, first, second, from, to);
}

function pairFound(
  copy: Copy,
  first: DateToken,
  second: DateToken,
  from: number,
  to: number,
): Found[] | undefined {
  const word = dateToken(copy.text, second.end);
  if (word.kind === 'unit' && word.value === FISCAL) return fiscalYear(copy, first, word, from, to);
  const after = dateToken(copy.text, second.end + 1);
  const longer = isSign(word, `${DASHES}./`) && after.kind === 'number';
  if (longer || word.kind === 'counted' || word.kind === 'unit' || word.kind === 'oclock') return;
  const end = isYearWord(word, second) ? word.end : second.end;
  return [yearFound(first.start, end, { from: yearRange(from).from, to: yearRange(to).to })];
}

function fiscalYear(
  copy: Copy,
  first: DateToken,
  word: DateToken,
  from: number,
  to: number,
): Found[] | undefined {
  const range = monthsFrom(from, copy.now.fiscalStart, 12 * (to - from));
  const inside = civilAfter(copy, word.end, { rule: 'in', range });
  return inside ? startingAt(inside, first.start) : [yearFound(first.start, word.end, range)];
}

/** ১৯৯০-এর দশকে, ৯০ দশকে */
function decade(copy: Copy, number: DateToken): Found[] | undefined {
  const of = genitiveAfter(copy.text, number);
  const word = dateToken(copy.text, of?.end ?? number.end);
  if (word.kind !== 'unit' || word.value !== DECADE || number.value % 10 !== 0) return;
  return decadeFound(number.start, word.end, number.value);
}

/** সত্তরের দশক, নব্বই দশকে */
export function namedDecade(copy: Copy, first: DateToken): Found[] | undefined {
  const word = dateToken(copy.text, first.end);
  if (first.kind !== 'count' || word.kind !== 'unit' || word.value !== DECADE) return;
  if (first.value < 30 || first.value > 90 || first.value % 10 !== 0) return;
  return decadeFound(first.start, word.end, first.value);
}

function decadeFound(start: number, end: number, value: number): Found[] | undefined {
  const year = value < 100 ? 1900 + value : value;
  if ((value < 100 && value < 30) || year < 1500 || year > 2100) return;
  return [yearFound(start, end, { from: yearRange(year).from, to: yearRange(year + 9).to })];
}

/** একবিংশ শতাব্দীতে, উনিশ শতকে */
export function century(first: DateToken, text: string): Found[] | undefined {
  const named =
    first.kind === 'centuryName' || (first.kind === 'count' && first.value >= 11 && first.value <= 21);
  const word = dateToken(text, first.end);
  if (!named || first.ending !== '' || word.kind !== 'century') return;
  const year = (first.value - 1) * 100 + 1;
  return [yearFound(first.start, word.end, { from: yearRange(year).from, to: yearRange(year + 99).to })];
}

const MOST_YEARS = 6;
const FISCAL = 6;
const DECADE = 7;
