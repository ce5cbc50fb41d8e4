import type { Bound } from '../facts.ts';
import { boundOfWordsAfter, boundOfWordsBefore } from '../lexicon/english-bounds.ts';
import { currencySign, englishUnit } from '../lexicon/english-units.ts';
import { measureOf } from '../lexicon/unit-measures.ts';
import { type EnglishNumber, exact } from './english-number-phrase.ts';
import type { EnglishToken } from './english-number-tokens.ts';

type Tokens = readonly EnglishToken[];

/** A number with what the words around it make of it. */
export type NumberInText = EnglishNumber & { bound?: Bound };

/** With the sign of money before it, the unit behind it, and the bound on either side. */
export function withSurroundings(tokens: Tokens, number: EnglishNumber): NumberInText {
  const sign = currencyBefore(tokens, number.from);
  const from = sign?.from ?? number.from;
  const behind = unitBehind(tokens, number.to);
  const to = behind?.to ?? number.to;
  const bound = boundAround(tokens, from, to) ?? (number.vague ? 'over' : undefined);
  const negative = isNegative(tokens, from, to, sign?.unit ?? number.unit ?? behind?.unit);
  return {
    ...number,
    from,
    to: sign || number.unit ? number.to : to,
    ...inMainUnit(
      negative ? -number.value : number.value,
      unitOf(tokens, number, sign ?? behind),
      tokens[to - 1],
    ),
    ...(bound && { bound }),
  };
}

/** A fraction, an ordinal or a name's number stays what it is; a bare number behind `aged` is in years. */
function unitOf(
  tokens: Tokens,
  { unit, from }: EnglishNumber,
  found: { unit: string } | null,
): string | undefined {
  const own = unit ?? found?.unit;
  if (own !== undefined) return own;
  const before = tokens[from - 1]?.word ?? '';
  return /^age[ds]?$/.test(before) || (before === 'of' && tokens[from - 2]?.word === 'age')
    ? 'year'
    : undefined;
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
function inMainUnit(
  value: number,
  unit: string | undefined,
  last: EnglishToken | undefined,
): { value: number; unit?: string } {
  if (unit === undefined) return { value };
  return { value: unit === 'USD' && /^cents?$/.test(last?.word ?? '') ? exact(value / 100) : value, unit };
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

function boundAround(tokens: Tokens, from: number, to: number): Bound | undefined {
  const after = wordsAt(tokens, tokens[to]?.text === '-' ? to + 1 : to, to + 4);
  const isPlus = tokens[to]?.text === '+';
  const skipped = SKIPPED.test(tokens[from - 1]?.word ?? '') ? from - 1 : from;
  if (isSpan(tokens, skipped - 1, to)) return boundOfWordsAfter(after);
  const behind = isPlus ? 'over' : boundOfWordsAfter(after);
  if (behind !== undefined || isPreposition(tokens, skipped - 1)) return behind;
  return boundOfWordsBefore(wordsAt(tokens, skipped - 4, skipped));
}

/** Worried about two patients, gathered around three tables, live up to five rules: no bounds. */
function isPreposition(tokens: Tokens, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const before = tokens[word === 'to' ? at - 2 : at - 1]?.word ?? '';
  if (word === 'to') return tokens[at - 1]?.word === 'up' && TAKES_UP_TO.test(before);
  if (word === 'about') return TAKES_ABOUT.test(before);
  return word === 'around' && TAKES_AROUND.test(before);
}

const TAKES_ABOUT =
  /^(?:talk|talks|talked|talking|speak|spoke|speaking|think|thinks|thought|know|knows|knew|known|worr(?:y|ies|ied)|concerns?|concerned|questions?|asked?|asks|asking|information|informed|reports?|learn(?:ed|t)?|news|details?|story|stories|facts?|how|what|something|anything|nothing|much|little|written|wrote|write|read|hear|heard|told|tell|say|said|complain(?:ed|s)?|warn(?:ed|ing)?|data|book|debate|myths?)$/;
const TAKES_AROUND =
  /^(?:gather(?:ed)?|centred|centered|revolv(?:e|es|ed)|turn(?:ed)?|all|look(?:ed|ing)?|travel(?:led)?|move[ds]?|built|wrapped|walk(?:ed)?|sit|sat)$/;
const TAKES_UP_TO =
  /^(?:add|adds|added|adding|live|lives|lived|living|own|owned|stand|stood|face|look|looks|looked|sign|signed|lead|leading|led|come|came|catch|caught|keep|kept)$/;

/** "$2 billion over five years" tells a span of time and bounds nothing; "for over five years" does. */
function isSpan(tokens: Tokens, over: number, to: number): boolean {
  if (tokens[over]?.word !== 'over' || !isTime(tokens[to - 1])) return false;
  return !BEFORE_BOUND.test(tokens[over - 1]?.word ?? '');
}

const BEFORE_BOUND =
  /^(?:for|in|of|is|was|are|were|be|been|aged?|after|with|and|to|lasted|lasting|took|taken|takes|spent|jailed|from|well|just)$/;

function isTime(last: EnglishToken | undefined): boolean {
  return measureOf(englishUnit(last?.word ?? ''))?.dimension === 'time';
}

/** May stand between a bound and its number. */
const SKIPPED = /^(?:a|an|another|additional|further|only|just|us|well)$/;

export function wordsAt(tokens: Tokens, from: number, to: number): string[] {
  return tokens.slice(Math.max(0, from), Math.max(0, to)).map(({ word }) => word);
}
