import type { NumberFact } from '../facts.ts';
import { codeAt } from './english-codes.ts';
import { type EnglishNumber, englishNumberAt, exact } from './english-number-phrase.ts';
import { type NumberInText, withSurroundings, wordsAt } from './english-number-surroundings.ts';
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
  const found: NumberInText[] = [];
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

function codeNumber(tokens: Tokens, at: number): NumberInText {
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

/** 5-7 million, $3 to 4bn, between 10 and 12 km: the first number has the scale and the unit of the second. */
function shareInRanges(tokens: Tokens, found: NumberInText[]): void {
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

function isRange(tokens: Tokens, { to, unit, value }: NumberInText, next: NumberInText): boolean {
  if (next.from - to > 1 || next.value < value || NO_RANGE.has(unit) || NO_RANGE.has(next.unit)) return false;
  const link = tokens[to]?.word;
  if (next.from === to) return false;
  return (
    /^(?:-|–|—|to|or)$/.test(link ?? '') ||
    (link === 'and' && tokens[next.from - 1] === tokens[to] && isBetween(tokens, to))
  );
}

/** Doubled to $4 billion, COVID-19 to 21: no ends of one range. */
const NO_RANGE = new Set<string | undefined>(['code', 'times']);

function isBetween(tokens: Tokens, at: number): boolean {
  return wordsAt(tokens, at - 6, at).includes('between');
}

function factOf(
  text: string,
  tokens: Tokens,
  { from, to, value, unit, bound, loose }: NumberInText,
): NumberFact {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const fact: NumberFact = { start, end, text: text.slice(start, end), value };
  if (unit !== undefined) fact.unit = unit;
  if (bound !== undefined) fact.bound = bound;
  const isFirstly = unit === 'ordinal' && tokens[to]?.text === ',' && from === 0;
  if (loose || isFirstly) fact.loose = true;
  return fact;
}
