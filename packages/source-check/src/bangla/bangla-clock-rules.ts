import type { DateReading, DateRule } from '../dates/read-by-rules.ts';
import { banglaCount, banglaWords, banglaZones, banglaZoneWords } from '../lexicon/bangla-date-words.ts';
import { anyOf, datePattern, ENDING, NUMBER_BEGINS, WORD_BEGINS } from './bangla-date-pattern.ts';

/** Times of day as Bangla writes them, with Latin digits. */
export function clockRules(): DateRule[] {
  const words = `(?:${banglaWords('count')})`;
  const part = `(?:${WORD_BEGINS}(?<part>${PARTS})(?:ের|ে|য়|র)?\\s+(?:(?:ঠিক|প্রায়|আনুমানিক)\\s+)?)?`;
  const frac = `(?:${WORD_BEGINS}(?<frac>সাড়ে|সোয়া|পৌনে)\\s+)?`;
  const first = `(?:${NUMBER_BEGINS}(?<first>\\d{1,2})\\s*(?:[-–]|থেকে|হতে|বা|ও)\\s*)?`;
  const minute = `(?:\\s*(?<minute>[0-5]?\\d|${words})\\s*মি(?:নিট|\\.)${ENDING}|\\s+(?<word>${words})[েএ](?![\\p{L}\\p{M}])|(?<bare>[0-5]\\d)(?![\\p{L}\\d%])|\\s+(?<bareMinute>[0-5]\\d)(?=[,।)]|\\s*$))?`;
  return [
    {
      hint: /\d[:.]\d/,
      pattern: datePattern(
        `${part}${NUMBER_BEGINS}(?<hour>[01]?\\d|2[0-4])(?<sign>[:.])(?<minute>[0-5]\\d)(?![\\d:%])(?:\\s*(?<unit>মিনিট|টা|ঘটিকা)${ENDING})?`,
      ),
      read: readSigned,
    },
    {
      hint: anyOf('টা টে ঘটিকা'),
      pattern: datePattern(
        `${part}${frac}${first}(?<hour>(?<!\\d)(?:2[0-4]|1\\d|0?\\d)|${WORD_BEGINS}${words})(?:\\s?টা|\\s?টে|\\s?ঘটিকা)(?<end>য়|র|তে|ই|ও)?(?![\\p{L}\\p{M}])${minute}`,
      ),
      read: readHour,
    },
    {
      hint: anyOf('জিএমটি ইউটিসি GMT UTC'),
      pattern: datePattern(
        `${NUMBER_BEGINS}(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d)(?=\\s*(?:জিএমটি|ইউটিসি|GMT|UTC))`,
      ),
      read: (match, text) => [
        clock(match, text, Number(match.groups?.hour) * 60 + Number(match.groups?.minute), false),
      ],
    },
  ];
}

const PARTS = 'ভোররাত|ভোর|সকাল|পূর্বাহ্ন|দুপুর|বেলা|বিকেল|বিকাল|অপরাহ্ন|সন্ধ্যা|সন্ধ্যে|সন্ধে|মধ্যরাত|মাঝরাত|রাত';

/** 19:17; 7.30 only where a part of the day or a word of time stands with it. */
function readSigned(match: RegExpExecArray, text: string): DateReading[] {
  const { part, hour = '', sign, minute, unit } = match.groups ?? {};
  if (sign === '.' && part === undefined && unit === undefined) return [];
  const told = Number(hour);
  const either = part === undefined && hour.length + told < 14 && told <= 12 && !hour.startsWith('0');
  const reading = clock(match, text, hourInDay(told, part) * 60 + Number(minute), either);
  return [{ ...reading, ...(part === undefined && unit === undefined && !reading.zones && { loose: true }) }];
}

/** সন্ধ্যা ৭টা ১৭ মিনিট, সাড়ে ৬টায়; ৭টা alone counts things, and একটা is a or an. */
function readHour(match: RegExpExecArray, text: string): DateReading[] {
  const { part, frac, first, hour = '', end } = match.groups ?? {};
  const minutes =
    match.groups?.minute ?? match.groups?.word ?? match.groups?.bare ?? match.groups?.bareMinute;
  const told = banglaCount(hour);
  if (told > 24 || (Number(minutes) || 0) > 59) return [];
  const sure = part !== undefined || frac !== undefined || minutes !== undefined;
  if (!sure && (hour === 'এক' || !tellsTime(match, text, end))) return [];
  const either = part === undefined && told <= 12;
  const added = fraction(frac) ?? (minutes === undefined ? 0 : banglaCount(minutes));
  const main = clock(match, text, hourInDay(told, part) * 60 + added, either);
  const loose = !sure && !/^\d/.test(hour) && { loose: true };
  const at = match.indices?.groups;
  if (!first || !at?.first || !at.hour) return [{ ...main, ...loose }];
  const begin = { ...main, minutes: hourInDay(Number(first), part) * 60, eitherHalf: true };
  return [
    { ...begin, at: [match.index, at.first[1]] },
    { ...main, at: [at.hour[0], match.index + match[0].length] },
  ];
}

function fraction(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (word.startsWith('প')) return -15;
  return word.startsWith('সা') ? 30 : 15;
}

function tellsTime({ index, 0: whole }: RegExpExecArray, text: string, end: string | undefined): boolean {
  const after = text.slice(index + whole.length, index + whole.length + 16);
  return (
    end === 'য়'.normalize('NFC') ||
    end === '\u09df' ||
    TIME_GOES_ON.test(after) ||
    TIME_GOES_BEFORE.test(text.slice(Math.max(0, index - 20), index))
  );
}

function clock(
  { index, 0: whole }: RegExpExecArray,
  text: string,
  minutes: number,
  either: boolean,
): DateReading {
  const zones = zonesAt(text, index, index + whole.length);
  return { minutes: (minutes + 1440) % 1440, ...(either && { eitherHalf: true }), ...(zones && { zones }) };
}

/** The zone named before a time (বাংলাদেশ সময় শনিবার রাত ৮টা) or right behind it (১৩:০০ জিএমটি). */
function zonesAt(text: string, start: number, end: number): readonly number[] | undefined {
  zones ??= {
    before: datePattern(
      `(?:${WORD_BEGINS}(?<zone>${banglaZoneWords()})|স্থানীয়)\\s+সময়(?!(?:[^ট]|ট(?!া))*(?:সময়|টা))`,
    ),
    behind: datePattern(
      `^\\s*\\(?(?<zone>(?:${banglaZoneWords()})(?=\\s+সময়\\s*[),।]|\\s+সময়\\s*$)|জিএমটি|ইউটিসি|GMT|UTC)`,
    ),
  };
  const { before, behind } = zones;
  before.lastIndex = 0;
  behind.lastIndex = 0;
  const named =
    before.exec(text.slice(Math.max(0, start - REACH), start)) ?? behind.exec(text.slice(end, end + REACH));
  return banglaZones(named?.groups?.zone);
}

/** The hour of the day, 0 to 23, that an hour means in a part of the day. */
function hourInDay(hour: number, word: string | undefined): number {
  const part = word?.normalize('NFC');
  if (part === undefined || hour > 12) return hour % 24;
  if (/^(?:ভোর|সকাল|পূর্বাহ্ন)/.test(part)) return hour;
  if (/রাত/.test(part)) return hour === 12 ? 0 : hour < 6 ? hour : hour + 12;
  if (/^(?:দুপুর|বেলা)/.test(part) && hour >= 9) return hour;
  return (hour % 12) + 12;
}

let zones: { before: RegExp; behind: RegExp } | undefined;

/** How far from a time its zone may stand, in characters. */
const REACH = 56;
const TIME_GOES_ON = datePattern('^\\s*(?:বাজ|বেজে|সময়|দিকে|থেকে|হতে|পর্যন্ত|নাগাদ|মধ্যে)');
const TIME_GOES_BEFORE = datePattern('টা(?:র)?\\s+(?:থেকে|হতে|ও|বা|এবং|কিংবা)\\s+$');
