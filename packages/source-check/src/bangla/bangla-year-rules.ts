import { century, looksLikeYear, yearRange } from '../dates/numeric-date.ts';
import type { DateReading, DateRule } from '../dates/read-by-rules.ts';
import { banglaValue, banglaWords } from '../lexicon/bangla-date-words.ts';
import {
  anyOf,
  datePattern,
  ENDING,
  NOT_COUNTED,
  NUMBER_BEGINS,
  WORD_BEGINS,
  YEAR,
} from './bangla-date-pattern.ts';

/** Years, decades and centuries as Bangla writes them, with Latin digits. */
export function yearRules(): DateRule[] {
  return [
    {
      hint: anyOf('শতক শতাব্দ'),
      pattern: datePattern(
        `(?<before>${BEFORE_CHRIST}\\s+)?(?:${NUMBER_BEGINS}(?<count>\\d{1,2})(?:শ|তম|ম|র্থ|ষ্ঠ|ই|শে)?|${WORD_BEGINS}(?<word>${banglaWords('century')}))\\s*(?:শতাব্দী|শতাব্দি|শতক)${ENDING}(?<behind>\\s+${BEFORE_CHRIST})?`,
      ),
      read: readCentury,
    },
    {
      hint: anyOf('দশক'),
      pattern: datePattern(
        `(?:${NUMBER_BEGINS}['’‘]?(?<count>(?:1[5-9]|20)?\\d0)(?:\\s*সাল)?|${WORD_BEGINS}(?<word>${banglaWords('decade')}))[-–]?(?:য়ের|ের|এর|র)?\\s*দশক${ENDING}`,
      ),
      read: ({ groups }) => [
        { year: Number(groups?.count ?? banglaValue('decade', groups?.word ?? '')), span: 'decade' },
      ],
    },
    {
      hint: /\d[-–/]|\d\s[-–/]/,
      pattern: datePattern(
        `${NUMBER_BEGINS}(?<year>(?:1[5-9]|20)\\d\\d)\\s?[-–/]\\s?(?<last>(?:1[5-9]|20)?\\d\\d)(?![\\d%]|[.,:/]\\d)${NOT_COUNTED}`,
      ),
      read: yearRange,
    },
    {
      hint: /['’‘]\d/,
      pattern: datePattern(`${NUMBER_BEGINS}['’‘](?<year>[4-9]\\d)(?!\\d)`),
      read: ({ groups }) => [{ year: 1900 + Number(groups?.year) }],
    },
    {
      hint: anyOf('চল্লিশ ান্ন ত্তর'),
      pattern: datePattern(
        `${WORD_BEGINS}(?<name>${banglaWords('namedYear')})(?:-?(?:ের|এর|ে)|\\s+সাল)(?![\\p{L}\\p{M}])`,
      ),
      read: ({ groups }) => [{ year: banglaValue('namedYear', groups?.name ?? ''), loose: true }],
    },
    {
      hint: /\d{4}/,
      pattern: datePattern(`${NUMBER_BEGINS}(?<year>${YEAR})(?<word>\\s*(?:সাল|খ্রিস্টাব্দ|খ্রিষ্টাব্দ)${ENDING})?`),
      read: readYear,
    },
  ];
}

const BEFORE_CHRIST = 'খ্রি(?:স্ট|ষ্ট)(?:পূর্ব|পূর্বাব্দ)';

/** ২৩ শতাব্দী is a stretch of time, not a century that has been. */
function readCentury({ groups = {} }: RegExpExecArray): DateReading[] {
  const count = Number(groups.count ?? banglaValue('century', groups.word ?? ''));
  const beforeChrist = (groups.before ?? groups.behind) !== undefined;
  return count > 21 && !beforeChrist ? [] : [century(count, beforeChrist)];
}

/** No year is what counts or measures: প্রায় ২০০০, ২০০০-এর বেশি. */
function readYear({ groups = {}, index, 0: whole }: RegExpExecArray, text: string): DateReading[] {
  const year = Number(groups.year);
  const before = text.slice(Math.max(0, index - 12), index);
  const after = text.slice(index + whole.length, index + whole.length + 12);
  if (groups.word !== undefined) return [{ year }];
  if (COMPARED.test(before) || MORE.test(after)) return [];
  return looksLikeYear(year) || IN_YEAR.test(after) ? [{ year }] : [];
}

/** ২০০০-এ, ২০০০ থেকে. */
const IN_YEAR = datePattern(
  `^(?:[-–]?(?:এ|তে|এর|র)(?![\\p{L}\\p{M}])|\\s+(?:থেকে|হতে|পর্যন্ত)(?![\\p{L}\\p{M}]))`,
);
const COMPARED = datePattern(`${WORD_BEGINS}(?:প্রায়|অন্তত|কমপক্ষে|মোট|সর্বোচ্চ|সর্বনিম্ন|আরও|আরো|নম্বর|নং)\\.?\\s+$`);
const MORE = datePattern('^\\s*-?(?:এর|র|ের)?\\s*(?:বেশি|বেশী|কম(?![\\p{L}\\p{M}])|অধিক|উপর|ওপর|কাছাকাছি|মতো)');
