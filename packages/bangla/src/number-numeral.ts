/** Digits in a text: where they end, and the number that they write in Latin digits without grouping. */
export interface Numeral {
  end: number;
  digits: string;
  /** Written with commas: ১,২৩৪. */
  grouped: boolean;
}

/**
 * The numeral that begins at an offset, in digits of either script, or null.
 *
 * Commas group where two or three digits stand between them and three after the last (১২,৩৪,৫৬৭ and 1,234,567);
 * otherwise they separate numbers. A point is a decimal point when there is one only (১২.০৭.২০২৫ is three numbers).
 */
export function numeralAt(text: string, start: number): Numeral | null {
  const first = digitsEnd(text, start);
  if (first === start) return null;
  const whole = groupsEnd(text, start, first);
  const end = decimalsEnd(text, start, whole);
  return { end, digits: latinDigits(text, start, end), grouped: whole > first };
}

export function isDigit(unit: number): boolean {
  return (unit >= BANGLA_ZERO && unit <= BANGLA_ZERO + 9) || (unit >= LATIN_ZERO && unit <= LATIN_ZERO + 9);
}

function digitsEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

function groupsEnd(text: string, start: number, first: number): number {
  let end = first;
  if (first - start > 3 || isZero(text.charCodeAt(start))) return end;
  for (let at = first, groups = 0; text.charCodeAt(at) === COMMA && groups < MOST_GROUPS; groups++) {
    const next = digitsEnd(text, at + 1);
    const length = next - at - 1;
    if (length !== 2 && length !== 3) break;
    if (length === 3) end = next;
    at = next;
  }
  return text.charCodeAt(end) === COMMA && isDigit(text.charCodeAt(end + 1)) ? first : end;
}

function decimalsEnd(text: string, start: number, whole: number): number {
  if (text.charCodeAt(whole) !== POINT || hasPointBefore(text, start)) return whole;
  const end = digitsEnd(text, whole + 1);
  if (end === whole + 1) return whole;
  return text.charCodeAt(end) === POINT && isDigit(text.charCodeAt(end + 1)) ? whole : end;
}

function hasPointBefore(text: string, start: number): boolean {
  return text.charCodeAt(start - 1) === POINT && isDigit(text.charCodeAt(start - 2));
}

function latinDigits(text: string, start: number, end: number): string {
  if (end - start > MOST_DIGITS) return '';
  let digits = '';
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= BANGLA_ZERO) digits += String.fromCharCode(unit - BANGLA_ZERO + LATIN_ZERO);
    else if (unit !== COMMA) digits += text.charAt(at);
  }
  return digits;
}

function isZero(unit: number): boolean {
  return unit === BANGLA_ZERO || unit === LATIN_ZERO;
}

const BANGLA_ZERO = 0x9e6;
const LATIN_ZERO = 0x30;
const COMMA = 0x2c;
const POINT = 0x2e;
const MOST_GROUPS = 12;
/** Longer ones are identifiers and read as no number. */
const MOST_DIGITS = 40;
