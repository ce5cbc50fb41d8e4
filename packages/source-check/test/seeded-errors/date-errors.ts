import { findDates, monthNames, toBanglaDigits, toLatinDigits, weekdayNames } from '@hurkaru/bangla';
import {
  type ErrorKind,
  oneOf,
  type Random,
  replaced,
  replacedOne,
  type SeededError,
} from './seeded-error.ts';

/** Errors in dates: month, weekday, year, day of the month. */
export const dateErrors: readonly ErrorKind[] = [
  {
    name: 'month',
    group: 'dates',
    answers: ['date'],
    seed: (pair, random) => otherMonth(pair.bangla, random),
  },
  {
    name: 'weekday',
    group: 'dates',
    answers: ['date'],
    seed: (pair, random) => otherWeekday(pair.bangla, random),
  },
  {
    name: 'year',
    group: 'dates',
    answers: ['date', 'number'],
    seed: (pair, random) => otherYear(pair.bangla, random),
  },
  {
    name: 'day of month',
    group: 'dates',
    answers: ['date', 'number'],
    seed: (pair, random) => otherDay(pair.bangla, random),
  },
];

/** Only where the Bangla reads it as a date: মার্চ is also a walk, মে also a part of words. */
function otherMonth(copy: string, random: Random): SeededError | null {
  const dates = findDates(copy, { now: '2020-06-15' });
  const places = [...copy.matchAll(MONTH)].filter(({ index }) =>
    dates.some(({ start, end }) => index >= start && index < end),
  );
  const found = oneOf(places, random);
  if (found === undefined) return null;
  const other =
    oneOf(
      MONTHS.filter((month) => month !== found[0]),
      random,
    ) ?? '';
  return replaced(copy, found.index, found.index + found[0].length, other);
}

function otherWeekday(copy: string, random: Random): SeededError | null {
  return replacedOne(copy, WEEKDAY, random, ([word]) => {
    const number = WEEKDAYS.indexOf(word === 'রোববার' ? 'রবিবার' : word);
    return oneOf(
      WEEKDAYS.filter((_, other) => other !== number),
      random,
    );
  });
}

function otherYear(copy: string, random: Random): SeededError | null {
  return replacedOne(copy, YEAR, random, ([word]) => {
    const other = (numberOf(word) % 10) + 1 + Math.floor(random() * 9);
    return word.slice(0, 3) + digitsLike(word, other % 10);
  });
}

function otherDay(copy: string, random: Random): SeededError | null {
  return replacedOne(copy, DAY, random, ([word]) => {
    const other = ((numberOf(word) + Math.floor(random() * 27)) % 28) + 1;
    return other === numberOf(word) ? undefined : digitsLike(word, other);
  });
}

function numberOf(digits: string): number {
  return Number(toLatinDigits(digits));
}

function digitsLike(word: string, value: number): string {
  return /[০-৯]/.test(word) ? toBanglaDigits(String(value)) : String(value);
}

const MONTHS = monthNames.map((name) => name.normalize('NFC'));
const MONTH = new RegExp(`(?<![\\p{L}\\p{M}])(?:${MONTHS.join('|')})(?![\\p{M}])`, 'gu');
const WEEKDAYS = weekdayNames.map((name) => name.normalize('NFC'));
const WEEKDAY = new RegExp(`(?<![\\p{L}\\p{M}])(?:${WEEKDAYS.join('|')}|রবিবার|রোববার)`, 'gu');
const YEAR =
  /(?<![০-৯0-9,.])(?:[১1][৮৯89]|[২2][০0])[০-৯0-9]{2}(?![০-৯0-9,.]|জন|টি)(?=\s*(?:সাল|-?এ|-?তে|খ্রি|,|।|\s))/g;
const DAY = new RegExp(`(?<![০-৯0-9,.])[০-৯0-9]{1,2}(?=(?:ই|শে|লা|রা|ঠা)?,? (?:${MONTHS.join('|')}))`, 'g');
