import { readByRules } from '../dates/read-by-rules.ts';
import type { DateFact } from '../facts.ts';
import { calendarRules } from './english-calendar-rules.ts';
import { clockRules } from './english-clock-rules.ts';
import { relativeRules } from './english-relative-rules.ts';
import { yearRules } from './english-year-rules.ts';

/**
 * The dates, weekdays, months, years and times of day of an English sentence, in their order and without overlap.
 *
 * May and March count where a number or a preposition stands beside them and are `loose` elsewhere; Sat and Sun only
 * beside a date. 12/07/2025 is read day first and `loose`. A number from 1900 to 2059 is a year unless it counts, measures
 * or costs. Time grows in proportion to the text, and no text throws.
 *
 * @param today the story's day, YYYY-MM-DD, or null: what yesterday means
 *
 * @example
 * findEnglishDates('Saturday, July 12, 2025', null)
 * // [{ weekday: 6, start: 0, end: 8, text: 'Saturday' }, { month: 7, year: 2025, day: 12, from: '2025-07-12', … }]
 */
export function findEnglishDates(text: string, today: string | null): DateFact[] {
  if (!MAY_HOLD_DATES.test(text)) return [];
  rules ??= [...relativeRules(), ...calendarRules(), ...clockRules(), ...yearRules()];
  return readByRules(text, text, rules, today);
}

let rules: ReturnType<typeof calendarRules> | undefined;

/** A digit or the beginning of a word that dates hold; cheaper than asking every rule. */
const MAY_HOLD_DATES =
  /\d|day|night|noon|morrow|this |last |next |previous|coming|current|quarter|half|clock|thirty|fifteen|forty|\bat |centur|ies\b|ary\b|ber\b|March|April|May|Ju[nl]|Aug|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[-–/.]|MAR|APR|MAY|JU[NL]|AUG|BER|DAY/;
