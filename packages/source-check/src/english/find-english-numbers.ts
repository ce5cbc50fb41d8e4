import type { NumberFact } from '../facts.ts';
import { boundOfWordsAfter, boundOfWordsBefore } from '../lexicon/english-bounds.ts';
import { currencySign, englishUnit } from '../lexicon/english-units.ts';
import { codeAt } from './english-codes.ts';
import { type EnglishNumber, englishNumberAt, exact } from './english-number-phrase.ts';
import { type EnglishToken, englishNumberTokens } from './english-number-tokens.ts';

type Tokens = readonly EnglishToken[];

/**
 * The numbers of an English sentence in their order, in digits and in words, with scales multiplied out. Units and
 * currencies are named as findNumbers of @hurkaru/bangla names them; Celsius and Fahrenheit are told apart, `pound` is
 * money or weight, and `code` is a number that belongs to a name (COVID-19, F-16, 5.4.2). Both ends of a range are
 * numbers of their own; scale, unit and bound of the one hold for the other. Times of day are left out.
 *
 * `loose` is what a translation often tells in another way: one and two in words, first, half, twice, dozens, hundreds of.
 *
 * @example
 * findEnglishNumbers('More than 1.5m people fled')
 * // [{ start: 10, end: 21, text: '1.5m people', value: 1500000, unit: 'person', bound: 'over' }]
 */
export function findEnglishNumbers(text: string): NumberFact[] {
  const tokens = englishNumberTokens(text);
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const code = codeAt(tokens, at);
    const number = code === null ? englishNumberAt(tokens, at) : null;
    if (code !== null) found.push(...code.numerals.map((numeral) => codeNumber(tokens, numeral)));
    if (number !== null && !isNoNumber(tokens, number)) found.push(withSurroundings(tokens, number));
    at = code?.to ?? number?.to ?? at + 1;
  }
  shareInRanges(tokens, found);
  return found.map((number) => factOf(text, tokens, number));
}

type Found = EnglishNumber & { bound?: NumberFact['bound'] };

function codeNumber(tokens: Tokens, at: number): Found {
  const value = tokens[at]?.value ?? 0;
  return { from: at, to: at + 1, value, unit: 'code', inDigits: true, scale: 1, loose: true };
}

/** No one, one another, per second, at 9 o'clock. */
function isNoNumber(tokens: Tokens, { from, to, value, unit }: EnglishNumber): boolean {
  const before = tokens[from - 1]?.word ?? '';
  const after = tokens[to]?.word ?? '';
  if (unit === 'ordinal' && value === 2 && /^(?:a|per|each|every|split)$/.test(before)) return true;
  if (value === 1 && (/^(?:no|any|every|some|each|this|that|which)$/.test(before) || after === 'another'))
    return true;
  if (isHour(tokens, from, to, value)) return true;
  return after === 'o' && tokens[to + 2]?.word === 'clock';
}

/** At six, past seven, six-thirty: a time of day in words. */
function isHour(tokens: Tokens, from: number, to: number, value: number): boolean {
  if (!Number.isInteger(value) || value > 60) return false;
  const [before = '', after = ''] = [tokens[from - 1]?.word, tokens[to]?.word];
  if (before === 'past' && /^(?:half|quarter|minutes?|five|ten|twenty)$/.test(tokens[from - 2]?.word ?? ''))
    return true;
  const minutes = /^(?:fifteen|thirty|forty)$/;
  if (after === '-' && minutes.test(tokens[to + 1]?.word ?? '')) return true;
  if (before === '-' && minutes.test(tokens[from]?.word ?? '')) return true;
  return value <= 12 && before === 'at' && /^(?:[.,?!]|in|sharp|tonight|tomorrow|today|)$/.test(after);
}

/** With the sign of money before it, the unit behind it, and the bound on either side. */
function withSurroundings(tokens: Tokens, number: EnglishNumber): Found {
  const sign = currencyBefore(tokens, number.from);
  const from = sign?.from ?? number.from;
  const behind = unitBehind(tokens, number.to);
  const to = behind?.to ?? number.to;
  const unit = sign?.unit ?? (number.unit === 'fraction' ? 'fraction' : (number.unit ?? behind?.unit));
  const bound = boundAround(tokens, from, to) ?? (number.vague ? 'over' : undefined);
  return {
    ...number,
    from,
    to: sign || number.unit ? number.to : to,
    ...inMainUnit(
      isNegative(tokens, from, to, unit) ? -number.value : number.value,
      unit,
      tokens[to - 1]?.word ?? '',
    ),
    ...(bound && { bound }),
  };
}

/** Minus 5, -5C, 5 degrees below zero. */
function isNegative(tokens: Tokens, from: number, to: number, unit: string | undefined): boolean {
  const sign = tokens[from - 1];
  if (sign?.word === 'minus') return true;
  if (!/^(?:celsius|fahrenheit|degree)$/.test(unit ?? '')) return false;
  if (/^[-−]$/.test(sign?.text ?? '') && sign?.gap !== '' && tokens[from]?.gap === '') return true;
  return tokens[to]?.word === 'below' && /^(?:zero|freezing)$/.test(tokens[to + 1]?.word ?? '');
}

/** Cents are hundredths of a dollar. */
function inMainUnit(value: number, unit: string | undefined, word: string): { value: number; unit?: string } {
  if (unit === undefined) return { value };
  return { value: unit === 'USD' && /^cents?$/.test(word) ? exact(value / 100) : value, unit };
}

function currencyBefore(tokens: Tokens, from: number): { unit: string; from: number } | null {
  const before = tokens[from - 1];
  const at = before?.text === '.' ? from - 2 : from - 1;
  const unit = currencySign(tokens[at]?.word ?? '');
  return unit === undefined ? null : { unit, from: at };
}

/** The longest of the up to three words behind a number that name a unit; a hyphen may link them: 10-year-old. */
function unitBehind(tokens: Tokens, to: number): { unit: string; to: number } | null {
  const start = tokens[to]?.text === '-' ? to + 1 : to;
  for (let count = 3; count > 0; count--) {
    const words = tokens.slice(start, start + count);
    const unit = englishUnit(words.map(({ word }) => word).join(' '));
    if (unit !== undefined) return { unit, to: start + words.length };
  }
  return null;
}

function boundAround(tokens: Tokens, from: number, to: number): NumberFact['bound'] | undefined {
  const after = words(tokens, tokens[to]?.text === '-' ? to + 1 : to, to + 4);
  const isPlus = tokens[to]?.text === '+';
  const skipped = SKIPPED.test(tokens[from - 1]?.word ?? '') ? from - 1 : from;
  if (skipped === 1 && tokens[0]?.word === 'over') return boundOfWordsAfter(after);
  return (
    (isPlus ? 'over' : boundOfWordsAfter(after)) ?? boundOfWordsBefore(words(tokens, skipped - 4, skipped))
  );
}

/** May stand between a bound and its number. */
const SKIPPED = /^(?:a|an|another|additional|further|only|just|us|well)$/;

function words(tokens: Tokens, from: number, to: number): string[] {
  return tokens.slice(Math.max(0, from), Math.max(0, to)).map(({ word }) => word);
}

/** 5-7 million, $3 to 4bn, between 10 and 12 km: the first number has the scale and the unit of the second. */
function shareInRanges(tokens: Tokens, found: Found[]): void {
  found.forEach((number, index) => {
    const next = found[index + 1];
    if (next === undefined || !isRange(tokens, number, next)) return;
    const scaledUp = number.scale === 1 && number.value < next.value / next.scale;
    if (scaledUp) number.value = exact(number.value * next.scale);
    if (number.unit === undefined && next.unit !== undefined) number.unit = next.unit;
    if (next.unit === undefined && number.unit !== undefined) next.unit = number.unit;
    if (next.bound === undefined && number.bound !== undefined) next.bound = number.bound;
    number.loose &&= next.loose;
  });
}

function isRange(tokens: Tokens, { to, unit, value }: Found, next: Found): boolean {
  if (next.from - to > 1 || next.value < value || unit === 'code' || next.unit === 'code') return false;
  const link = tokens[to]?.word;
  if (next.from === to) return false;
  return (
    /^(?:-|–|—|to|or)$/.test(link ?? '') ||
    (link === 'and' && tokens[next.from - 1] === tokens[to] && isBetween(tokens, to))
  );
}

function isBetween(tokens: Tokens, at: number): boolean {
  return words(tokens, at - 6, at).includes('between');
}

function factOf(text: string, tokens: Tokens, { from, to, value, unit, bound, loose }: Found): NumberFact {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const fact: NumberFact = { start, end, text: text.slice(start, end), value };
  if (unit !== undefined) fact.unit = unit;
  if (bound !== undefined) fact.bound = bound;
  const isFirstly = unit === 'ordinal' && tokens[to]?.text === ',' && from === 0;
  if (loose || isFirstly) fact.loose = true;
  return fact;
}
