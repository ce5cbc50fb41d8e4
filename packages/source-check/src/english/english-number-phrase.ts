import {
  beginsNumber,
  ENGLISH_CARDINALS,
  ENGLISH_ORDINALS,
  ENGLISH_PARTS,
  ENGLISH_SCALES,
  NUMBER_IN_A_WORD,
  ROMAN_NUMERALS,
  SHORT_SCALES,
} from '../lexicon/english-number-words.ts';
import { currencySign, englishUnit } from '../lexicon/english-units.ts';
import { measureOf } from '../lexicon/unit-measures.ts';
import type { EnglishToken } from './english-number-tokens.ts';

/** A number made of tokens, without what stands around it. */
export interface EnglishNumber {
  /** First token, and the one behind the last. */
  from: number;
  to: number;
  value: number;
  unit?: string;
  /** Digits are its first token. */
  inDigits: boolean;
  /** The scale that it ends in, 1 without one: five to seven million. */
  scale: number;
  loose: boolean;
  /** Dozens, hundreds of thousands: no number is meant, but a size. */
  vague?: boolean;
}

type Tokens = readonly EnglishToken[];

/** The number that begins at a token, or null. */
export function englishNumberAt(tokens: Tokens, at: number): EnglishNumber | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (!Number.isNaN(token.value)) return digitsAt(tokens, at, token);
  if (!beginsNumber(token.word) && !ROMAN_NUMERALS.has(token.text)) return null;
  return (
    ordinalOrPartAt(tokens, at) ?? wordsAt(tokens, at) ?? vagueAt(tokens, at) ?? heldAt(tokens, at, token)
  );
}

/** 6,000; 1.5m; $3bn; 21st; 5 lakh 20 thousand; 2 1/2 is read as its numbers. */
function digitsAt(tokens: Tokens, at: number, token: EnglishToken): EnglishNumber {
  const plain = { from: at, to: at + 1, value: token.value, inDigits: true, scale: 1, loose: false };
  const suffix = glued(tokens, at + 1);
  if (suffix && /^(?:st|nd|rd|th)$/.test(suffix.word)) return { ...plain, to: at + 2, unit: 'ordinal' };
  const short = suffix && shortScale(tokens, at, suffix);
  if (short) return { ...plain, to: at + 2, value: exact(token.value * short), scale: short };
  return withScales(tokens, plain, token.value);
}

/** m and b are millions and billions behind money and decimals, or before a thing counted; otherwise metres and bytes. */
function shortScale(tokens: Tokens, at: number, suffix: EnglishToken): number | undefined {
  const scale = SHORT_SCALES.get(suffix.word);
  if (scale === undefined || suffix.word.length > 1 || suffix.text === 'k') return scale;
  if (currencySign(tokens[at - 1]?.word ?? '') !== undefined) return scale;
  const next = tokens[at + 2]?.word ?? '';
  const isCounted = /^[a-z]{3,}$/.test(next) && !NOT_COUNTED.test(next);
  return suffix.text === 'm' && isCounted ? scale : undefined;
}

const NOT_COUNTED =
  /^(?:away|above|below|beneath|deep|long|wide|high|tall|from|and|off|race|sprint|dash|final|hurdles|relay|freestyle|butterfly|backstroke|breaststroke|apart|distance|north|south|east|west)$/;

/** Words: twenty-one, three hundred and five, two and a half million. */
function wordsAt(tokens: Tokens, at: number): EnglishNumber | null {
  const first = tokens[at]?.word ?? '';
  const unit = ENGLISH_CARDINALS.get(first);
  if (unit === undefined) return articleScaleAt(tokens, at) ?? articleUnitAt(tokens, at);
  const [value, to] = tensAt(tokens, at, unit);
  const plain = { from: at, to, value, inDigits: false, scale: 1, loose: value <= 2 };
  return withScales(tokens, plain, value);
}

/** Twenty-one and twenty one are one number. */
function tensAt(tokens: Tokens, at: number, value: number): [number, number] {
  const next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const ones = ENGLISH_CARDINALS.get(tokens[next]?.word ?? '') ?? 0;
  const joins = value >= 20 && value % 10 === 0 && ones > 0 && ones < 10;
  return joins ? [value + ones, next + 1] : [value, at + 1];
}

/** A hundred, a million, a dozen; half a million, half a dozen. */
function articleScaleAt(tokens: Tokens, at: number): EnglishNumber | null {
  const word = tokens[at]?.word;
  const isHalf = word === 'half';
  if (!isHalf && word !== 'a' && word !== 'an') return null;
  const article = isHalf && /^(?:an?|-)$/.test(tokens[at + 1]?.word ?? '') ? at + 1 : at;
  const scale = ENGLISH_SCALES.get(tokens[article + 1]?.word ?? '');
  if (scale === undefined || tokens[article + 1]?.word.endsWith('s')) return null;
  const value = isHalf ? scale / 2 : scale;
  return withScales(
    tokens,
    { from: isHalf ? at : at + 1, to: article + 2, value, inDigits: false, scale, loose: false },
    value,
  );
}

/** At least an hour, for a week: one, but not in 60 km an hour and twice a week. */
function articleUnitAt(tokens: Tokens, at: number): EnglishNumber | null {
  const [before, article, name] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!/^an?$/.test(article?.word ?? '') || !BEFORE_ONE.test(before?.word ?? '')) return null;
  if (measureOf(englishUnit(name?.word ?? '')) === undefined) return null;
  return { from: at, to: at + 1, value: 1, inDigits: false, scale: 1, loose: true };
}

const BEFORE_ONE =
  /^(?:for|in|within|than|least|most|about|around|nearly|almost|after|over|under|only|just|lasted|took|takes?|waited|wait|by|to)$/;

/** Adds the scales behind a number, and the terms that go on counting: three million two hundred thousand and five. */
function withScales(tokens: Tokens, number: EnglishNumber, first: number): EnglishNumber {
  let [sum, term, to, scale] = [0, first, number.to, number.scale];
  let largest = scale;
  for (;;) {
    const half = halfAt(tokens, to);
    if (half) [term, to] = [term + half.value * scale, half.to];
    const at = skipHyphen(tokens, to);
    const next = ENGLISH_SCALES.get(tokens[at]?.word ?? '');
    const rest = next === undefined && scale > 1 ? restAt(tokens, to, scale, number.inDigits) : null;
    if (next !== undefined) [term, to, scale, largest] = [term * next, at + 1, next, next];
    else if (rest === null) break;
    else if (scale === 100) [term, to, scale] = [term + rest.value, rest.to, 1];
    else [sum, term, to, scale] = [sum + term, rest.value, rest.to, 1];
  }
  const value = exact(sum + term);
  return { ...number, to, value, scale: largest, loose: number.loose && value <= 2 };
}

/** A term less than the scale before it: `and five`, `two hundred`; digits go on after digits alone: 5 lakh 20 thousand. */
function restAt(
  tokens: Tokens,
  at: number,
  scale: number,
  inDigits: boolean,
): { value: number; to: number } | null {
  const start = tokens[at]?.word === 'and' && scale >= 100 ? at + 1 : at;
  const token = tokens[start];
  if (token === undefined) return null;
  if (inDigits) {
    const behind = ENGLISH_SCALES.get(tokens[start + 1]?.word ?? '');
    const goesOn = start === at && behind !== undefined && behind < scale && token.value * behind < scale;
    const isRest = scale === 1000 && /^\d{3}$/.test(token.text);
    return goesOn || isRest ? { value: token.value, to: start + 1 } : null;
  }
  const ones = ENGLISH_CARDINALS.get(token.word);
  if (ones === undefined) return null;
  const [value, to] = tensAt(tokens, start, ones);
  return value < scale ? { value, to } : null;
}

/** `and a half`, `and a quarter` behind a number. */
function halfAt(tokens: Tokens, at: number): { value: number; to: number } | null {
  const start = skipHyphen(tokens, at);
  if (tokens[start]?.word !== 'and') return null;
  const article = skipHyphen(tokens, start + 1);
  if (tokens[article]?.word !== 'a') return null;
  const part = tokens[skipHyphen(tokens, article + 1)]?.word;
  const value = part === 'half' ? 0.5 : part === 'quarter' ? 0.25 : 0;
  return value > 0 ? { value, to: skipHyphen(tokens, article + 1) + 1 } : null;
}

/** Third, twenty-first; two-thirds, a quarter of, half. */
function ordinalOrPartAt(tokens: Tokens, at: number): EnglishNumber | null {
  return partAt(tokens, at) ?? ordinalAt(tokens, at);
}

function partAt(tokens: Tokens, at: number): EnglishNumber | null {
  const word = tokens[at]?.word ?? '';
  const plain = { from: at, inDigits: false, scale: 1, unit: 'fraction' };
  const timeOf =
    word === 'half' && /^an?$/.test(tokens[at + 1]?.word ?? '') ? tokens[at + 2]?.word : undefined;
  const unit = englishUnit(timeOf ?? '');
  if (unit !== undefined) return { ...plain, unit, to: at + 3, value: 0.5, loose: false };
  if (word === 'half' && !isScaleOrTime(tokens, at)) return { ...plain, to: at + 1, value: 0.5, loose: true };
  const count = word === 'a' ? 1 : ENGLISH_CARDINALS.get(word);
  const part = skipHyphen(tokens, at + 1);
  const name = tokens[part]?.word ?? '';
  const size = ENGLISH_PARTS.get(name);
  if (count === undefined || size === undefined || count >= size) return null;
  const isPart = name.endsWith('s') || word === 'one' || tokens[part + 1]?.word === 'of';
  if (!isPart || (name === 'half' && word !== 'one')) return null;
  const from = word === 'a' ? part : at;
  const ofScale = tokens[part + 1]?.word === 'of' ? articleScaleAt(tokens, part + 2) : null;
  if (ofScale !== null) return { ...ofScale, from, value: exact((count / size) * ofScale.value) };
  return { ...plain, from, to: part + 1, value: count / size, loose: size === 2 };
}

/** Half a million, half an hour, half past, half-time. */
function isScaleOrTime(tokens: Tokens, at: number): boolean {
  const next = tokens[skipHyphen(tokens, at + 1)]?.word ?? '';
  const after = tokens[at + 2]?.word ?? '';
  return (
    /^(?:past|time|million|billion|dozen|century|centuries)$/.test(next) ||
    (/^an?$/.test(next) && ENGLISH_SCALES.has(after))
  );
}

function ordinalAt(tokens: Tokens, at: number): EnglishNumber | null {
  const word = tokens[at]?.word ?? '';
  const plain = { from: at, inDigits: false, scale: 1, unit: 'ordinal' };
  const value = ENGLISH_ORDINALS.get(word);
  if (value !== undefined) return { ...plain, to: at + 1, value, loose: value <= 3 };
  const tens = ENGLISH_CARDINALS.get(word) ?? 0;
  const next = skipHyphen(tokens, at + 1);
  const ones = ENGLISH_ORDINALS.get(tokens[next]?.word ?? '') ?? 10;
  if (tens < 20 || ones >= 10 || next === at + 1) return null;
  return { ...plain, to: next + 1, value: tens + ones, loose: false };
}

/** Hundreds of, tens of thousands, several thousand, a few dozen: their size is told, not their number. */
function vagueAt(tokens: Tokens, at: number): EnglishNumber | null {
  const word = tokens[at]?.word ?? '';
  const plain = { from: at, inDigits: false, loose: true, vague: true };
  if (word === 'tens') {
    const value = ENGLISH_SCALES.get(tokens[at + 2]?.word ?? '');
    return tokens[at + 1]?.word === 'of' && value
      ? { ...plain, to: at + 3, value: value * 10, scale: value }
      : null;
  }
  const scale = word === 'scores' ? 20 : ENGLISH_SCALES.get(word);
  if (scale === undefined) return null;
  const inner = tokens[at + 1]?.word === 'of' ? ENGLISH_SCALES.get(tokens[at + 2]?.word ?? '') : undefined;
  if (inner !== undefined) return { ...plain, to: at + 3, value: scale * inner, scale: inner };
  const further = ENGLISH_SCALES.get(tokens[at + 1]?.word ?? '') ?? 1;
  return { ...plain, to: further > 1 ? at + 2 : at + 1, value: scale * further, scale: scale * further };
}

/** Both, twice, doubled; the II of World War II. */
function heldAt(tokens: Tokens, at: number, token: EnglishToken): EnglishNumber | null {
  const plain = { from: at, to: at + 1, inDigits: false, scale: 1, loose: true };
  const held = NUMBER_IN_A_WORD.get(token.word);
  if (held !== undefined) return { ...plain, ...held };
  const roman = at > 0 && token.text.length <= 5 ? ROMAN_NUMERALS.get(token.text) : undefined;
  if (roman === undefined || !/^\p{Lu}/u.test(tokens[at - 1]?.text ?? '')) return null;
  return { ...plain, value: roman, unit: 'ordinal' };
}

function glued(tokens: Tokens, at: number): EnglishToken | undefined {
  const token = tokens[at];
  return token !== undefined && token.gap === '' && Number.isNaN(token.value) ? token : undefined;
}

function skipHyphen(tokens: Tokens, at: number): number {
  return tokens[at]?.text === '-' ? at + 1 : at;
}

/** Without the dust of binary fractions: 2.3 million is 2300000. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}
