import { toLatinDigits } from '@hurkaru/bangla';
import { type DateRule, readByRules } from '../dates/read-by-rules.ts';
import type { DateFact } from '../facts.ts';
import { calendarRules } from './bangla-calendar-rules.ts';
import { clockRules } from './bangla-clock-rules.ts';
import { relativeRules } from './bangla-relative-rules.ts';
import { yearRules } from './bangla-year-rules.ts';

/**
 * The dates, weekdays, months, years and times of day of a Bangla sentence, in their order and without overlap.
 *
 * Digits of either script, letters composed or not. Days of the Bangla calendar come as Gregorian ones, in their year or in
 * the one nearest to `today`. কাল and পরশু may be either side of today, and মে is no month for sure unless a day, a year or
 * মাস stands beside it: these are `loose`. ৭টা is a time with a part of the day, minutes or ৭টায়. Time grows in proportion to
 * the text, and no text throws.
 *
 * @param today the story's day, YYYY-MM-DD, or null: what গতকাল means
 *
 * @example
 * findBanglaDates('১২ জুলাই সন্ধ্যা ৭টা ১৭ মিনিটে', null)
 * // [{ month: 7, day: 12, start: 0, end: 8, text: '১২ জুলাই' }, { minutes: 1157, start: 9, end: 30, text: 'সন্ধ্যা ৭টা ১৭ মিনিটে' }]
 */
export function findBanglaDates(text: string, today: string | null): DateFact[] {
  rules ??= [...calendarRules(), ...relativeRules(), ...clockRules(), ...yearRules()];
  return readByRules(toLatinDigits(text).replace(/\u00a0/g, ' '), text, rules, today);
}

let rules: readonly DateRule[] | undefined;
