import type { DatePattern, DayRange, When } from './date-choice.ts';
import type { DateTokens } from './date-tokens.ts';
import type { Now } from './date-units.ts';
import type { CalendarRegion } from './to-bangabda.ts';

/** The text in its normal form and with Latin digits, when it is read, and what the dates found so far tell of the next. */
export interface Copy extends DateTokens, Now {
  text: string;
  region: CalendarRegion;
  /** Dates without a year are near this day: today, or one that a date with its year has set shortly before. */
  anchor: number;
  /** Sentence ends since. */
  anchorAge: number;
  /** The year of the date before: what ওই বছর is. */
  year?: number;
  /** The last single day in the line: what সন্ধ্যা ৭টায় is on. */
  day?: number | undefined;
}

/** What was read: its days, and from which token to which, the end not within. */
export interface Found extends DayRange {
  start: number;
  end: number;
  /** Dates tell what others are near; a clock, a year or a stretch does not. */
  kind: 'date' | 'clock' | 'span';
  told: When['told'];
  /** A day or month by its name. */
  pattern?: DatePattern;
}

export function valueAt({ tokens }: Copy, at: number): number {
  return tokens[at]?.value ?? 0;
}

/** A finding of nothing, which leads the reader past what it stands for. */
export function emptyUpTo(start: number, end: number): Found {
  return { start, end, from: 1, to: 0, kind: 'span', told: 'context' };
}

export function startingAt(start: number, found: Found[] | undefined): Found[] | undefined {
  if (found?.[0]) found[0].start = start;
  return found;
}
