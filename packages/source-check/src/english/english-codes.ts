import type { EnglishToken } from './english-number-tokens.ts';

/** A part of a name, of a reference or of a time of day; without a value where it is to be passed over. */
export interface EnglishCode {
  from: number;
  to: number;
  value?: number;
}

type Tokens = readonly EnglishToken[];

/** COVID-19, F-16, G20, B.1.1.7, 9/11, +880-1711-…; 6:30 pm, 4pm and 12/05/2020 are passed over. Null: an ordinary number. */
export function codeAt(tokens: Tokens, at: number): EnglishCode | null {
  const token = tokens[at];
  if (token === undefined || Number.isNaN(token.value)) return null;
  return (
    clockAt(tokens, at) ??
    chainAt(tokens, at, token) ??
    namedAt(tokens, at, token) ??
    (isModel(tokens[at + 1]) ? { from: at, to: at + 2, value: token.value } : null)
  );
}

function clockAt(tokens: Tokens, at: number): EnglishCode | null {
  const hasMinutes = tokens[at + 1]?.text === ':' && isGluedNumeral(tokens, at + 2);
  const end = hasMinutes ? at + 3 : at + 1;
  const half = tokens[end]?.word ?? '';
  const isHalfOfDay =
    /^(?:am|pm)$/.test(half) ||
    (/^[ap]$/.test(half) && tokens[end + 1]?.text === '.' && tokens[end + 2]?.word === 'm');
  if (isHalfOfDay) return { from: at, to: half.length === 2 ? end + 1 : end + 3 };
  return hasMinutes ? { from: at, to: end } : null;
}

/** Numerals joined by points, strokes or hyphens, three or more; two with a stroke. */
function chainAt(tokens: Tokens, at: number, { value, text }: EnglishToken): EnglishCode | null {
  let to = at + 1;
  while (/^[./-]$/.test(tokens[to]?.text ?? '') && tokens[to]?.gap === '' && isGluedNumeral(tokens, to + 1))
    to += 2;
  const count = (to - at + 1) / 2 + (text.includes('.') ? 1 : 0);
  const isStroke = count === 2 && tokens[at + 1]?.text === '/';
  if (isStroke || count >= 3 || (count === 2 && tokens[at + 1]?.text === '.')) return { from: at, to, value };
  return null;
}

/** Behind a letter or the hyphen of a name, or before letters that are no unit: 5G, 3D, 737s. */
function namedAt(tokens: Tokens, at: number, { value, gap }: EnglishToken): EnglishCode | null {
  const before = tokens[at - 1];
  if (before === undefined || gap !== '') return null;
  const name = before.text === '-' && before.gap === '' ? tokens[at - 2] : before;
  const isName = name !== undefined && /^\p{Lu}/u.test(name.text) && Number.isNaN(name.value);
  const isMoney = /^(?:Tk|Rs|US|USD|BDT|INR|EUR|GBP|Taka)$/.test(name?.text ?? '');
  return isName && !isMoney ? { from: at, to: at + 1, value } : null;
}

/** 5G, 3D, 737X; K, M, B, C and F are scales and degrees. */
function isModel(behind: EnglishToken | undefined): boolean {
  return behind?.gap === '' && /^[ADEGHIJLN-Z]$/.test(behind.text);
}

function isGluedNumeral(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.gap === '' && !Number.isNaN(token.value);
}
