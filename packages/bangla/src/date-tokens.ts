import { type DateWordKind, dateWord } from './date-words.ts';

/**
 * A piece of text as the reader of dates sees it: a date's word, a number in digits, a sign, another word, or the end
 * of the line. A number's `ending` is its digits, a sign's the sign.
 */
export interface DateToken {
  kind: DateWordKind | 'number' | 'sign' | 'other' | 'end';
  value: number;
  ending: string;
  start: number;
  end: number;
}

/** The next token at or after an offset; a line break, or white space that is too wide, is the end. */
export function dateToken(text: string, at: number): DateToken {
  let start = at;
  while (start - at < WIDEST_GAP && isBlank(text.charCodeAt(start))) start++;
  const code = text.charCodeAt(start);
  if (Number.isNaN(code) || code === LINE_FEED || isBlank(code)) return token('end', 0, '', at, at);
  if (digitOf(code) >= 0) return numberToken(text, start);
  const end = wordEnd(text, start);
  if (end === start) return token('sign', 0, text.charAt(start), start, start + 1);
  return wordToken(text, start, end);
}

function numberToken(text: string, start: number): DateToken {
  let end = start;
  let value = 0;
  for (; digitOf(text.charCodeAt(end)) >= 0; end++) {
    if (end - start < MOST_DIGITS) value = value * 10 + digitOf(text.charCodeAt(end));
  }
  return token('number', value, text.slice(start, Math.min(end, start + MOST_DIGITS)), start, end);
}

function wordToken(text: string, start: number, end: number): DateToken {
  const word = dateWord(text, start, end);
  if (!word) return token('other', 0, '', start, end);
  const after = start + word.length;
  const ending =
    word.kind === 'month' ? APOSTROPHE_ENDING.exec(text.slice(after, after + 4))?.[0] : undefined;
  return token(word.kind, word.value, ending ?? word.ending, start, after + (ending?.length ?? 0));
}

function token(
  kind: DateToken['kind'],
  value: number,
  ending: string,
  start: number,
  end: number,
): DateToken {
  return { kind, value, ending, start, end };
}

/** Where the run of letters ends that begins at an offset: a word without its digits and hyphens. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** A letter or mark of Bangla, a joiner, or a Latin letter. */
export function isLetter(code: number): boolean {
  if (code >= 0x980 && code <= 0x9ff) return code < 0x9e6 || (code > 0x9ef && code < 0x9f2) || code > 0x9fb;
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x200c || code === 0x200d
  );
}

/** The value of a digit of either script, or -1. */
export function digitOf(code: number): number {
  if (code >= 0x9e6 && code <= 0x9ef) return code - 0x9e6;
  return code >= 0x30 && code <= 0x39 ? code - 0x30 : -1;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 9 || code === 0xa0;
}

const LINE_FEED = 10;
const WIDEST_GAP = 4;
const MOST_DIGITS = 8;
/** মে'র */
const APOSTROPHE_ENDING = /^['’‘](?:র|এর|ের|এ|তে)(?![\u0980-\u09e5])/;
