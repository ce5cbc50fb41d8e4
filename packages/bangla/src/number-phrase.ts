import type { NumberEnding } from './number-ending.ts';
import { type NumberTerm, scaled, termAt } from './number-term.ts';
import { isSpace, type NumberText, type NumberToken, tokenAfter } from './number-token.ts';
import { unitAfter } from './unit-after.ts';

/** A number with all its terms and its unit: তিন লাখ ৬৪ হাজার ৮৫ জন. */
export interface NumberPhrase {
  start: number;
  end: number;
  value: number;
  unit?: string;
  ending: NumberEnding;
  inWords: boolean;
  /** The first number written, and the scales behind it when no other term follows; for ranges. */
  lead: string;
  scales: readonly number[];
  /** Holds only where a bound stands by it: a scale without a number before it. */
  needsBound: boolean;
  /** The other end of a range. */
  partner?: NumberPhrase;
  /** Holds only in a range or standing alone: এক, নয়, শূন্য without a unit. */
  needsContext: boolean;
}

/** The number that begins with a token, or null. */
export function phraseAt(source: NumberText, token: NumberToken): NumberPhrase | null {
  switch (token.kind) {
    case 'ordinal':
      return ordinalPhrase(source, token);
    case 'minus':
      return signed(source, token);
    case 'hundredth':
      return perHundred(source, token);
    case 'unit':
      return unitPhrase(source, token);
    default:
      return scaleFirst(source, token) ?? cardinalPhrase(source, token);
  }
}

/** The number that begins with a token, with a word before it that belongs to it. */
function cardinalPhrase(source: NumberText, token: NumberToken, start = token.start): NumberPhrase | null {
  const term = termAt(source, token);
  if (term === null || term.needs === 'scale') return null;
  const phrase = withTerms(source, { ...phraseOf(term), start }, term);
  return withPart(source, phrase) ?? withUnit(source, phrase);
}

function phraseOf(term: NumberTerm): NumberPhrase {
  const { start, end, digits, scales, ending, inWords } = term;
  const value = scaled(digits, scales);
  const needsBound = digits === '';
  return withEndingUnit({
    ...{ start, end, value, ending, inWords, lead: digits, scales, needsBound },
    needsContext: term.needs !== undefined && ending.unit === undefined,
  });
}

function withEndingUnit(phrase: NumberPhrase): NumberPhrase {
  return phrase.ending.unit === undefined ? phrase : { ...phrase, unit: phrase.ending.unit };
}

/** Adds the terms that go on counting: lakhs, thousands, hundreds, ones. */
function withTerms(source: NumberText, first: NumberPhrase, firstTerm: NumberTerm): NumberPhrase {
  let phrase = first;
  let scale = firstTerm.scales.at(-1);
  let hasLarge = firstTerm.scales.some(isLarge);
  while (scale !== undefined && isOpen(phrase) && !phrase.needsBound) {
    const next = tokenAfter(source, phrase.end);
    const term = next === null ? null : termAt(source, next);
    if (term === null || term.digits === '') break;
    const value = sum(source, phrase, scale, term, hasLarge);
    if (value === null) break;
    const inWords = phrase.inWords && term.inWords;
    phrase = withEndingUnit({ ...phrase, value, inWords, scales: [], ending: term.ending, end: term.end });
    scale = term.scales.at(-1);
    hasLarge ||= term.scales.some(isLarge);
  }
  return phrase;
}

/** The value with one more term, or null when the term is another number. */
function sum(
  source: NumberText,
  phrase: NumberPhrase,
  scale: number,
  term: NumberTerm,
  hasLarge: boolean,
): number | null {
  if (scaled(term.digits, term.scales) < scale)
    return isRest(source, phrase, scale, term) ? added(phrase, term) : null;
  const last = term.scales.at(-1);
  const inWords = phrase.inWords && term.inWords;
  if (last === undefined || last === 12 || (last < 1e6 && scale > 100) || last < scale) return null;
  if (hasLarge && !inWords) return null;
  const inner = scaled(term.digits, term.scales.slice(0, -1));
  return inner < scale ? (phrase.value + inner) * last : null;
}

function added(phrase: NumberPhrase, term: NumberTerm): number {
  const [whole, decimals] = term.digits.split('.');
  if (
    decimals === undefined ||
    term.scales.length > 0 ||
    !Number.isInteger(phrase.value) ||
    phrase.value > 1e20
  ) {
    return phrase.value + scaled(term.digits, term.scales);
  }
  return Number(`${phrase.value + Number(whole)}.${decimals}`);
}

/** Whether a term without a greater scale belongs to the number before it. */
function isRest(source: NumberText, phrase: NumberPhrase, scale: number, term: NumberTerm): boolean {
  if (term.scales.length > 0) return true;
  if (term.hasFraction || !term.canBeRest) return false;
  const hasUnit = term.ending.unit !== undefined || unitAfter(source, term.end) !== null;
  if (!term.inWords) return hasUnit || scale < 1e7 || term.digits.length > 2;
  if (!phrase.inWords) return hasUnit && term.digits !== ONE;
  if (hasUnit) return true;
  return term.digits !== NINE || isIsolated(source.text, phrase.start, term.end);
}

/** Whether the text is nothing but this. */
export function isIsolated(text: string, start: number, end: number): boolean {
  return isEdge(text, start - 1, -1) && isEdge(text, end, 1);
}

function isEdge(text: string, from: number, step: number): boolean {
  let at = from;
  while (isSpace(text.charCodeAt(at)) && Math.abs(at - from) < 9) at += step;
  return at < 0 || at >= text.length;
}

/** এক-তৃতীয়াংশ, তিন চতুর্থাংশ. */
function withPart(source: NumberText, phrase: NumberPhrase): NumberPhrase | null {
  if (!isOpen(phrase)) return null;
  const at = source.text.charAt(phrase.end) === '-' ? phrase.end + 1 : phrase.end;
  const part = tokenAfter(source, at);
  if (part?.kind !== 'part') return null;
  const value = phrase.value / Number(part.digits);
  return { ...phrase, value, unit: 'fraction', ending: part.ending, end: part.end, needsContext: false };
}

/** With the unit behind it, also behind শতাধিক and হাজারখানেক, which stay bounds. */
function withUnit(source: NumberText, phrase: NumberPhrase): NumberPhrase {
  const { unit, case: own } = phrase.ending;
  const isBound = own === 'over' || own === 'about';
  if (unit !== undefined || (own !== undefined && !isBound)) return phrase;
  const found = unitAfter(source, phrase.end);
  if (found === null) return phrase;
  const ending = isBound ? { ...found.ending, case: own } : found.ending;
  return withEndingUnit({ ...phrase, ending, end: found.end, needsContext: false });
}

function ordinalPhrase(source: NumberText, token: NumberToken): NumberPhrase | null {
  const { start, end, digits, ending, numeral } = token;
  const next = tokenAfter(source, end);
  if (NAMES_WITH_ORDINALS.test(source.text.slice(start, end + 12))) return null;
  const inWords = numeral === undefined;
  const turn =
    next?.kind === 'unit' && next.ending.unit === 'times' && ending.unit === undefined ? next : null;
  return {
    ...{ start, value: Number(digits), unit: 'ordinal', inWords, lead: digits, scales: [] },
    ...{ end: turn?.end ?? end, ending: turn?.ending ?? ending, needsBound: false, needsContext: false },
  };
}

function signed(source: NumberText, sign: NumberToken): NumberPhrase | null {
  const token = tokenAfter(source, sign.end);
  const phrase = token === null ? null : cardinalPhrase(source, token, sign.start);
  if (phrase === null || phrase.needsBound) return null;
  return { ...phrase, value: -phrase.value, needsContext: false };
}

/** শতকরা ২০ and শতকরা ২০ ভাগ are percentages. */
function perHundred(source: NumberText, word: NumberToken): NumberPhrase | null {
  const token = tokenAfter(source, word.end);
  const phrase = token === null ? null : cardinalPhrase(source, token, word.start);
  if (phrase === null || phrase.needsBound) return null;
  return { ...phrase, unit: 'percent', needsContext: false };
}

/** হাজার দুয়েক is about two thousand. */
function scaleFirst(source: NumberText, token: NumberToken): NumberPhrase | null {
  if (token.kind !== 'scale') return null;
  const count = countAbout(source, token);
  if (count === null) return null;
  const value = scaled(count.digits, token.scales);
  return { ...aboutPhrase(token, count.end, value), lead: count.digits, scales: token.scales };
}

/** ঘণ্টাখানেক, বছর দশেক. */
function unitPhrase(source: NumberText, token: NumberToken): NumberPhrase | null {
  const { unit, case: ending } = token.ending;
  if (unit === undefined) return null;
  if (ending === 'about') return { ...aboutPhrase(token, token.end, 1), unit };
  const count = countAbout(source, token);
  return count === null ? null : { ...aboutPhrase(token, count.end, Number(count.digits)), unit };
}

function countAbout(source: NumberText, before: NumberToken): { digits: string; end: number } | null {
  if (before.ending.case !== undefined) return null;
  const count = tokenAfter(source, before.end);
  if (count?.ending.case !== 'about' || count.scales.length > 0) return null;
  return count.kind === 'cardinal' || count.kind === 'about' ? count : null;
}

function aboutPhrase({ start }: NumberToken, end: number, value: number): NumberPhrase {
  return {
    ...{
      start,
      end,
      value,
      ending: { case: 'about' as const },
      inWords: true,
      lead: String(value),
      scales: [],
    },
    ...{ needsBound: false, needsContext: false },
  };
}

function isOpen({ ending }: { ending: NumberEnding }): boolean {
  return ending.case === undefined && ending.unit === undefined;
}

function isLarge(scale: number): boolean {
  return scale >= 1e6;
}

const ONE = '1';
const NINE = '9';
/** A medal, a book fair, a channel and a newspaper. */
const NAMES_WITH_ORDINALS = /^(?:একুশে\s+(?:পদক|বই ?মেলা|গ্রন্থমেলা|টেলিভিশন|টিভি)|প্রথম\s+আলো)/;
