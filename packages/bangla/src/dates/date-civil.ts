import {
  around,
  chosenDate,
  type DatePattern,
  fullYear,
  type When,
  within,
  yearRange,
} from './date-choice.ts';
import { type Copy, emptyUpTo, type Found, startingAt, valueAt } from './date-copy.ts';
import { type Places, pattern, placesOf } from './date-rule.ts';
import { LINK, listed } from './date-span.ts';
import { dateTail } from './date-tail.ts';

/**
 * Days and months by their names or numbers, of either calendar: ১২ জুলাই ২০২৫, ১২–১৫ জুলাই, ১৫ ও ১৬ মার্চ,
 * জুলাই-আগস্টে, ফেব্রুয়ারির ১২ তারিখ, ২৮ আষাঢ় ১৪৩২, ১২/০৭/২০২৫. Undefined where none begins at the token.
 *
 * @param told whether a word before says that a bare month is meant (গত নভেম্বর, ২০২৪ সালের জুলাই)
 */
export function civilDates(copy: Copy, at: number, when: When, told = false): Found[] | undefined {
  if (copy.kinds[at] === 'z') return [numericDate(copy, at)];
  const days = placesOf(DAYS_BEFORE_MONTH, copy, at) ?? placesOf(DAYS_AFTER_MONTH, copy, at);
  if (days) return daysFound(copy, at, days, when);
  const months = placesOf(told ? MONTHS_TOLD : MONTHS, copy, at);
  return months && datesFound(copy, months, { bangla: banglaAt(copy, at) }, when);
}

/** What may follow directly, after a comma or none, as in গত বছর, নভেম্বরে. */
export function civilAfter(copy: Copy, at: number, when: When): Found[] | undefined {
  return civilDates(copy, copy.kinds[at] === ',' ? at + 1 : at, when, true);
}

function numericDate(copy: Copy, at: number): Found {
  const from = valueAt(copy, at);
  return { start: at, from, ...withTail(copy, at + 1, from), kind: 'date', told: 'year' };
}

/** A day that the month does not have (৩১ জুন) is passed over. */
function daysFound(copy: Copy, start: number, places: Places, when: When): Found[] | undefined {
  const [month] = places.month ?? [];
  if (month === undefined) {
    if (when.told === 'year' && when.to - when.from > 31) return;
    return datesFound(copy, places, {}, when.told === 'context' ? around(copy.today) : when);
  }
  const base = { month: valueAt(copy, month), bangla: banglaAt(copy, month) };
  const found = datesFound(copy, places, base, when) ?? datesFound(copy, places, base, nearby(when));
  return startingAt(start, found ?? [emptyUpTo(start, places.end)]);
}

/** চলতি মাসের ১৫ মে, read in June: the month that is named counts. */
function nearby(when: When): When {
  return when.told === 'year' && when.to - when.from < 31 ? around(when.near) : when;
}

function banglaAt({ kinds, region }: Copy, month: number): Copy['region'] | undefined {
  return kinds[month] === 'B' ? region : undefined;
}

/** Each day or month of a list, with the rest of its pattern; behind the last day stand its weekday and its time. */
function datesFound(copy: Copy, places: Places, base: DatePattern, given: When): Found[] | undefined {
  const when = whenOfYear(copy, places, base, given);
  const found = listed(copy, places, (start, end) => {
    const pattern = {
      ...base,
      [MONTH.includes(copy.kinds.charAt(start)) ? 'month' : 'day']: valueAt(copy, start),
    };
    const range = chosenDate(pattern, when);
    return range && { start, end, ...range, kind: 'date', told: when.told, pattern };
  });
  const last = found?.at(-1);
  if (last)
    Object.assign(last, last.pattern?.day ? withTail(copy, places.end, last.to) : { end: places.end });
  return found;
}

function withTail(copy: Copy, at: number, to: number): Pick<Found, 'end' | 'to'> {
  const { end, overnight } = dateTail(copy, at);
  return { end, to: overnight ? to + 1 : to };
}

/** ২০২৫, ', ২০২৫', ২০২৫ সালে, ’২৪; of a Bangla month ১৪৩২, ১৪৩২ বঙ্গাব্দ. */
function whenOfYear(copy: Copy, { year }: Places, { bangla }: DatePattern, when: When): When {
  if (!year) return when;
  const at = year[0] + Number(",'".includes(copy.kinds.charAt(year[0])));
  return within(yearRange(fullYear(valueAt(copy, at)), copy.kinds[at] === 'Y' ? bangla : undefined));
}

const MONTH = '[MmB]';
const DAYS = `(?<dates>(?:ds?|[fC])(?:${LINK}(?:ds?|[fC])){0,7})`;
const YEAR = `(?<year>,?(?:y|Y(?=[SRQ])|(?<=B,?)Y)(?:[SRQ]|(?![#%]))|'[dD])`;
const DAYS_BEFORE_MONTH = /* @__PURE__ */ pattern(`${DAYS}(?:(?<month>${MONTH})${YEAR}?|x)`);
const DAYS_AFTER_MONTH = /* @__PURE__ */ pattern(`(?<month>${MONTH})4?${DAYS}(?:x|${YEAR})`);
/** মার্চ ৩০, ২০২৪ after a list's comma begins a new date. */
const NAMES = `(?<dates>${MONTH}4?(?:${LINK}${MONTH}(?!d,)4?){0,7})`;
const MONTHS_TOLD = /* @__PURE__ */ pattern(`${NAMES}${YEAR}?`);
/**
 * A month's name alone is the month if it has a case ending, ends a range, or goes on with থেকে or পর্যন্ত; not in জুলাই
 * অভ্যুত্থান or লং মার্চে.
 */
const MONTHS = /* @__PURE__ */ pattern(
  `(?<!p)${NAMES}(?:${YEAR}|(?<=4)|(?<=m|[mM4B][-F]M)(?!e)|(?<=M)(?=[FU]))`,
);
