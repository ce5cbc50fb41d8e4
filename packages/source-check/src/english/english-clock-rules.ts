import type { DateReading, DateRule } from '../dates/read-by-rules.ts';
import { englishCount, englishZones, HOUR_WORDS, ZONES } from '../lexicon/english-date-words.ts';
import { pattern } from './english-calendar-rules.ts';

/** Times of day as English writes them. */
export function clockRules(): DateRule[] {
  return [
    { hint: /\d\s*[ap]\.?\s?m/i, pattern: twelveHours, read: readTwelveHours },
    { hint: /\d:\d/, pattern: colon, read: readColon },
    { hint: /\d{4}/, pattern: fourDigits, read: readFourDigits },
    { hint: /half|quarter/i, pattern: inWords, read: readWords },
    { hint: /fifteen|twenty|thirty|forty|fifty/i, pattern: hourAndMinutes, read: readHourAndMinutes },
    { hint: /\bat\s/i, pattern: bareHour, read: readBareHour },
    {
      hint: /clock/i,
      pattern: oClock,
      read: ({ groups }) => clock(groups?.hour, undefined, groups?.half, groups?.zone, true),
    },
    {
      pattern: pattern('\\b(?:12\\s|high\\s)?(?:noon|mid-?day)\\b'),
      read: () => [{ minutes: 720, loose: true }],
    },
    { pattern: pattern('\\b(?:12\\s)?midnight\\b'), read: () => [{ minutes: 0, loose: true }] },
  ];
}

const ALONE = '(?<![\\p{L}\\d$€£]|\\d[.,:/])';
const ZONE = `(?:\\s*\\(?(?<zone>${ZONES})\\b)?`;
const HALF = '(?<half>[ap])(?:\\.\\s?m\\b\\.?|\\s?m\\b)';
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
const MINUTES = 'fifteen twenty thirty forty forty-five fifty'.split(' ');
const AT = '(?<=\\b(?:at|by|until|till|around|about|before|after|from)\\s)';
const hourAndMinutes = pattern(
  `${AT}(?<hour>${HOUR_WORDS})[-\\s](?<minutes>${MINUTES.toReversed().join('|')})\\b(?!\\s(?:percent|per))${IN_PART}`,
);
const bareHour = pattern(
  `(?<=\\bat\\s)(?<hour>${HOUR_WORDS}|1[0-2]|[1-9])(?=\\s+(?:in\\sthe|at\\snight|on|sharp|yesterday|today|tonight|tomorrow|this|every)\\b|\\s*[.,;?!]?\\s*$)${IN_PART}`,
);
const oClock = pattern(`\\b(?<hour>${HOUR_WORDS}|1[0-2]|[1-9])\\s?o['’]\\s?clock\\b${ZONE}${IN_PART}`);

/** 6:30 pm, and both times of 6–8 pm. */
function readTwelveHours({ groups = {}, indices, 0: whole, index }: RegExpExecArray): DateReading[] {
  const { first, hour, minute, half, zone } = groups;
  const main = clock(hour, minute, half, zone);
  const at = indices?.groups ?? {};
  if (first === undefined || !at.first || !at.hour) return main;
  const ownHalf = /[ap](?=\.?m)/i.exec(whole.slice(0, at.hour[0] - index))?.[0];
  const [firstHour, firstMinute] = first.split(/[:.]/);
  const begin = clock(firstHour, firstMinute, ownHalf ?? half, zone, ownHalf === undefined);
  return [...placed(begin, at.first), ...placed(main, [at.hour[0], index + whole.length])];
}

function placed(readings: readonly DateReading[], at: readonly [number, number]): DateReading[] {
  return readings.map((reading) => ({ ...reading, at }));
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

/** At six-thirty, by five forty-five. */
function readHourAndMinutes({ groups = {} }: RegExpExecArray): DateReading[] {
  const { hour = '', minutes = '', part, night } = groups;
  const told = [15, 20, 30, 40, 45, 50][MINUTES.indexOf(minutes.toLowerCase())] ?? 0;
  const half = halfOf(part, night);
  return clock(hour, String(told), half, undefined, half === undefined);
}

/** At six in the morning is a time; at six may be one. */
function readBareHour({ groups = {} }: RegExpExecArray): DateReading[] {
  const { hour, part, night } = groups;
  const half = halfOf(part, night);
  return clock(hour, undefined, half, undefined, half === undefined).map((reading) => ({
    ...reading,
    ...(half === undefined && { loose: true }),
  }));
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
