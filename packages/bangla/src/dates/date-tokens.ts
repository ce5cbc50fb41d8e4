import { dayOfMonth, fullYear } from './date-choice.ts';
import { dateWord } from './date-words.ts';

/** A piece of text as the readers of dates see it: a date's word, a number, a sign, or another word. */
export interface DateToken {
  value: number;
  start: number;
  end: number;
}

/** The tokens of a text and, for each, the letter of its kind. */
export interface DateTokens {
  tokens: readonly DateToken[];
  kinds: string;
}

interface Piece {
  kind: string;
  value: number;
  length: number;
}

/**
 * Takes apart a text in its normal form and with Latin digits. Beside the kinds of words there are numbers: d, a day of
 * the month, D, another of one or two digits, y and Y, of four (from 1800, from 1000), n, any other; z, a date in numbers,
 * whose value is its day; h and H, a clock (19:17, 7.30); signs: , ( ) / . - and ' before a year of two digits, " elsewhere;
 * ! and a line feed, the ends of a sentence and of a line; and _, all else.
 */
export function dateTokens(text: string): DateTokens {
  const tokens: DateToken[] = [];
  let kinds = '';
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const { kind, value, length } = piece(match);
    kinds += kind;
    TOKEN.lastIndex = match.index + length;
    tokens.push({ value, start: match.index, end: TOKEN.lastIndex });
  }
  return { tokens, kinds };
}

function piece([{ length }, word, date, clock, number, sign]: RegExpExecArray): Piece {
  if (word) return dateWord(word) ?? { kind: '_', value: 0, length };
  if (date) return { ...numericDate(date), length };
  if (number) return { kind: numberKind(number), value: Number(number), length };
  return { kind: clock ? clockKind(clock) : signKind(sign), value: 0, length };
}

function clockKind(clock: string): string {
  return clock.includes(':') ? 'h' : 'H';
}

function numberKind(number: string): string {
  const value = Number(number);
  if (number.length <= 2) return value >= 1 && value <= 32 ? 'd' : 'D';
  if (number.length > 4 || value < 1000 || value > 2200) return 'n';
  return value < 1800 ? 'Y' : 'y';
}

function signKind(sign: string | undefined): string {
  return sign === undefined ? "'" : SIGN_KINDS.charAt(SIGNS.indexOf(sign)) || '_';
}

/** 12/07/2025, 12-07-2025, 12.07.2025: day first, the month first only where the other is none; 2025-07-12. */
function numericDate(date: string): Pick<Piece, 'kind' | 'value'> {
  const parts = date.split(/\D/);
  if (parts[0]?.length !== 4) parts.reverse();
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const value = dayOf(year, month, day) ?? dayOf(year, day, month);
  return value === undefined ? { kind: 'n', value: 0 } : { kind: 'z', value };
}

function dayOf(year: number, month: number, day: number): number | undefined {
  const full = fullYear(year);
  if (full < 1500 || full > 2200 || month < 1 || month > 12) return;
  return dayOfMonth(full, month, day)?.from;
}

const LETTER = '[\\u0980-\\u09e5\\u09f0\\u09f1A-Za-z\\u200c\\u200d]';
const TOKEN = /* @__PURE__ */ new RegExp(
  `(${LETTER}+(?:['’‘](?:র|এর|ের|এ|তে)(?!${LETTER}))?)|` +
    '(?<!\\d[,.:/-])(\\d{4}[/.-]\\d\\d?[/.-]\\d\\d?|\\d\\d?[/.-]\\d\\d?[/.-]\\d{4}|\\d\\d/\\d\\d/\\d\\d)(?![/.-]?\\d)|' +
    "((?:[01]?\\d|2[0-4])[:.][0-5]\\d(?!\\d)(?::\\d\\d)?)|(\\d+)|['’‘](?=\\d\\d(?!\\d))|(\n|\\S|[ \t]{4,})",
  'g',
);
/** Signs, and below each its kind. */
const SIGNS = "\n,()/.-–—‑'’‘।॥?!";
const SIGN_KINDS = '\n,()/.----"""!!!!';
