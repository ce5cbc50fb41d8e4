import { type FoundNumber, findNumbers, normalize } from '@hurkaru/bangla';
import type { NumberFact } from '../facts.ts';
import { banglaBound } from './bangla-bound.ts';
import { vagueBanglaNumbers } from './vague-bangla-numbers.ts';

/**
 * The numbers of a Bangla sentence in their order, as findNumbers of @hurkaru/bangla reads them, and beside them sizes
 * told without a number (হাজার হাজার, লাখো, কয়েক শ). Added to its reading: অন্তত is `at-least` and সর্বোচ্চ, "এর বেশি নয়" and
 * পর্যন্ত are `up-to`; degrees are Celsius or Fahrenheit where the text says so; numbers of a name are `code` (কোভিড-১৯).
 * Times of day are left out. Both ends of a range are numbers of their own.
 *
 * `loose` is what a translation often adds or drops: একটি and একজন as articles, দুই, প্রথম, অর্ধেক, দ্বিগুণ, হাজারো.
 *
 * @example
 * findBanglaNumbers('অন্তত ৫০ জন আহত')
 * // [{ start: 6, end: 11, text: '৫০ জন', value: 50, unit: 'person', bound: 'at-least' }]
 */
export function findBanglaNumbers(text: string): NumberFact[] {
  const found = findNumbers(text);
  const numbers = found.filter((number, index) => !isClock(text, number, found[index - 1], found[index + 1]));
  const facts = numbers.map((number) => factOf(text, number));
  const more = [...vagueBanglaNumbers(text), ...latinCodes(text)];
  if (more.length === 0) return facts;
  const taken = new Set(
    facts.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, by) => start + by)),
  );
  const free = more.filter(({ start, end }) => !taken.has(start) && !taken.has(end - 1));
  return [...facts, ...free].sort((a, b) => a.start - b.start);
}

/** Digits within a name in Latin letters, which findNumbers leaves out: A320, ACE2. */
function latinCodes(text: string): NumberFact[] {
  return [...text.matchAll(/(?<=[A-Za-z])[0-9]{1,9}/g)].map(({ 0: digits, index }) => ({
    ...{ start: index, end: index + digits.length, text: digits, value: Number(digits) },
    ...{ unit: 'code', loose: true },
  }));
}

/** ৭টায়; ৭টা ৩৫ মিনিটে; ৯:৩০. */
function isClock(
  text: string,
  number: FoundNumber,
  before: FoundNumber | undefined,
  next: FoundNumber | undefined,
): boolean {
  const { start, end, unit } = number;
  if (unit === 'oclock' || isColon(text[end]) || (isColon(text[start - 1]) && before?.end === start - 1))
    return true;
  if (isHour(number) && AT_THE_HOUR.test(normalize(text.slice(end, end + 12)))) return true;
  return isHourAndMinute(before, number) || isHourAndMinute(number, next);
}

/** Visarga is often typed for a colon. */
function isColon(letter: string | undefined): boolean {
  return letter === ':' || letter === 'ঃ';
}

function isHour({ text, value, unit }: FoundNumber): boolean {
  return value <= 12 && (unit === 'oclock' || (unit === 'item' && HOUR.test(normalize(text))));
}

const HOUR = /টা(?:র|য়)?$/;
const AT_THE_HOUR = /^ ?(?:সময়|নাগাদ|বাজ|দিকে|আগে|পরে)/;

/** ৭টা ৩৫ মিনিট, দশটা চল্লিশ. */
function isHourAndMinute(hour: FoundNumber | undefined, minute: FoundNumber | undefined): boolean {
  if (hour === undefined || minute === undefined || minute.start - hour.end > 1 || !isHour(hour))
    return false;
  return (
    minute.value < 60 && (minute.unit === 'minute' || (minute.unit === undefined && hour.text.endsWith('টা')))
  );
}

function factOf(text: string, number: FoundNumber): NumberFact {
  const { start, end } = number;
  const unit = isOfName(text, number) ? 'code' : unitOf(number);
  const isBelowZero =
    number.unit === 'degree' && BELOW_ZERO.test(normalize(text.slice(Math.max(0, start - 20), start)));
  const value = isBelowZero ? -number.value : number.value;
  const fact: NumberFact = { start, end, text: number.text, value };
  const bound = banglaBound(text, number);
  if (unit !== undefined) fact.unit = unit;
  if (bound !== undefined && unit !== 'code') fact.bound = bound;
  if (unit === 'code' || isLoose(number)) fact.loose = true;
  return fact;
}

/** Digits glued to a name: COVID-19, কোভিড-১৯, জি২০, ৫.৪.৪, ৫জি. */
function isOfName(text: string, { start, end, text: number }: FoundNumber): boolean {
  if (!/^[0-9০-৯]/.test(number)) return false;
  const before = text.slice(Math.max(0, start - 3), start);
  const behind = text.slice(end, end + 2);
  return /[\p{L}\p{M}][-–]?$|[0-9০-৯][./]$/u.test(before) || /^[./][0-9০-৯]/.test(behind);
}

function unitOf({ unit, text }: FoundNumber): string | undefined {
  if (unit === 'ordinal' && DAY_OF_MONTH.test(text)) return undefined;
  if (unit !== 'degree') return unit;
  if (normalize(text).includes('সেলসিয়াস')) return 'celsius';
  return text.includes('ফারেনহাইট') ? 'fahrenheit' : 'degree';
}

/** হিমাঙ্কের ৫ ডিগ্রি নিচে. */
const BELOW_ZERO = /(?:হিমাঙ্কের|শূন্যের)(?: (?:প্রায়|নিচে|নীচে))? $/;
/** ২১শে, ১লা. */
const DAY_OF_MONTH = /[0-9০-৯]['’ -]?(?:শে|ই|লা|রা|ঠা)$/;

/** An article's one, two in words, first to third, half, doubled. */
function isLoose({ value, unit, text }: FoundNumber): boolean {
  if (/[0-9০-৯]/.test(text)) return false;
  if (unit === 'ordinal') return value <= 3;
  if (unit === 'fraction') return value === 0.5;
  return value <= 2 || (unit === 'times' && value <= 3);
}
