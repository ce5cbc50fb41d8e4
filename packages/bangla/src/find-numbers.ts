import { boundBefore, boundOf, isIndefinite, type NumberBound } from './number-bound.ts';
import { isDigit } from './number-numeral.ts';
import { type NumberPhrase, phraseAt } from './number-phrase.ts';
import { addPhrase } from './number-sequence.ts';
import {
  afterSpace,
  isLetter,
  type NumberText,
  tokenAt,
  wordAt,
  wordBefore,
  wordEnd,
} from './number-token.ts';

/** A number of a text: `text` is what stands from `start` to `end` (UTF-16 code units, end exclusive). */
export interface FoundNumber {
  start: number;
  end: number;
  text: string;
  /** In the unit as written, with scales multiplied out: 500000 for ৫ লাখ টাকা, 12 for ১২ শতাংশ. */
  value: number;
  unit?: string;
  bound?: NumberBound;
}

/**
 * The numbers of a text in their order, in digits of both scripts and in words, with their values.
 *
 * **Value.** Bangla grouping (১২,৩৪,৫৬৭) and Western (1,234,567), decimals (৩.৫, ৩ দশমিক ৫), scales (শত, হাজার, লাখ,
 * কোটি, মিলিয়ন …, also after one another: ৫ হাজার কোটি), সাড়ে (+½), সোয়া (+¼), পৌনে (−¼), দেড়, আড়াই, parts
 * (দুই-তৃতীয়াংশ, তিন ভাগের এক ভাগ), ordinals (১ম, দ্বিতীয়, ২১শে). Values stay in the unit written; only টাকা with পয়সা
 * become one number. A time of day is a number too (সাড়ে ৭টা is 7.5 oclock; ১৯:১৭ is 19 and 17), and so are the numbers
 * of a date or a score.
 *
 * **Span.** The number with its scales, the unit or classifier behind it and the case ending of its last word
 * (৫০ হাজার টাকার); a sign of money, মাইনাস and শতকরা before it. Words that make a bound are outside.
 *
 * **Unit.** ISO 4217 codes for money; `percent`, `percentage-point`, `fraction`, `part`, `times`, `ordinal`, `person`
 * (জন), `item` (টি, টা), `oclock`, and units of measure and time (`km`, `acre`, `tonne`, `year` …): see UNIT_WORDS.
 *
 * **Ranges** are two numbers. Scale and unit behind the second hold for the first as well when it has none of its own
 * and is the smaller (৫-৬ লাখ is 500000 and 600000; ৯০০ থেকে ১ হাজার is 900 and 1000).
 *
 * **Bound.** `over` for অন্তত, ছাড়িয়ে, শতাধিক and a genitive with বেশি (৫০০ জনের বেশি), `under` for সর্বোচ্চ and a genitive
 * with কম, `about` for প্রায়, -এর মতো, -খানেক. Without the genitive বেশি compares (৫ শতাংশ বেশি: more by five) and is none.
 *
 * **Left out**, because a wrong number is worse than none: এক as an article (an একজন or একটি is 1), নয় as "is not",
 * scales without a number (শত শত, কোটি টাকার গাড়ি) unless a bound stands by them, দু-একজন, Latin digits within a name
 * (A320), and whatever has more than 40 digits.
 *
 * Never throws; time grows linearly with the text.
 *
 * @example
 * findNumbers('প্রায় সাড়ে ৩ লাখ টাকা')
 * // [{ start: 7, end: 23, text: 'সাড়ে ৩ লাখ টাকা', value: 350000, unit: 'BDT', bound: 'about' }]
 */
export function findNumbers(text: string): FoundNumber[] {
  const source: NumberText = { text, known: new Map() };
  const found: NumberPhrase[] = [];
  for (let at = 0; at < text.length; ) at = readNumber(source, at, found);
  const numbers: FoundNumber[] = [];
  for (const phrase of found) numbers.push(...results(source, phrase, numbers.at(-1)?.end ?? 0));
  return numbers;
}

/** Reads what begins at an offset and gives the offset behind it. */
function readNumber(source: NumberText, at: number, found: NumberPhrase[]): number {
  const unit = source.text.charCodeAt(at);
  const digit = isDigit(unit);
  if (!digit && !isLetter(unit)) return at + 1;
  const token = tokenAt(source, at);
  if (token === null) return digit ? digitsEnd(source.text, at) : wordEnd(source.text, at);
  const phrase = phraseAt(source, token);
  if (phrase === null) return token.end;
  addPhrase(source, found, phrase);
  return phrase.end;
}

function digitsEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** What a number gives: mostly one, none where it needs a bound and has none; its signs stand behind `from`. */
function results(source: NumberText, phrase: NumberPhrase, from: number): FoundNumber[] {
  const bound = boundIn(source, phrase);
  if (!Number.isFinite(phrase.value)) return [];
  if (phrase.needsBound && (bound === undefined || isIndefinite(source, phrase.start))) return [];
  const clock = clockParts(source, phrase);
  if (clock !== null) return clock;
  return [result(source, withSigns(source, { ...phrase, ...unitOf(source, phrase) }, from), bound)];
}

function result({ text }: NumberText, phrase: NumberPhrase, bound: NumberBound | undefined): FoundNumber {
  const { start, end, value, unit } = phrase;
  const found: FoundNumber = { start, end, text: text.slice(start, end), value };
  if (unit !== undefined) found.unit = unit;
  if (bound !== undefined) found.bound = bound;
  return found;
}

/** The bound of a number; প্রায় and অন্তত before a range hold for both its ends, মতো behind it too. */
function boundIn(source: NumberText, phrase: NumberPhrase): NumberBound | undefined {
  const own = boundOf(source, phrase);
  const { partner } = phrase;
  if (own !== undefined || partner === undefined || phrase.unit === 'ordinal') return own;
  if (partner.start < phrase.start) return boundBefore(source, partner.start);
  return boundOf(source, partner) === 'about' ? 'about' : undefined;
}

/** Tells the things counted with টা from the time of day, and ভাগ of a hundred from parts. */
function unitOf(source: NumberText, phrase: NumberPhrase): { unit?: string } {
  if (phrase.unit === 'ta') return { unit: isTime(source, phrase) ? 'oclock' : 'item' };
  if (phrase.unit !== 'part') return {};
  const counts = phrase.ending.case === 'locative' && /ে$/.test(source.text.slice(phrase.start, phrase.end));
  return { unit: counts || (phrase.inWords && phrase.value < 10) ? 'part' : 'percent' };
}

/** ৭টায়, সাড়ে ৭টা, সকাল ৭টা, ৭টার দিকে, ৭টা বাজে. */
function isTime(source: NumberText, phrase: NumberPhrase): boolean {
  if (phrase.value > 24) return false;
  if (phrase.lead.includes('.') || /য়$|\u09df$/.test(source.text.slice(phrase.start, phrase.end)))
    return true;
  if (CLOCK_WORDS.has(wordAt(source, afterSpace(source.text, phrase.end))?.key ?? '')) return true;
  const { partner } = phrase;
  const partnerStart = partner !== undefined && partner.start < phrase.start ? partner.start : phrase.start;
  return isDayPart(source, phrase.start) || isDayPart(source, partnerStart);
}

function isDayPart(source: NumberText, start: number): boolean {
  const word = wordBefore(source, start - 1);
  return word !== null && DAY_PARTS.has(word.key);
}

/** ৯.৩০ মিনিটে and ১০.৩০টায় are the hour and the minute, two numbers. */
function clockParts(source: NumberText, phrase: NumberPhrase): FoundNumber[] | null {
  if (phrase.inWords || !HOUR_AND_MINUTE.test(phrase.lead) || phrase.scales.length > 0) return null;
  const isMinute = phrase.unit === 'minute' && isDayPart(source, phrase.start);
  if (!isMinute && phrase.unit !== 'ta' && phrase.unit !== 'oclock') return null;
  const [hour = '', minute = ''] = phrase.lead.split('.');
  const point = source.text.indexOf('.', phrase.start);
  if (point < 0 || point >= phrase.end) return null;
  const first = { ...phrase, end: point, value: Number(hour), unit: 'oclock' };
  const second = { ...phrase, start: point + 1, value: Number(minute), unit: 'minute' };
  return [result(source, first, undefined), result(source, second, undefined)];
}

/** A sign of money or minus directly before the number. */
function withSigns({ text }: NumberText, phrase: NumberPhrase, from: number): NumberPhrase {
  const { start, unit, value } = phrase;
  const spaced = text.charAt(start - 1) === ' ' && text.charAt(start - 2) === '৳' ? 1 : 0;
  const at = start - 1 - spaced;
  if (at < from) return phrase;
  const money = unit === undefined ? MONEY_SIGNS[text.charAt(at)] : undefined;
  if (money !== undefined) return { ...phrase, start: at, unit: money };
  return isMinus(text, at, unit === 'degree') ? { ...phrase, start: at, value: -value } : phrase;
}

/** − is minus; a hyphen only at the beginning, in brackets and before degrees, since it links names and numbers. */
function isMinus(text: string, at: number, isDegree: boolean): boolean {
  const before = text.charAt(at - 1);
  if (text.charAt(at) === '−') return !isDigit(before.charCodeAt(0));
  if (text.charAt(at) !== '-') return false;
  return before === '' || before === '(' || (before === ' ' && isDegree);
}

const MONEY_SIGNS: Readonly<Record<string, string>> = {
  '৳': 'BDT',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
};
const DAY_PARTS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'সকাল ভোর দুপুর বিকাল বিকেল সন্ধ্যা রাত মধ্যরাত বেলা ভোররাত'.split(' '),
);
/** Behind a time: at about, it is. */
const CLOCK_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(['দিকে', 'বাজে', 'বাজতে']);
const HOUR_AND_MINUTE = /^(?:1?\d|2[0-4])\.[0-5]\d$/;
