import type { NumberEnding } from './number-ending.ts';
import { type NumberText, type NumberToken, tokenAfter } from './number-token.ts';

/** One number with its scales: সাড়ে তিন কোটি, ২.৫ মিলিয়ন, শূন্য দশমিক পাঁচ. */
export interface NumberTerm {
  start: number;
  end: number;
  /** What the scales multiply, as a plain decimal; '' where a scale stands alone. */
  digits: string;
  scales: readonly number[];
  ending: NumberEnding;
  inWords: boolean;
  /** Has সাড়ে, পৌনে or সোয়া. */
  hasFraction: boolean;
  needs?: 'unit' | 'scale';
  /** Written as digits that are no year and no code. */
  canBeRest: boolean;
}

/** The term that begins with a token, or null when the token begins none. */
export function termAt(source: NumberText, token: NumberToken): NumberTerm | null {
  switch (token.kind) {
    case 'cardinal':
      return withScales(source, withDecimals(source, termOf(token)));
    case 'scale':
      return withScales(source, termOf(token));
    case 'point':
      return withScales(source, decimals(source, { ...termOf(token), digits: '0' }, token.end));
    case 'fraction':
      return fractionTerm(source, token);
    default:
      return null;
  }
}

/** The value of a plain decimal times scales, rounded once. */
export function scaled(digits: string, scales: readonly number[]): number {
  let exponent = 0;
  let factor = 1;
  for (const scale of scales) {
    if (scale === DOZEN) factor *= scale;
    else exponent += String(scale).length - 1;
  }
  return Number(`${digits || '1'}e${exponent}`) * factor;
}

function termOf(token: NumberToken): NumberTerm {
  const { start, end, digits, scales, ending, needs, numeral } = token;
  const term = { start, end, digits, scales, ending, inWords: numeral === undefined, hasFraction: false };
  const canBeRest = numeral === undefined || numeral.grouped || !LIKE_YEAR_OR_CODE.test(digits);
  return needs === undefined ? { ...term, canBeRest } : { ...term, canBeRest, needs };
}

function withScales(source: NumberText, term: NumberTerm | null): NumberTerm | null {
  if (term === null || !isBare(term.ending)) return term;
  const next = tokenAfter(source, term.end);
  if (next?.kind !== 'scale' || term.scales.length >= MOST_SCALES) return term;
  if (term.digits === '' && next.scales[0] === term.scales[0]) return null;
  const { needs: _, ...rest } = term;
  const scales = [...term.scales, ...next.scales];
  return withScales(source, { ...rest, scales, ending: next.ending, end: next.end });
}

function withDecimals(source: NumberText, term: NumberTerm): NumberTerm | null {
  if (!isBare(term.ending) || term.scales.length > 0 || term.digits.includes('.')) return term;
  const point = tokenAfter(source, term.end);
  return (point?.kind === 'point' ? decimals(source, term, point.end) : null) ?? term;
}

/** Digits, or words digit by digit (শূন্য ৯, পাঁচ ছয়), or one word up to ৯৯ (পঁচিশ), behind দশমিক. */
function decimals(source: NumberText, term: NumberTerm, end: number): NumberTerm | null {
  let found: NumberTerm | null = null;
  let digits = `${term.digits}.`;
  for (let at = end; digits.length < MOST_DIGITS; ) {
    const token = tokenAfter(source, at);
    if (token?.kind !== 'cardinal' || token.digits.includes('.')) break;
    if (found !== null && (token.digits.length > 1 || !found.inWords) && !digits.endsWith('.0')) break;
    digits += token.digits;
    at = token.end;
    const { needs: _, ...plain } = term;
    const inWords = term.inWords && token.numeral === undefined;
    found = { ...plain, digits, scales: token.scales, ending: token.ending, end: at, inWords };
    if (!isBare(token.ending) || token.scales.length > 0 || token.numeral !== undefined) break;
  }
  return found;
}

function fractionTerm(source: NumberText, token: NumberToken): NumberTerm | null {
  const next = tokenAfter(source, token.end);
  const alone = { ...termOf(token), digits: String(1 + Number(token.digits)), hasFraction: true };
  if (token.scales.length > 0) return withScales(source, alone);
  const term = next?.kind === 'cardinal' ? termAt(source, next) : null;
  if (term !== null && /^\d+$/.test(term.digits)) return withFraction(term, token);
  const follows = next?.kind === 'scale' || next?.kind === 'unit';
  return follows && token.digits !== HALF ? withScales(source, alone) : null;
}

/** সাড়ে ৩০০ is ৩৫০, as সাড়ে তিনশ is. */
function withFraction(term: NumberTerm, { start, digits }: NumberToken): NumberTerm {
  const { needs: _, ...rest } = term;
  const zeros = term.inWords ? 0 : (/0{2,}$/.exec(term.digits)?.[0].length ?? 0);
  const place = term.scales.length > 0 || zeros === 0 ? 1 : 10 ** zeros;
  const value = Number(term.digits) + Number(digits) * place;
  return { ...rest, start, digits: String(value), hasFraction: true };
}

function isBare({ unit, case: ending }: NumberEnding): boolean {
  return unit === undefined && ending === undefined;
}

const DOZEN = 12;
const HALF = '0.5';
const MOST_SCALES = 40;
const MOST_DIGITS = 400;
/** What stands for itself behind a scale, as in ১০ হাজার ২০২৪. */
const LIKE_YEAR_OR_CODE = /^(?:0\d|(?:19|20)\d\d$)/;
