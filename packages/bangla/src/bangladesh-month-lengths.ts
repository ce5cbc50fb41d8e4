/** Days of the twelve months, বৈশাখ to চৈত্র, of a year of Bangladesh's calendar. */
export function bangladeshMonthLengths(year: number): readonly number[] {
  const leap = isLeap(year + 594);
  if (year >= 1426) return leap ? SINCE_2019_LEAP : SINCE_2019;
  return leap ? SINCE_1987_LEAP : SINCE_1987;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const SINCE_2019 = [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 29, 30];
const SINCE_2019_LEAP = [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30];
const SINCE_1987 = [31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30, 30];
const SINCE_1987_LEAP = [31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 31, 30];
