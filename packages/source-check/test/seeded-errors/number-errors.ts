import { findDates, findNumbers } from '@hurkaru/bangla';
import {
  type ErrorKind,
  oneOf,
  type Random,
  replaced,
  replacedOne,
  type SeededError,
} from './seeded-error.ts';

/** Errors in numbers: digits, magnitudes, words, bounds, units. */
export const numberErrors: readonly ErrorKind[] = [
  {
    name: 'digit',
    group: 'numbers',
    answers: ['number', 'unit', 'date'],
    seed: (pair, random) => changedDigit(pair.bangla, random),
  },
  {
    name: 'digits transposed',
    group: 'numbers',
    answers: ['number', 'unit', 'date'],
    seed: (pair, random) => transposed(pair.bangla, random),
  },
  {
    name: 'number word',
    group: 'numbers',
    answers: ['number', 'unit', 'date'],
    seed: (pair, random) => otherWord(pair.bangla, random),
  },
  {
    name: 'magnitude',
    group: 'numbers',
    answers: ['number', 'unit'],
    seed: (pair, random) => otherMagnitude(pair.bangla, random),
  },
  {
    name: 'bound turned round',
    group: 'numbers',
    answers: ['number'],
    seed: (pair, random) => turnedBound(pair.bangla, random),
  },
  {
    name: 'unit',
    group: 'numbers',
    answers: ['number', 'unit'],
    seed: (pair, random) => otherUnit(pair.bangla, random),
  },
];

function changedDigit(copy: string, random: Random): SeededError | null {
  const digit = oneOf(digitsOutsideDates(copy), random);
  if (digit === undefined) return null;
  const zero = copy.charCodeAt(digit) >= 0x9e6 ? 0x9e6 : 0x30;
  const old = copy.charCodeAt(digit) - zero;
  const leading = !isDigit(copy[digit - 1]);
  const others = [1, 2, 3, 4, 5, 6, 7, 8, 9].concat(leading ? [] : [0]).filter((value) => value !== old);
  return replaced(copy, digit, digit + 1, String.fromCharCode(zero + (oneOf(others, random) ?? 1)));
}

function transposed(copy: string, random: Random): SeededError | null {
  const places = digitsOutsideDates(copy).filter(
    (at) =>
      isDigit(copy[at + 1]) && copy[at] !== copy[at + 1] && copy[at + 1] !== '০' && copy[at + 1] !== '0',
  );
  const at = oneOf(places, random);
  return at === undefined ? null : replaced(copy, at, at + 2, `${copy[at + 1]}${copy[at]}`);
}

function otherWord(copy: string, random: Random): SeededError | null {
  return replacedOne(copy, NUMBER_WORD, random, ([, word]) =>
    oneOf(
      NUMBER_WORDS.filter((other) => other !== word),
      random,
    ),
  );
}

/** Another scale word; where there is none, a zero more or one less at the end of a number. */
function otherMagnitude(copy: string, random: Random): SeededError | null {
  return otherScale(copy, random) ?? zeroMoreOrLess(copy, random);
}

function otherScale(copy: string, random: Random): SeededError | null {
  return replacedOne(copy, MAGNITUDE, random, ([word]) =>
    oneOf(
      MAGNITUDES.filter((other) => other !== word && !(word === 'লক্ষ' && other === 'লাখ')),
      random,
    ),
  );
}

function zeroMoreOrLess(copy: string, random: Random): SeededError | null {
  const ends = digitsOutsideDates(copy).filter(
    (at) =>
      !/[০-৯0-9.,]/.test(copy[at + 1] ?? '') &&
      !/[.,]/.test(copy[at - 1] ?? '') &&
      !/[.,]/.test(copy[at - 2] ?? ''),
  );
  const end = oneOf(ends, random);
  if (end === undefined) return null;
  const digit = copy[end] ?? '';
  const shorter = /[০0]/.test(digit) && isDigit(copy[end - 1]) && random() < 0.5;
  return replaced(copy, end, end + 1, shorter ? '' : digit + (/[০-৯]/.test(digit) ? '০' : '0'));
}

function turnedBound(copy: string, random: Random): SeededError | null {
  const besideNumber = findNumbers(copy).flatMap(({ start, end }) =>
    BOUNDS.flatMap(([pattern, became]) =>
      placesNear(copy, pattern, start, end).map((place) => ({ ...place, became })),
    ),
  );
  const bound = oneOf(besideNumber, random);
  return bound === undefined ? null : replaced(copy, bound.start, bound.end, bound.became);
}

function placesNear(copy: string, pattern: RegExp, start: number, end: number) {
  const [from, to] = [Math.max(0, start - 12), end + 12];
  return [...copy.slice(from, to).matchAll(pattern)].map(({ 0: found, index }) => ({
    start: from + index,
    end: from + index + found.length,
  }));
}

function otherUnit(copy: string, random: Random): SeededError | null {
  const places = findNumbers(copy).flatMap(({ start, text }) =>
    CLOCK.test(copy.slice(0, start))
      ? []
      : [...text.matchAll(UNIT)].map(({ 0: word, index }) => ({ word, start: start + index })),
  );
  const place = oneOf(places, random);
  const other = place && oneOf(UNITS[place.word] ?? [], random);
  if (place === undefined || other === undefined) return null;
  return replaced(copy, place.start, place.start + place.word.length, other);
}

function digitsOutsideDates(copy: string): number[] {
  const dates = findDates(copy, { now: '2020-06-15' });
  return [...copy.matchAll(/[০-৯0-9]/g)]
    .map(({ index }) => index)
    .filter(
      (at) =>
        !dates.some(({ start, end }) => at >= start && at < end) && !/[A-Za-z]-?$/.test(copy.slice(0, at)),
    );
}

function isDigit(letter: string | undefined): boolean {
  return letter !== undefined && /[০-৯0-9]/.test(letter);
}

const NUMBER_WORDS = ['দুই', 'তিন', 'চার', 'পাঁচ', 'ছয়', 'সাত', 'আট', 'দশ'];
const NUMBER_WORD = /(?<![\p{L}\p{M}])(দুই|তিন|চার|পাঁচ|ছয়|সাত|আট|দশ)(?=টি|জন|\s)/gu;
const MAGNITUDES = ['হাজার', 'লাখ', 'কোটি', 'মিলিয়ন', 'বিলিয়ন'];
const MAGNITUDE = /(?<=[০-৯0-9](?:\s|-)?)(?:হাজার|লাখ|লক্ষ|কোটি|মিলিয়ন|বিলিয়ন)/g;
const BOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?<=র |র চেয়ে )(?:বেশি|বেশী|অধিক)/g, 'কম'],
  [/(?<=র |র চেয়ে )কম(?=\s)/g, 'বেশি'],
  [/(?:কমপক্ষে|অন্তত)(?!ঃ)/g, 'সর্বোচ্চ'],
  [/সর্বোচ্চ/g, 'কমপক্ষে'],
];
const UNIT = /(?<![\p{L}\p{M}])(?:টাকা|ডলার|কিলোমিটার|মিটার|ঘণ্টা|মিনিট|মাস|বছর|টন|কেজি)(?![\p{L}\p{M}])/gu;
/** ৯টা ৩৫ মিনিটে is a time of day. */
const CLOCK = /টা\s*$/;
const UNITS: Record<string, readonly string[]> = {
  টাকা: ['ডলার'],
  ডলার: ['টাকা', 'ইউরো'],
  কিলোমিটার: ['মাইল', 'মিটার'],
  মিটার: ['কিলোমিটার'],
  ঘণ্টা: ['দিন', 'মিনিট'],
  মিনিট: ['ঘণ্টা'],
  মাস: ['বছর', 'সপ্তাহ'],
  বছর: ['মাস', 'দিন'],
  টন: ['কেজি'],
  কেজি: ['টন'],
};
