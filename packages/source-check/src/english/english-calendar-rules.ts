import { dayReadings, eitherWay, inNumbers } from '../dates/numeric-date.ts';
import { type DateReading, type DateRule, hinted } from '../dates/read-by-rules.ts';
import { withLetterRanges } from '../dates/with-letter-ranges.ts';
import {
  englishCount,
  englishMonth,
  englishWeekday,
  FULL_MONTHS,
  MONTHS,
  ORDINAL_WORDS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from '../lexicon/english-date-words.ts';

/** Days, months and weekdays as English writes them, the longer forms first. */
export function calendarRules(): DateRule[] {
  return [
    { pattern: /(?<![\w-])(\d{4})-(\d\d)-(\d\d)(?![\w-])/g, read: ([, y, m, d]) => inNumbers(y, m, d) },
    {
      pattern: /(?<![\w./-])(\d\d?)([/.])(\d\d?)\2(\d{4}|\d\d)(?![\w/]|\.\d)/g,
      read: ([, a, , b, y]) => eitherWay(y, a, b),
    },
    {
      hint: /\b(?:sun|mon|tues?|wed|thur?s?|fri|sat)\b/i,
      pattern: pattern(
        `\\b(?<short>${SHORT_WEEKDAYS})\\b\\.?(?:(?<=${SHORT_WEEKDAYS}\\.?\\s?[-–/]\\s?${SHORT_WEEKDAYS}\\.?)|(?=,?\\s+(?:\\d{1,2}\\s+)?${MONTHS}\\b|\\)|\\s?[-–/]\\s?${SHORT_WEEKDAYS}\\b))`,
      ),
      read: ({ groups = {} }) => [{ weekday: englishWeekday(groups.short ?? '') }],
    },
    ...hinted(MONTH, inMonths()),
    { hint: /day/i, pattern: weekday, read: readWeekday },
  ];
}

function inMonths(): DateRule[] {
  return [
    { pattern: dayBeforeMonth, read: readDays },
    { pattern: monthBeforeDay, read: readDays },
    {
      pattern: pattern(`\\b(?<month>${MONTHS})\\b\\.?,?(?:\\s+of)?\\s+(?<year>${YEAR})`, 'd'),
      read: readDays,
    },
    {
      pattern: pattern(`\\b(?:${FULL_MONTHS})\\b|\\b(?:Jan|Feb|Apr|Aug|Sept?|Oct|Nov|Dec)\\.(?!\\w)`),
      read: bareMonth,
    },
  ];
}

const MONTH = /jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec/i;
const YEAR = '(?:1[5-9]|20)\\d\\d(?![\\d%]|[.,]\\d|-year)';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d\\p{L}%]|[:.]\\d|,\\d\\d\\d(?!\\d))';
const RANGE = '\\s*(?:[-–—]|to|through|and|or|&|,)\\s*';
/** Before a day: no letter or digit, nor the sign of a longer number. */
const ALONE = '(?<![\\p{L}\\p{N}$€£]|[\\d\\p{L}][-./:]|\\d,)';
/** What makes a number behind a month a count (In July 12 people died). */
const COUNTED =
  '(?!\\s+(?:people|persons?|men|women|children|cases|deaths|patients|percent|per\\scent|million|billion|lakh|crore|times)\\b)';

const dayBeforeMonth = pattern(
  `${ALONE}(?:(?<first>${DAY})${RANGE})?(?<day>${DAY}|(?<![-\\w])(?:${ORDINAL_WORDS}))(?:\\s+(?:day\\s+)?of)?\\s+(?<month>${MONTHS})\\b\\.?(?:,?\\s+(?<year>${YEAR}))?`,
  'd',
);
const monthBeforeDay = pattern(
  `\\b(?<month>${MONTHS})\\b\\.?\\s+(?:the\\s+)?(?<day>${DAY})${COUNTED}(?:${RANGE}(?<last>${DAY})(?!\\s+(?:${MONTHS}|[ap]\\.?m)\\b)${COUNTED})?(?:,?\\s+(?<year>${YEAR}))?`,
  'd',
);
const weekday = pattern(
  `\\b(?:(?<way>last|past|previous|next|coming)\\s+)?(?<before>(?:Black|Good|Bloody|Super|Cyber|Palm|Ash|Sheffield|Easter)\\s)?(?<name>${WEEKDAYS})s?\\b(?<after>\\s(?:Times|Telegraph|Mirror|Mail|Express|Observer|Guardian|Post)\\b)?`,
);

function readDays(match: RegExpExecArray): DateReading[] {
  const { month = '', year } = match.groups ?? {};
  if (maybeWord(month) && month === month.toLowerCase()) return [];
  return dayReadings(
    match,
    { month: englishMonth(month), ...(year && { year: Number(year) }) },
    englishCount,
  );
}

function bareMonth({ 0: month, index }: RegExpExecArray, text: string): DateReading[] {
  if (month === month.toLowerCase() && maybeWord(month)) return [];
  const sure = !maybeWord(month) || MONTH_FOLLOWS.test(text.slice(Math.max(0, index - 16), index));
  return [{ month: englishMonth(month), ...(!sure && { loose: true }) }];
}

function maybeWord(month: string): boolean {
  return /^(?:may|march|mar)$/i.test(month);
}

function readWeekday({ groups = {} }: RegExpExecArray): DateReading[] {
  const { way, before, name = '', after } = groups;
  const steps = way && (/last|past|previous/i.test(way) ? -1 : 1);
  return [
    {
      weekday: englishWeekday(name),
      ...(steps && { away: { unit: 'weekday' as const, steps } }),
      ...((before || after) && { loose: true }),
    },
  ];
}

export function pattern(source: string, flags = ''): RegExp {
  return new RegExp(withLetterRanges(source), `gi${flags}`);
}

/** Words after which May and March are months. */
const MONTH_FOLLOWS =
  /\b(?:in|by|since|until|till|from|of|last|next|this|early|late|mid|during|between|before|after|through|to|and|or|on)[\s-]+$/i;
