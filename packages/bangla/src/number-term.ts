import { type NumberToken, tokenAfter } from './number-token.ts';

/**
 * One number with its scales, from the token that it begins with: সাড়ে তিন কোটি, ২.৫ মিলিয়ন, শূন্য দশমিক পাঁচ. Null where
 * the token begins none.
 */
export function termAt(text: string, token: NumberToken): NumberToken | null {
  switch (token.kind) {
    case 'cardinal':
      return withScales(text, withDecimals(text, token));
    case 'point':
      return withScales(text, decimals(text, token, token.end));
    case 'fraction':
      return fractionTerm(text, token);
    default:
      return token.kind === 'scale' ? withScales(text, token) : null;
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

/** Whether nothing that ends a number stands at its end. */
export function isOpen({ unit, ending }: NumberToken): boolean {
  return unit === undefined && ending === undefined;
}

/** A number that goes on up to the end of another. */
export function extended<Token extends NumberToken>(
  first: Token,
  { unit, ending, end, inWords }: NumberToken,
): Token {
  return { ...first, unit, ending, end, inWords: first.inWords && inWords, needsUnit: false };
}

function withScales(text: string, term: NumberToken | null): NumberToken | null {
  if (term === null || !isOpen(term)) return term;
  const next = tokenAfter(text, term.end);
  if (next?.kind !== 'scale' || term.scales.length >= MOST_SCALES) return term;
  if (term.digits === '' && next.scales[0] === term.scales[0]) return null;
  return withScales(text, { ...extended(term, next), scales: [...term.scales, ...next.scales] });
}

function withDecimals(text: string, term: NumberToken): NumberToken {
  if (!isOpen(term) || term.scales.length > 0 || term.digits.includes('.')) return term;
  const point = tokenAfter(text, term.end);
  return (point?.kind === 'point' ? decimals(text, term, point.end) : null) ?? term;
}

/** Digits, or words digit by digit (শূন্য ৯, পাঁচ ছয়), or one word up to ৯৯ (পঁচিশ), behind দশমিক. */
function decimals(text: string, term: NumberToken, end: number): NumberToken | null {
  let found: NumberToken | null = null;
  let digits = `${term.digits}.`;
  for (let at = end; digits.length < MOST_DIGITS; ) {
    const token = tokenAfter(text, at);
    if (token?.kind !== 'cardinal' || token.digits.includes('.')) break;
    if (found !== null && (token.digits.length > 1 || !found.inWords) && !digits.endsWith('.0')) break;
    digits += token.digits;
    at = token.end;
    found = { ...extended(term, token), digits, scales: token.scales };
    if (!isOpen(token) || token.scales.length > 0 || !token.inWords) break;
  }
  return found;
}

function fractionTerm(text: string, fraction: NumberToken): NumberToken | null {
  const alone = { ...fraction, digits: String(1 + Number(fraction.digits)) };
  if (fraction.scales.length > 0) return withScales(text, alone);
  const next = tokenAfter(text, fraction.end);
  const term = next?.kind === 'cardinal' ? termAt(text, next) : null;
  if (term !== null && /^\d+$/.test(term.digits)) return withFraction(term, fraction);
  const follows = next?.kind === 'scale' || next?.kind === 'unit';
  return follows && fraction.digits !== HALF ? withScales(text, alone) : null;
}

/** সাড়ে ৩০০ is ৩৫০, as সাড়ে তিনশ is. */
function withFraction(term: NumberToken, { kind, start, digits }: NumberToken): NumberToken {
  const zeros = term.inWords || term.scales.length > 0 ? undefined : /00+$/.exec(term.digits)?.[0].length;
  const value = Number(term.digits) + Number(digits) * 10 ** (zeros ?? 0);
  return { ...term, kind, start, digits: String(value), needsUnit: false };
}

const DOZEN = 12;
const HALF = '0.5';
const MOST_SCALES = 40;
const MOST_DIGITS = 400;
