import { type DayRange, fullYear, monthsFrom, within, yearRange } from './date-choice.ts';
import { civilAfter } from './date-civil.ts';
import { type Copy, type Found, startingAt, valueAt } from './date-copy.ts';
import { type Places, pattern, type Rule } from './date-rule.ts';
import { LINK, listed } from './date-span.ts';

/** ২০২৪ সালে, ২০১৪ ও ২০১৮ সালের, ১৪৩২ বঙ্গাব্দ, and a date of the last (২০২৫ সালের ১২ জুলাই). */
function listedYears(copy: Copy, _start: number, places: Places): Found[] {
  const { kinds, region } = copy;
  const { dates = [0, 0], end } = places;
  const yearAt = (at: number, next: number): Found => {
    const bangla = kinds[at] === 'Y' && BANGLA.test(kinds.slice(end - 1, end + 3));
    return span(at, next, yearRange(fullYear(valueAt(copy, at)), bangla ? region : undefined));
  };
  const last = yearAt(dates[1] - 1, end);
  const found = listed(copy, places, yearAt) ?? [];
  const whole = { ...last, ...found.pop(), end };
  return found.concat(startingAt(last.start, civilAfter(copy, end, within(last))) ?? whole);
}

/** A date that lies in the year, or else the year. */
function yearFound(copy: Copy, start: number, end: number, range: DayRange): Found[] {
  return startingAt(start, civilAfter(copy, end, within(range))) ?? [span(start, end, range)];
}

function span(start: number, end: number, { from, to }: DayRange): Found {
  return { start, end, from, to, kind: 'span', told: 'year' };
}

/** ২০২৪-২৫ অর্থবছরে, ২০২০–২১, ২০১৮-২০২২ */
function yearPair(copy: Copy, start: number, { end }: Places): Found[] | undefined {
  const from = valueAt(copy, start);
  const second = valueAt(copy, start + 2);
  const to = second < 100 ? from - (from % 100) + second : second;
  if (from < 1900 || to <= from || to > from + 99) return;
  if (copy.kinds[end - 1] !== '6')
    return [span(start, end, { from: yearRange(from).from, to: yearRange(to).to })];
  return yearFound(copy, start, end, monthsFrom(from, copy.fiscalStart, 12 * (to - from)));
}

/** ২০২৪-এর নির্বাচন, ২০২৪ এর ৫ আগস্ট; not ২০০০ এর বেশি */
function yearOf(copy: Copy, start: number, { end }: Places): Found[] | undefined {
  const year = valueAt(copy, start);
  if (year < 1900 || year > 2100) return;
  const found = yearFound(copy, start, end, yearRange(year));
  const alone = found[0]?.kind === 'span';
  return alone && (year % 1000 === 0 || '>dDyYn'.includes(copy.kinds.charAt(end))) ? undefined : found;
}

/** উনিশশো একাত্তর সালের, দুই হাজার চব্বিশ সালে */
function yearInWords(copy: Copy, start: number, { end }: Places): Found[] | undefined {
  const hundreds = valueAt(copy, start) * valueAt(copy, start + 1);
  const rest = end - start > 3 ? valueAt(copy, start + 2) : 0;
  return hundreds < 1000 || hundreds > 2000
    ? undefined
    : yearFound(copy, start, end, yearRange(hundreds + rest));
}

/** ১৯৯০-এর দশকে, ৯০ দশকে, সত্তরের দশক */
function decade(copy: Copy, start: number, { end }: Places): Found[] | undefined {
  const value = valueAt(copy, start);
  const year = value < 100 ? 1900 + value : value;
  if (value < 30 || year % 10 !== 0) return;
  return [span(start, end, monthsFrom(year, 1, 120))];
}

/** একবিংশ শতাব্দীতে, উনিশ শতকে */
function century(copy: Copy, start: number, { end }: Places): Found[] | undefined {
  const value = valueAt(copy, start);
  return value < 11 || value > 21 ? undefined : [span(start, end, monthsFrom(value * 100 - 99, 1, 1200))];
}

const NUMBERS = `(?<dates>[yY](?:${LINK}[yY]){0,5}|[dD](?:${LINK}[dD]){0,5})`;
/** বঙ্গাব্দ, or সন and সাল of a Bangla month (১৩৪৮ সালের ২২ শ্রাবণ), after a year that can be one. */
const BANGLA = /^(?:[QR]|S.{0,2}B)/;
const APOSTROPHE = `[-'"]?`;

export const YEAR_RULES: readonly Rule[] = [
  [/* @__PURE__ */ pattern(`[dDyYCc](?:${APOSTROPHE}G)?7`), decade],
  [/* @__PURE__ */ pattern(`${NUMBERS}(?:[SR]|(?<=Y)Q)`), listedYears],
  [/* @__PURE__ */ pattern('y-[dDy](?:[SR6]|(?![#%\\doO]|[-./][dDyYn]))'), yearPair],
  [/* @__PURE__ */ pattern(`y${APOSTROPHE}G`), yearOf],
  [/* @__PURE__ */ pattern('C%C?[SR]'), yearInWords],
  [/* @__PURE__ */ pattern('CV'), century],
];
