import type { YearlessDate } from './date-choice.ts';
import type { DateToken } from './date-tokens.ts';
import { dateToken } from './date-tokens.ts';
import type { Now } from './date-units.ts';
import type { CalendarRegion } from './to-bangabda.ts';

/** The text in its normal form, when it is read, and what the dates found so far tell of the next. */
export interface Copy {
  text: string;
  now: Now;
  region: CalendarRegion;
  /** Dates without a year are near this day: today, or one that a date with its year has set shortly before. */
  anchor: number;
  /** Sentence ends since. */
  anchorAge: number;
  /** The year of the date before: what ওই বছর is. */
  year: number | undefined;
  /** The last single day in the line: what সন্ধ্যা ৭টায় is on. */
  day: number | undefined;
  /** Where the word before the one that is read begins and ends. */
  before: { start: number; end: number };
}

/** What was read: the days, as days from 1 January 1970, and where it stands in the normal form. */
export interface Found {
  start: number;
  end: number;
  from: number;
  to: number;
  kind: 'day' | 'month' | 'year' | 'clock' | 'span';
  /** What told the year: the text itself, the day on which it is read, or only what stands around. */
  told: 'year' | 'today' | 'context';
  /** The date whose year was not said. */
  yearless?: YearlessDate;
}

/** A finding of nothing, which leads the reader past what it stands for. */
export function emptyUpTo(start: number, end: number): Found {
  return { start, end, from: 1, to: 0, kind: 'span', told: 'context' };
}

/** The token after an optional comma. */
export function afterComma(text: string, at: number): DateToken {
  const token = dateToken(text, at);
  return isSign(token, ',') ? dateToken(text, token.end) : token;
}

export function isSign(token: DateToken, signs: string): boolean {
  return token.kind === 'sign' && signs.includes(token.ending);
}

export const DASHES = '-–—‑';
