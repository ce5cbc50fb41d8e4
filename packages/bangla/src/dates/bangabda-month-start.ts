import { gregorianDayNumber } from './gregorian-day-number.ts';
import { sankranti } from './sankranti.ts';
import type { CalendarRegion } from './to-bangabda.ts';

/** The first day of a month of the Bangla calendar, in days from 1 January 1970. */
export function bangabdaMonthStart(year: number, month: number, region: CalendarRegion): number {
  return region === 'bangladesh' ? bangladesh(year, month) : westBengal(year, month);
}

/** 14 April and the lengths of the months before. */
function bangladesh(year: number, month: number): number {
  let start = gregorianDayNumber({ year: year + 593, month: 4, day: 14 });
  for (const length of monthLengths(year).slice(0, month - 1)) start += length;
  return start;
}

function monthLengths(year: number): readonly number[] {
  const leap = isLeap(year + 594);
  if (year >= FIRST_OF_2019_RULE) return leap ? SINCE_2019_LEAP : SINCE_2019;
  return leap ? SINCE_1987_LEAP : SINCE_1987;
}

/** Whether the February within the Bangla year has 29 days. */
function isLeap(gregorianYear: number): boolean {
  return (gregorianYear % 4 === 0 && gregorianYear % 100 !== 0) || gregorianYear % 400 === 0;
}

/** The day after the midnight that follows the sun's entry into the sign, midnight being Kolkata's. */
function westBengal(year: number, month: number): number {
  return Math.floor(sankranti(year, month) + KOLKATA) + 1;
}

/** Kolkata's local mean time, east of Greenwich, in days: 88° 22′. */
const KOLKATA = 88.37 / 360;

/** 1426 is the year of 2019: the two rules agree up to its fifth month, so the year can be taken whole. */
const FIRST_OF_2019_RULE = 1426;
const SINCE_2019 = [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 29, 30];
const SINCE_2019_LEAP = [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30];
const SINCE_1987 = [31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30, 30];
const SINCE_1987_LEAP = [31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 31, 30];
