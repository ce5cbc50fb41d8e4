import { normalize } from './normalize.ts';
import { caseEnding, type NumberEnding, unitEnding } from './number-ending.ts';
import { isDigit, type Numeral, numeralAt } from './number-numeral.ts';
import { type NumberWord, numberWord } from './number-word.ts';

/** A text in which numbers are looked for; what its words say is kept, since words come again and again. */
export interface NumberText {
  text: string;
  known: Map<string, KnownWord>;
}

interface KnownWord {
  /** The word in the normal form, without joiners and apostrophes. */
  key: string;
  said: NumberWord | null;
}

/** A numeral with what is attached to it, or a word about numbers. */
export interface NumberToken extends NumberWord {
  start: number;
  end: number;
  /** The digits, for a number that is not written in words. */
  numeral?: Numeral;
}

/** The token that begins at an offset, or null. */
export function tokenAt(source: NumberText, start: number): NumberToken | null {
  if (isDigit(source.text.charCodeAt(start))) return numeralToken(source, start);
  const word = wordAt(source, start);
  if (word === null || word.said === null || source.text.charCodeAt(word.end) === CARET) return null;
  return { ...word.said, start, end: word.end };
}

/** The token behind a space (or two, or an apostrophe), or null. */
export function tokenAfter(source: NumberText, end: number): NumberToken | null {
  return tokenAt(source, afterSpace(source.text, end));
}

/** The offset behind up to two spaces; an apostrophe before them goes too (৩শ’ ৫২). */
export function afterSpace(text: string, end: number): number {
  let at = isApostrophe(text.charCodeAt(end)) ? end + 1 : end;
  for (let spaces = 0; spaces < 2 && isSpace(text.charCodeAt(at)); spaces++) at++;
  return at;
}

/** The Bangla word that begins at an offset, or null. */
export function wordAt(source: NumberText, start: number): (KnownWord & { end: number }) | null {
  const end = wordEnd(source.text, start);
  return end === start ? null : { ...knownWord(source, source.text.slice(start, end)), end };
}

/** The Bangla word that ends at an offset, or null. */
export function wordBefore(source: NumberText, end: number): { key: string; start: number } | null {
  let start = end;
  while (end - start < LONGEST_WORD && isLetter(source.text.charCodeAt(start - 1))) start--;
  return start === end ? null : { key: knownWord(source, source.text.slice(start, end)).key, start };
}

/** Where the Bangla word that begins at an offset ends; an apostrophe between letters belongs to it. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    const unit = text.charCodeAt(end);
    if (isLetter(unit)) end++;
    else if (end > start && isApostrophe(unit) && isLetter(text.charCodeAt(end + 1))) end += 2;
    else return end;
  }
}

export function isLetter(unit: number): boolean {
  return (
    (unit >= 0x981 && unit <= 0x9e3) ||
    unit === 0x9f0 ||
    unit === 0x9f1 ||
    (unit >= 0x200b && unit <= 0x200d) ||
    unit === 0xad
  );
}

export function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x202f || (unit >= 0x2000 && unit <= 0x200a);
}

function knownWord(source: NumberText, word: string): KnownWord {
  const known = source.known.get(word);
  if (known !== undefined) return known;
  const key = word.length > LONGEST_WORD ? '' : normalize(word).replace(SILENT, '');
  const read = { key, said: numberWord(key) };
  source.known.set(word, read);
  return read;
}

/** Latin digits behind Latin letters are part of a name (A320); letters behind them may be a unit or th. */
function numeralToken(source: NumberText, start: number): NumberToken | null {
  const numeral = numeralAt(source.text, start);
  if (numeral === null || numeral.digits === '') return null;
  const plain: NumberToken = {
    kind: 'cardinal',
    digits: numeral.digits,
    scales: [],
    ending: {},
    start,
    end: numeral.end,
    numeral,
  };
  if (isLatin(source.text.charCodeAt(start - 1)) && source.text.charCodeAt(start) < 0x80) return null;
  if (isLatin(source.text.charCodeAt(numeral.end))) return withLatinEnding(source, plain);
  return withEnding(source, plain);
}

function withLatinEnding({ text }: NumberText, token: NumberToken): NumberToken {
  let end = token.end;
  while (end - token.end < 4 && isLatin(text.charCodeAt(end))) end++;
  const letters = text.slice(token.end, end);
  if (/^(?:st|nd|rd|th)$/i.test(letters)) return { ...token, kind: 'ordinal', end };
  const unit = unitEnding(letters);
  return unit === null ? token : { ...token, ending: unit, end };
}

/**
 * What is written onto the digits, or behind a hyphen: a scale, a unit, a case ending or that of an ordinal, which may
 * also stand behind a space (২১ শে).
 */
function withEnding(source: NumberText, token: NumberToken): NumberToken {
  const unit = source.text.charCodeAt(token.end);
  if (isSpace(unit)) return withSpacedOrdinal(source, token);
  const at = unit === HYPHEN || isApostrophe(unit) ? token.end + 1 : token.end;
  const word = isLetter(source.text.charCodeAt(at)) ? wordAt(source, at) : null;
  if (word === null) return token;
  const { key, said, end } = word;
  if (isOrdinalEnding(key, Number(token.digits))) return { ...token, kind: 'ordinal', end };
  if (said?.kind === 'scale' && unit !== HYPHEN)
    return { ...token, scales: said.scales, ending: said.ending, end };
  const ending = said?.kind === 'unit' ? said.ending : plainEnding(key);
  return ending === null ? token : { ...token, ending, end };
}

function withSpacedOrdinal(source: NumberText, token: NumberToken): NumberToken {
  const word = wordAt(source, token.end + 1);
  if (word === null || !isOrdinalEnding(word.key, Number(token.digits))) return token;
  return { ...token, kind: 'ordinal', end: word.end };
}

function plainEnding(key: string): NumberEnding | null {
  const ending = caseEnding(key);
  return ending === undefined ? null : { case: ending };
}

function isOrdinalEnding(ending: string, value: number): boolean {
  const values = ORDINAL_ENDINGS[ending];
  return values !== undefined && value >= values[0] && value <= values[1];
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018;
}

function isLatin(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || unit === 0x5f;
}

const HYPHEN = 0x2d;
/** Stands in badly converted Bijoy text for a second half of a conjunct: বিশ^বিদ্যালয়. */
const CARET = 0x5e;
const LONGEST_WORD = 40;
const SILENT = /['’‘\u200b-\u200d\u00ad]/g;

/** The endings of ordinals in digits (১ম, ২য়, ৪র্থ, ২১শে) with the least and the greatest number that takes them. */
const ORDINAL_ENDINGS: Readonly<Record<string, readonly [number, number]>> = {
  ম: [1, 10],
  য়: [2, 3],
  য: [2, 3],
  র্থ: [4, 4],
  ষ্ঠ: [6, 6],
  তম: [0, Number.POSITIVE_INFINITY],
  লা: [1, 1],
  রা: [2, 3],
  ঠা: [4, 4],
  ই: [5, 18],
  শে: [19, 31],
};
