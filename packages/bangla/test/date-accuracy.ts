import { findDates } from '../src/dates/find-dates.ts';

/** How findDates does on date-like expressions from the news, each in its context. */
export interface DateAccuracy {
  /** Expressions that are a day and month of the Gregorian calendar, and those found with the right ones. */
  dates: number;
  right: number;
  /** Expressions that only look like one (৩৫ মে, ২০ মেগাপিক্সেল), and those in which a day was found all the same. */
  others: number;
  falseAlarms: number;
  /** The expressions that went wrong, with what was found. */
  errors: string[];
}

/** From lines of expression, count and context; the first line is the heading. */
export function dateAccuracy(lines: readonly string[]): DateAccuracy {
  const figures: DateAccuracy = { dates: 0, right: 0, others: 0, falseAlarms: 0, errors: [] };
  for (const line of lines.slice(1)) {
    const [expression = '', , context = ''] = line.split('\t').map((cell) => cell.normalize('NFC'));
    const at = context.indexOf(expression);
    if (at >= 0) addExpression(figures, context, at, expression);
  }
  return figures;
}

function addExpression(figures: DateAccuracy, context: string, at: number, expression: string): void {
  const wanted = expectation(context, at, expression);
  const end = at + expression.length;
  const found = findDates(context, { now: NOW }).filter((date) => date.start < end && date.end > at);
  if (wanted === null) {
    figures.others++;
    const alarm = found.some(({ from, to }) => from === to);
    if (alarm) figures.falseAlarms++;
    if (alarm) figures.errors.push(`${expression} | ${context} | ${JSON.stringify(found)}`);
    return;
  }
  figures.dates++;
  const right = found.some(({ from, to }) => [from, to].some((day) => day.endsWith(wanted)));
  if (right) figures.right++;
  else figures.errors.push(`${expression} | ${context} | ${JSON.stringify(found)}`);
}

/** The MM-DD or YYYY-MM-DD that an expression means, by a plain reading of its own; null where it is no date. */
function expectation(context: string, at: number, expression: string): string | null {
  const numeric = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})$/.exec(latin(expression));
  if (numeric) return numericExpectation(numeric, context, at, expression.length);
  const text = latin(expression);
  const dayFirst = new RegExp(`(\\d{1,2})\\s*(?:ই|শে|লা|রা|ঠা)?\\s*(${NAMES})`).exec(text);
  const monthFirst = new RegExp(`(${NAMES})\\s+(\\d{1,2}),`).exec(text);
  const [day, month] = monthFirst ? [monthFirst[2], monthFirst[1]] : [dayFirst?.[1], dayFirst?.[2]];
  if (day === undefined || month === undefined || glued(context, at, expression.length)) return null;
  return monthDay(Number(day), MONTHS.findIndex((names) => names.includes(month)) + 1);
}

function numericExpectation(
  parts: RegExpExecArray,
  context: string,
  at: number,
  length: number,
): string | null {
  const [, day, , month, year = ''] = parts;
  if (/[\d./-]$/.test(latin(context.slice(0, at)))) return null;
  if (/^[\d./-]/.test(latin(context.slice(at + length)).replace(/^[./-](?!\d)/, ''))) return null;
  if (year.length === 2 && !(parts[2] === '/' && parts[1]?.length === 2 && parts[3]?.length === 2))
    return null;
  if (year.length === 4 && (Number(year) < 1500 || Number(year) > 2200)) return null;
  const plain = monthDay(Number(day), Number(month)) ?? monthDay(Number(month), Number(day));
  return plain && (year.length === 4 ? `${year}-${plain}` : plain);
}

/** Whether the expression is cut from a longer number or word. */
function glued(context: string, at: number, length: number): boolean {
  if (/^\d/.test(latin(context.slice(at, at + 1))) && /\d[.,:/-]?$/.test(latin(context.slice(0, at))))
    return true;
  const rest = context.slice(at + length);
  return /^[\u0980-\u09e5]/.test(rest) && !CASE_ENDING.test(rest);
}

function monthDay(day: number, month: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > (LENGTHS[month - 1] ?? 0)) return null;
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function latin(text: string): string {
  return text.replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - 0x9e6));
}

/** The news is of 2024 and 2025. */
const NOW = '2025-12-15';
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTHS = [
  ['জানুয়ারি', 'জানুয়ারী'],
  ['ফেব্রুয়ারি', 'ফেব্রুয়ারী'],
  ['মার্চ'],
  ['এপ্রিল'],
  ['মে'],
  ['জুন'],
  ['জুলাই'],
  ['আগস্ট', 'আগষ্ট', 'অগাস্ট'],
  ['সেপ্টেম্বর'],
  ['অক্টোবর'],
  ['নভেম্বর'],
  ['ডিসেম্বর'],
].map((names) => names.map((name) => name.normalize('NFC')));
const NAMES = MONTHS.flat().join('|');
const CASE_ENDING = /^(?:ে|ের|র|কে|ই|ও|য়ে|য়ের|তে|েই|েও)(?![\u0980-\u09e5])/;
