import { extended, isOpen, scaled, termAt } from './number-term.ts';
import { type NumberToken, tokenAfter, unitAfter } from './number-token.ts';

/**
 * A number with all its terms and its unit: তিন লাখ ৬৪ হাজার ৮৫ জন. Its digits are those of the first term, its scales
 * those behind it when no other term follows; for ranges. A scale without digits holds only where a bound stands by it.
 */
export interface NumberPhrase extends NumberToken {
  value: number;
  /** The other end of a range. */
  partner?: NumberPhrase;
}

/** The number that begins with a token, or null. */
export function phraseAt(text: string, token: NumberToken): NumberPhrase | null {
  switch (token.kind) {
    case 'ordinal':
      return ordinalPhrase(text, token);
    case 'minus':
    case 'hundredth':
      return prefixedPhrase(text, token);
    case 'unit':
      return aboutPhrase(text, token);
    default:
      return (token.kind === 'scale' ? aboutPhrase(text, token) : null) ?? cardinalPhrase(text, token);
  }
}

function cardinalPhrase(text: string, token: NumberToken): NumberPhrase | null {
  const term = termAt(text, token);
  if (term === null) return null;
  const phrase = withTerms(text, { ...term, value: scaled(term.digits, term.scales) }, term);
  return withPart(text, phrase) ?? withUnit(text, phrase);
}

/** Adds the terms that go on counting: lakhs, thousands, hundreds, ones. */
function withTerms(text: string, first: NumberPhrase, firstTerm: NumberToken): NumberPhrase {
  let phrase = first;
  let scale = firstTerm.scales.at(-1);
  let hasLarge = firstTerm.scales.some(isLarge);
  while (scale !== undefined && isOpen(phrase) && phrase.digits !== '') {
    const next = tokenAfter(text, phrase.end);
    const term = next === null ? null : termAt(text, next);
    if (term === null || term.digits === '') break;
    const value = sum(text, phrase, scale, term, hasLarge);
    if (value === null) break;
    phrase = { ...extended(phrase, term), value, scales: [] };
    scale = term.scales.at(-1);
    hasLarge ||= term.scales.some(isLarge);
  }
  return phrase;
}

/** The value with one more term, or null when the term is another number. */
function sum(
  text: string,
  phrase: NumberPhrase,
  scale: number,
  term: NumberToken,
  hasLarge: boolean,
): number | null {
  const value = scaled(term.digits, term.scales);
  if (value < scale) return isRest(text, phrase, scale, term) ? added(phrase.value, value, term) : null;
  const last = term.scales.at(-1);
  if (last === undefined || (last < 1e6 && scale > 100) || last < scale) return null;
  if (hasLarge && !(phrase.inWords && term.inWords)) return null;
  const inner = scaled(term.digits, term.scales.slice(0, -1));
  return inner < scale ? (phrase.value + inner) * last : null;
}

/** The sum with the decimals as they are written, since those of binary numbers do not add up. */
function added(sum: number, value: number, { digits, scales }: NumberToken): number {
  const decimals = scales.length > 0 ? undefined : digits.split('.')[1];
  return decimals === undefined ? sum + value : Number(`${sum + Math.floor(value)}.${decimals}`);
}

/** Whether a term without a greater scale belongs to the number before it. */
function isRest(text: string, phrase: NumberPhrase, scale: number, term: NumberToken): boolean {
  if (term.scales.length > 0) return true;
  if (term.kind === 'fraction') return false;
  const hasUnit = term.unit !== undefined || unitAfter(text, term.end) !== null;
  if (!term.inWords) return hasUnit || scale < 1e7 || term.digits.length > 2;
  if (!phrase.inWords) return hasUnit && term.digits !== '1';
  return hasUnit || term.digits !== '9' || isIsolated(text, phrase.start, term.end);
}

/** Whether the text is nothing but this. */
export function isIsolated(text: string, start: number, end: number): boolean {
  return (
    /^\s{0,8}$/.test(text.slice(Math.max(0, start - 9), start)) && /^\s{0,8}$/.test(text.slice(end, end + 9))
  );
}

/** এক-তৃতীয়াংশ, তিন চতুর্থাংশ. */
function withPart(text: string, phrase: NumberPhrase): NumberPhrase | null {
  if (!isOpen(phrase)) return null;
  const part = tokenAfter(text, phrase.end + (text.charAt(phrase.end) === '-' ? 1 : 0));
  if (part?.kind !== 'part') return null;
  return { ...extended(phrase, part), value: phrase.value / Number(part.digits), unit: 'fraction' };
}

/** With the unit behind it, also behind শতাধিক and হাজারখানেক, which stay bounds. */
function withUnit(text: string, phrase: NumberPhrase): NumberPhrase {
  const { unit, ending } = phrase;
  const isBound = ending === 'over' || ending === 'about';
  if (unit !== undefined || (ending !== undefined && !isBound)) return phrase;
  const found = unitAfter(text, phrase.end);
  if (found === null) return phrase;
  return { ...phrase, ...found, ending: ending ?? found.ending, needsUnit: false };
}

function ordinalPhrase(text: string, token: NumberToken): NumberPhrase {
  const turn = token.unit === undefined ? unitAfter(text, token.end) : null;
  const { end, ending } = turn?.unit === 'times' ? turn : token;
  const value = scaled(token.digits, token.scales);
  return {
    ...token,
    value,
    digits: String(value),
    unit: 'ordinal',
    end,
    ending,
    scales: [],
    needsUnit: false,
  };
}

/** মাইনাস ২০; শতকরা ২০ and শতকরা ২০ ভাগ are percentages. */
function prefixedPhrase(text: string, { kind, start, end }: NumberToken): NumberPhrase | null {
  const token = tokenAfter(text, end);
  const phrase = token === null ? null : cardinalPhrase(text, { ...token, start });
  if (phrase === null || phrase.digits === '') return null;
  const own = kind === 'minus' ? { value: -phrase.value } : { unit: 'percent' };
  return { ...phrase, ...own, needsUnit: false };
}

/** হাজার দুয়েক is about two thousand; বছর দশেক, ঘণ্টাখানেক. */
function aboutPhrase(text: string, token: NumberToken): NumberPhrase | null {
  const count = token.kind === 'unit' && token.ending === 'about' ? token : tokenAfter(text, token.end);
  if (count?.ending !== 'about' || count.scales.length > 0) return null;
  const { end, digits, ending } = count;
  return { ...token, end, digits, ending, value: scaled(digits, token.scales) };
}

function isLarge(scale: number): boolean {
  return scale >= 1e6;
}
