import { type NumberToken, tokenAfter } from './number-token.ts';

/**
 * One number with its scales, from the token that it begins with: সাড়ে তিন কোটি, ২.৫ মিলিয়ন, শূন্য দশমিক পাঁচ. Null where
 * the token begins none.
 */
export function termAt(text: string, token: NumberToken): NumberToken | null {
  if (token.kind === 'fraction') return fractionTerm(text, token);
  return /cardinal|scale|point/.test(token.kind) ? withScales(text, withDecimals(text, token)) : null;
}

/** The value of a plain decimal times scales, without the error that binary fractions leave in the 16th digit. */
export function scaled(digits: string, scales: readonly number[]): number {
  return scales.reduce(
    (value, scale) => {
      const product = value * scale;
      return Number.isInteger(product) ? product : Number(product.toPrecision(15));
    },
    Number(digits || 1),
  );
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

/** With digits, or words digit by digit (শূন্য ৯, পাঁচ ছয়), or one word up to ৯৯ (পঁচিশ), behind দশমিক. */
function withDecimals(text: string, term: NumberToken): NumberToken | null {
  const startsWithPoint = term.kind === 'point';
  const isWhole = isOpen(term) && term.scales.length === 0 && !term.digits.includes('.');
  const point = startsWithPoint || !isWhole ? term : tokenAfter(text, term.end);
  if (point?.kind !== 'point') return term;
  let found = startsWithPoint ? null : term;
  let digits = `${term.digits}.`;
  for (let next = tokenAfter(text, point.end); isDecimal(next, digits); next = tokenAfter(text, next.end)) {
    digits += next.digits;
    found = { ...extended(term, next), digits, scales: next.scales };
    if (!isOpen(next) || next.scales.length > 0 || !next.inWords) break;
  }
  return found;
}

/** Whether a token goes on with decimals; a word of more than one digit does behind the point and zeros only. */
function isDecimal(token: NumberToken | null, digits: string): token is NumberToken {
  if (token?.kind !== 'cardinal' || token.digits.includes('.') || digits.length > MOST_DIGITS) return false;
  return token.inWords && token.digits.length === 1 ? true : /\.0*$/.test(digits);
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

const HALF = '0.5';
const MOST_SCALES = 40;
const MOST_DIGITS = 400;
