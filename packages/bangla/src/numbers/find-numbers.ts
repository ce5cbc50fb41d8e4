import { type AlignedText, normalizeAligned } from '../spelling/normalize-aligned.ts';
import { boundBefore, boundOf, type NumberBound, textBefore } from './number-bound.ts';
import { isIsolated, type NumberPhrase, phraseAt } from './number-phrase.ts';
import { addPhrase } from './number-sequence.ts';
import { LETTERS, nextToken, SIGN_UNITS, WORD_END } from './number-token.ts';
import { toLatinDigits } from './to-latin-digits.ts';

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
 * **Value.** Bangla grouping (১২,৩৪,৫৬৭; ১,০০০০০ too) and Western (1,234,567), decimals (৩.৫, ৩ দশমিক ৫), scales (শত, হাজার, লাখ,
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
 * (A320), and digits that are too many for a finite number.
 *
 * Never throws; time grows linearly with the text.
 *
 * @example
 * findNumbers('প্রায় সাড়ে ৩ লাখ টাকা')
 * // [{ start: 7, end: 23, text: 'সাড়ে ৩ লাখ টাকা', value: 350000, unit: 'BDT', bound: 'about' }]
 */
export function findNumbers(text: string): FoundNumber[] {
  const aligned = normalizeAligned(text);
  const copy = toLatinDigits(aligned.text);
  const numbers: Result[] = [];
  for (const phrase of phrases(copy)) numbers.push(...results(copy, phrase, numbers.at(-1)?.end ?? 0));
  return numbers.map((number) => shown(number, text, aligned));
}

function phrases(copy: string): NumberPhrase[] {
  const found: NumberPhrase[] = [];
  let token = nextToken(copy, 0);
  while (token !== null) {
    const phrase = phraseAt(copy, token);
    if (phrase !== null) addPhrase(copy, found, phrase);
    token = nextToken(copy, Math.max((phrase ?? token).end, token.start + 1));
  }
  return found;
}

function shown(
  { start, end, value, unit, bound }: Result,
  text: string,
  { toOriginal }: AlignedText,
): FoundNumber {
  const [from, to] = [toOriginal(start), toOriginal(end)];
  const found: FoundNumber = { start: from, end: to, text: text.slice(from, to), value };
  if (unit !== undefined) found.unit = unit;
  if (bound !== undefined) found.bound = bound;
  return found;
}

/** What a number gives: mostly one, none where it needs a bound and has none; its signs stand behind `from`. */
function results(copy: string, phrase: NumberPhrase, from: number): Result[] {
  const bound = boundIn(copy, phrase);
  if (!Number.isFinite(phrase.value)) return [];
  if (phrase.digits === '' && bound === undefined) return [];
  if (phrase.needsUnit && !isIsolated(copy, phrase.start, phrase.end)) return [];
  return (
    clockParts(copy, phrase) ?? [
      { ...withSigns(copy, { ...phrase, unit: unitOf(copy, phrase) }, from), bound },
    ]
  );
}

type Result = NumberPhrase & { bound?: NumberBound | undefined };

/** The bound of a number; প্রায় and অন্তত before a range hold for both its ends, মতো behind it too. */
function boundIn(copy: string, phrase: NumberPhrase): NumberBound | undefined {
  const own = boundOf(copy, phrase);
  const { partner } = phrase;
  if (own !== undefined || partner === undefined || phrase.unit === 'ordinal') return own;
  if (partner.start < phrase.start) return boundBefore(copy, partner.start);
  return boundOf(copy, partner) === 'about' ? 'about' : undefined;
}

/** Tells the things counted with টা from the time of day, and ভাগ of a hundred from parts. */
function unitOf(copy: string, phrase: NumberPhrase): string | undefined {
  const { unit, inWords, value, end } = phrase;
  if (unit === 'ta') return isTime(copy, phrase) ? 'oclock' : 'item';
  if (unit !== 'part') return unit;
  return copy.charAt(end - 1) === 'ে' || (inWords && value < 10) ? 'part' : 'percent';
}

/** ৭টায়, সাড়ে ৭টা, সকাল ৭টা, ৭টার দিকে, ৭টা বাজে. */
function isTime(copy: string, { value, digits, start, end, partner }: NumberPhrase): boolean {
  if (value > 24) return false;
  return (
    digits.includes('.') ||
    CLOCK.test(copy.slice(end - 2, end + 10)) ||
    isDayPart(copy, start) ||
    (partner !== undefined && isDayPart(copy, partner.start))
  );
}

function isDayPart(copy: string, start: number): boolean {
  return DAY_PART.test(textBefore(copy, start));
}

/** ৯.৩০ মিনিটে and ১০.৩০টায় are the hour and the minute, two numbers. */
function clockParts(copy: string, phrase: NumberPhrase): Result[] | null {
  const { start, unit } = phrase;
  const isMinute = unit === 'minute' && isDayPart(copy, start);
  if (!isMinute && unit !== 'ta' && unit !== 'oclock') return null;
  const hour = HOUR_AND_MINUTE.exec(copy.slice(start, phrase.end))?.[0];
  if (hour === undefined || phrase.scales.length > 0) return null;
  const point = start + hour.length;
  const minute = Number(copy.slice(point + 1, point + 3));
  return [
    { ...phrase, end: point, value: Number(hour), unit: 'oclock' },
    { ...phrase, start: point + 1, value: minute, unit: 'minute' },
  ];
}

/** A sign of money or minus before the number; a hyphen after a space is minus before degrees only. */
function withSigns(copy: string, phrase: NumberPhrase, from: number): NumberPhrase {
  const { start, unit, value } = phrase;
  const sign = SIGN_BEFORE.exec(textBefore(copy, start))?.[0] ?? '';
  const at = start - sign.length;
  const money = SIGN_UNITS[sign.charAt(0)];
  if (sign === '' || at < from) return phrase;
  if (money !== undefined) return unit === undefined ? { ...phrase, start: at, unit: money } : phrase;
  if (sign === '-' && copy.charAt(at - 1) === ' ' && unit !== 'degree') return phrase;
  return { ...phrase, start: at, value: -value };
}

const SIGN_BEFORE = /(?:[৳$€£₹] ?|(?<!\d)−|(?<=^|[( ])-)$/;
const DAY_PART = /* @__PURE__ */ new RegExp(
  `(?<!${LETTERS})(?:সকাল|ভোর(?:রাত)?|দুপুর|বিক[াে]ল|সন্ধ্যা|(?:মধ্য)?রাত|বেলা) $`,
);
/** With the locative ending of টা, or before what says that it is at or about a time. */
const CLOCK = /* @__PURE__ */ new RegExp(`^(?:য়|.. (?:দিকে|বাজে|বাজতে)${WORD_END})`);
const HOUR_AND_MINUTE = /^(?:1?\d|2[0-4])(?=\.[0-5]\d(?!\d))/;
