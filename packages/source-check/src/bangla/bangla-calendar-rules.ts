import { bangladeshDay } from '../dates/bangladesh-day.ts';
import { dayReadings, eitherWay, inNumbers } from '../dates/numeric-date.ts';
import { type DateReading, type DateRule, hinted } from '../dates/read-by-rules.ts';
import { banglaCount, banglaValue, banglaWords } from '../lexicon/bangla-date-words.ts';
import {
  anyOf,
  datePattern,
  ENDING,
  NUMBER_BEGINS,
  RANGE,
  WORD_BEGINS,
  YEAR,
} from './bangla-date-pattern.ts';

/** Days, months and weekdays as Bangla writes them, with Latin digits, the longer forms first. */
export function calendarRules(): DateRule[] {
  return [
    ...hinted(/\d/, inDigits()),
    ...hinted(anyOf(MONTH_PIECES), inDays()),
    ...hinted(anyOf(MONTH_PIECES), inMonths()),
    ...hinted(anyOf('বার'), weekdays()),
    {
      pattern: datePattern(`${NUMBER_BEGINS}(?<day>${DAY})(?=\\s*তারিখ)`),
      hint: anyOf('তারিখ'),
      read: ({ groups }) => [{ day: banglaCount(groups?.day ?? '') }],
    },
  ];
}

const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?!\\d|[.:]\\d)(?:\\s?(?:লা|রা|ঠা|ই|শে)(?![\\p{L}\\p{M}]))?';
/** Pieces of the months of both calendars. */
const MONTH_PIECES =
  'জানু ফেব্র র্চ প্রি মে জুন জুল আগ অগ ম্ব সেমব ্টো শাখ জ্যৈ জৈ আষা শ্রাব ভাদ্র আশ্ব কার্তি পৌষ মাঘ ফাল্ ফাগু চৈত্র';
const DATE_WORD = '(?:\\s*তারিখ(?:ে|ের)?)?';
/** মে has no ending of its own: মেয়ে is a girl. */
const MAY = "(?<may>মে)(?<ending>['’‘-]?(?:ের|ে|র|এর|তে|এ))?(?![\\p{L}\\p{M}])";

function inDigits(): DateRule[] {
  return [
    {
      pattern: datePattern(`${NUMBER_BEGINS}(?<y>\\d{4})[-/.](?<m>\\d\\d?)[-/.](?<d>\\d\\d?)(?![\\d/-])`),
      read: ({ groups }) => inNumbers(groups?.y, groups?.m, groups?.d),
    },
    {
      pattern: datePattern(
        `${NUMBER_BEGINS}(?<a>\\d\\d?)(?<sign>[/.-])(?<b>\\d\\d?)\\k<sign>(?<y>\\d{4}|\\d\\d)(?![\\d/-]|\\.\\d)`,
      ),
      read: ({ groups }) => eitherWay(groups?.y, groups?.a, groups?.b),
    },
  ];
}

function inDays(): DateRule[] {
  const words = `${WORD_BEGINS}(?:${banglaWords('count')})(?:শে|ই|ে)?`;
  const days = `${NUMBER_BEGINS}(?:(?<first>${DAY})${RANGE})?(?<day>${DAY}|${words})\\s*-?\\s*`;
  const year = `(?:(?:,\\s*|\\s+)\\(?(?<year>${YEAR}))?`;
  return [
    { pattern: datePattern(`${days}${monthWord()}${year}`), read: readDays },
    {
      pattern: datePattern(
        `${days}(?<month>${banglaWords('banglaMonth')})${ENDING}(?:(?:,\\s*|\\s+)(?<year>1[34]\\d\\d)(?!\\d))?`,
      ),
      read: readBanglaDay,
    },
  ];
}

function inMonths(): DateRule[] {
  const month = `${WORD_BEGINS}${monthWord()}`;
  return [
    {
      pattern: datePattern(`${month}(?:\\s+মাসের)?\\s+(?<day>${DAY})(?:,\\s*(?<year>${YEAR})|(?=\\s*তারিখ))`),
      read: readDays,
    },
    { pattern: datePattern(`${month},?\\s*(?<year>${YEAR})`), read: readDays },
    { pattern: datePattern(`${month}(?<named>\\s+মাস)?`), read: readMonth },
  ];
}

function monthWord(): string {
  const others = banglaWords('month').replace(/\|মে(?=\||$)/, '');
  return `(?:(?<month>${others})${ENDING}|${MAY})${DATE_WORD}`;
}

function readDays(match: RegExpExecArray): DateReading[] {
  const year = match.groups?.year;
  return dayReadings(match, { month: monthOf(match), ...(year && { year: Number(year) }) }, banglaCount);
}

function readMonth(match: RegExpExecArray, text: string): DateReading[] {
  const { may, named, ending } = match.groups ?? {};
  const end = match.index + match[0].length;
  const isMarch =
    text.slice(Math.max(0, match.index - 5), match.index).match(MARCH_BEGINS) ||
    text.slice(end, end + 8).match(MARCH_GOES_ON);
  return [{ month: monthOf(match), ...(((may && !named && !ending) || isMarch) && { loose: true }) }];
}

/** লং মার্চ, মার্চ করে. */
const MARCH_BEGINS = datePattern('(?:লং|রোড|ডেড)[\\s-]+$');
const MARCH_GOES_ON = datePattern('^\\s+(?:কর|পাস্ট|ফর)');

function monthOf({ groups = {} }: RegExpExecArray): number {
  return groups.may === undefined ? banglaValue('month', groups.month ?? '') : 5;
}

/** 28 আষাঢ় as the Gregorian day; without its year, of the one nearest to the story's day. */
function readBanglaDay({ groups = {} }: RegExpExecArray, _: string, today: string | null): DateReading[] {
  const [day, month] = [banglaCount(groups.day ?? ''), banglaValue('banglaMonth', groups.month ?? '')];
  const told = groups.year === undefined ? undefined : Number(groups.year);
  const found = bangladeshDay(month, day, told, today);
  return found === undefined ? [] : [found];
}

function weekdays(): DateRule[] {
  const names = banglaWords('weekday');
  const whole = `(?<name>${names})বার${ENDING}`;
  const short = `(?<name>${names})(?=\\s*(?:[,–-]|ও|এবং|বা|থেকে)\\s*(?:(?:${names})(?:,\\s*|\\s*ও\\s*|\\s+এবং\\s*))?(?:${names})বার)`;
  return [
    { pattern: datePattern(`${WORD_BEGINS}${short}`), read: readWeekday },
    {
      pattern: datePattern(
        `${WORD_BEGINS}(?:(?<way>গত|বিগত|গেল|আগামী|আসছে)\\s+)?${whole}(?<night>\\s+দিবাগত)?`,
      ),
      read: readWeekday,
    },
    {
      hint: anyOf('ডে'),
      pattern: datePattern(`${WORD_BEGINS}(?<day>সান|মান|টুইস|ওয়েডনেস|থার্স|ফ্রাই|স্যাটার)ডে${ENDING}`),
      read: readTransliterated,
    },
  ];
}

/** Of the night that follows a day (সোমবার দিবাগত রাত), the day after is meant as well. */
function readWeekday({ groups = {} }: RegExpExecArray): DateReading[] {
  const { way, name = '', night } = groups;
  const steps = way && (/^(?:আগামী|আসছে)/.test(way) ? 1 : -1);
  return [
    {
      weekday: banglaValue('weekday', name),
      ...(steps && { away: { unit: 'weekday' as const, steps } }),
      ...(night && { loose: true }),
    },
  ];
}

/** সানডে টাইমস, ব্ল্যাক ফ্রাইডে. */
function readTransliterated({ groups = {} }: RegExpExecArray): DateReading[] {
  const weekday = ['সা', 'মা', 'টু', 'ওয', 'থা', 'ফ্', 'স্'].indexOf((groups.day ?? '').slice(0, 2));
  return [{ weekday, loose: true }];
}
