import type { EnglishToken } from './english-number-tokens.ts';

/** A part of a name, of a reference or of a time of day, with the numerals that it is known by; none where it is passed over. */
export interface EnglishCode {
  to: number;
  numerals: readonly number[];
}

type Tokens = readonly EnglishToken[];

/** COVID-19, F-16, G20, B.1.1.7, 9/11, +880-1711-…; 6:30 pm, 4pm and 12/05/2020 are passed over. Null: an ordinary number. */
export function codeAt(tokens: Tokens, at: number): EnglishCode | null {
  const token = tokens[at];
  if (token === undefined || Number.isNaN(token.value)) return null;
  return clockAt(tokens, at) ?? chainAt(tokens, at) ?? namedAt(tokens, at, token);
}

function clockAt(tokens: Tokens, at: number): EnglishCode | null {
  const hasMinutes = /^[:.]$/.test(tokens[at + 1]?.text ?? '') && isGluedNumeral(tokens, at + 2);
  const end = hasMinutes ? at + 3 : at + 1;
  const half = tokens[end]?.word ?? '';
  const [point, m] = [tokens[end + 1]?.text, tokens[end + 2]?.word];
  if (/^[ap]m$/.test(half)) return { to: end + 1, numerals: [] };
  if (/^[ap]$/.test(half) && point === '.' && m === 'm') return { to: end + 3, numerals: [] };
  return hasMinutes && tokens[at + 1]?.text === ':' ? { to: end, numerals: [] } : null;
}

/** Numerals joined by points, strokes or hyphens, three or more; two with a stroke. */
function chainAt(tokens: Tokens, at: number): EnglishCode | null {
  const numerals = [at];
  while (isLink(tokens, (numerals.at(-1) ?? at) + 1)) numerals.push((numerals.at(-1) ?? at) + 2);
  const isStroke = numerals.length === 2 && tokens[at + 1]?.text === '/';
  if (numerals.length < 3 && !isStroke) return null;
  return { to: (numerals.at(-1) ?? at) + 1, numerals };
}

function isLink(tokens: Tokens, at: number): boolean {
  const link = tokens[at];
  return link !== undefined && /^[./-]$/.test(link.text) && link.gap === '' && isGluedNumeral(tokens, at + 1);
}

/** Behind a letter or the hyphen of a name (COVID-19, G20), or before a letter that is no unit (5G, 3D). */
function namedAt(tokens: Tokens, at: number, { gap }: EnglishToken): EnglishCode | null {
  const before = tokens[at - 1];
  const name = before?.text === '-' && before.gap === '' ? tokens[at - 2] : before;
  const isNamed =
    gap === '' && /^\p{Lu}[\p{L}\p{M}]*$/u.test(name?.text ?? '') && !MONEY.test(name?.text ?? '');
  if (isNamed) return { to: at + 1, numerals: [at] };
  return isModel(tokens[at + 1]) ? { to: at + 2, numerals: [at] } : null;
}

const MONEY = /^(?:Tk|TK|Rs|US|USD|BDT|INR|EUR|GBP|Taka)$/;

/** K, M, B, C and F are scales and degrees. */
function isModel(behind: EnglishToken | undefined): boolean {
  return behind?.gap === '' && /^[ADEGHIJLN-Z]$/.test(behind.text);
}

function isGluedNumeral(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.gap === '' && !Number.isNaN(token.value);
}
