import type { DateReading, DateRule } from '../dates/read-by-rules.ts';
import { englishCount, englishZones, HOUR_WORDS, ZONES } from '../lexicon/english-date-words.ts';
import { pattern } from './english-calendar-rules.ts';

/** Times of day as English writes them. */
export function clockRules(): DateRule[] {
  return [
    { pattern: twelveHours, read: readTwelveHours },
    { pattern: colon, read: readColon },
    { pattern: fourDigits, read: readFourDigits },
    { pattern: inWords, read: readWords },
    {
      pattern: oClock,
      read: ({ groups }) => clock(groups?.hour, undefined, groups?.half, groups?.zone, true),
    },
    { pattern: pattern('\\b(?:(?:high\\s)?noon|mid-?day)\\b'), read: () => [{ minutes: 720, loose: true }] },
    { pattern: pattern('\\bmidnight\\b'), read: () => [{ minutes: 0, loose: true }] },
  ];
}

const ALONE = '(?<![\\p{L}\\d$€£]|\\d[.,:/])';
const ZONE = `(?:\\s*\\(?(?<zone>${ZONES})\\b)?`;
const HALF = '(?<half>[ap])\\.?\\s?m\\b\\.?';
const IN_PART = '(?:\\s+in\\sthe\\s(?<part>morning|afternoon|evening)|\\s+at\\s(?<night>night))?';

const twelveHours = pattern(
  `${ALONE}(?:(?<first>\\d{1,2}(?:[:.]\\d\\d)?)(?:\\s*[ap]\\.?m\\.?)?\\s*(?:[-–—]|to|and|or|until)\\s*)?(?<hour>1[0-2]|0?\\d)(?:[:.](?<minute>[0-5]\\d))?\\s*${HALF}${ZONE}`,
  'd',
);
const colon = pattern(
  `${ALONE}(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?![\\d:])(?:\\s*(?:hours|hrs)\\b)?${ZONE}${IN_PART}`,
);
const fourDigits = pattern(
  `${ALONE}(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d)(?<hours>\\s*(?:hours|hrs)\\b)?${ZONE}`,
);
const inWords = pattern(
  `\\b(?<frac>half|quarter)[-\\s](?<way>past|to)\\s(?<hour>${HOUR_WORDS}|1[0-2]|[1-9])\\b${ZONE}${IN_PART}`,
);
const oClock = pattern(`\\b(?<hour>${HOUR_WORDS}|1[0-2]|[1-9])\\s?o['’]\\s?clock\\b${ZONE}${IN_PART}`);

function readTwelveHours({ groups = {}, indices, 0: whole, index }: RegExpExecArray): DateReading[] {
  const { first, hour, minute, half, zone } = groups;
  const main = clock(hour, minute, half, zone);
  const [from, to] = (first && indices?.groups?.first) || [];
  const [hourAt] = indices?.groups?.hour ?? [];
  if (
    main.length === 0 ||
    first === undefined ||
    from === undefined ||
    to === undefined ||
    hourAt === undefined
  )
    return main;
  const ownHalf = /[ap](?=\.?m)/i.exec(whole.slice(0, hourAt - index))?.[0];
  const [firstHour, firstMinute] = first.split(/[:.]/);
  const begin = clock(firstHour, firstMinute, ownHalf ?? half, zone, ownHalf === undefined);
  return [
    ...begin.map((reading) => ({ ...reading, at: [from, to] as const })),
    ...main.map((reading) => ({ ...reading, at: [hourAt, index + whole.length] as const })),
  ];
}

/** Four digits are a time only with what says so: 1900 GMT, 0630 hours. */
function readFourDigits({ groups = {} }: RegExpExecArray): DateReading[] {
  const { hour, minute, hours, zone } = groups;
  return hours === undefined && zone === undefined ? [] : clock(hour, minute, undefined, zone);
}

/** 6:30 may be either half of the day, 06:30 and 18:30 are what they say; 2:15 alone may be a lap. */
function readColon({ groups = {}, index }: RegExpExecArray, text: string): DateReading[] {
  const { hour = '', minute, zone, part, night } = groups;
  const either = hour.length === 1 || (Number(hour) >= 10 && Number(hour) <= 12);
  const sure = zone !== undefined || TIME_FOLLOWS.test(text.slice(Math.max(0, index - 12), index));
  const half = halfOf(part, night);
  return clock(hour, minute, half, zone, either && half === undefined).map((reading) => ({
    ...reading,
    ...(!sure && { loose: true }),
  }));
}

function readWords({ groups = {} }: RegExpExecArray): DateReading[] {
  const { frac, way, hour = '', zone, part, night } = groups;
  const minutes =
    englishCount(hour) * 60 + (/half/i.test(frac ?? '') ? 30 : 15) * (/to/i.test(way ?? '') ? -1 : 1);
  const half = halfOf(part, night);
  return [atMinutes(minutes + (half === 'p' ? 720 : 0), zone, half === undefined)];
}

function halfOf(part: string | undefined, night: string | undefined): 'a' | 'p' | undefined {
  if (part !== undefined) return /morning/i.test(part) ? 'a' : 'p';
  return night === undefined ? undefined : 'p';
}

function clock(
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
  zone: string | undefined,
  either = false,
): DateReading[] {
  const told = englishCount(hour ?? '');
  if (told > 24 || (half !== undefined && told > 12)) return [];
  const inDay = half === undefined ? told : (told % 12) + (/p/i.test(half) ? 12 : 0);
  return [atMinutes(inDay * 60 + Number(minute ?? 0), zone, either)];
}

function atMinutes(minutes: number, zone: string | undefined, either: boolean): DateReading {
  const zones = englishZones(zone);
  return { minutes: minutes % 1440, ...(either && { eitherHalf: true }), ...(zones && { zones }) };
}

const TIME_FOLLOWS = /\b(?:at|by|around|about|from|until|till|to|before|after|since|and)\s+$/i;
