import { foldKey } from './fold-key.ts';

/** A number, a word or a mark of a date, in one spelling. */
export interface Token {
  kind: 'number' | 'word' | 'mark';
  text: string;
  /** white space stands before it */
  spaced: boolean;
  /** a number in Latin digits */
  latin: boolean;
}

const TOKEN = /(\d+)|([\p{L}\p{M}]+)|(\S)/gu;

export function tokensOf(text: string): Token[] {
  const latinAt = text.search(/[0-9]/);
  const plain = plainForm(text);
  const tokens: Token[] = [];
  let end = 0;
  for (const match of plain.matchAll(TOKEN)) {
    const [whole, number, word] = match;
    const kind = number !== undefined ? 'number' : word !== undefined ? 'word' : 'mark';
    tokens.push({
      kind,
      text: kind === 'word' ? foldKey(whole) : whole,
      spaced: match.index > end,
      latin: kind === 'number' && latinAt >= 0,
    });
    end = match.index + whole.length;
  }
  return tokens;
}

function plainForm(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200b-\u200f\u00ad\ufeff]/g, '')
    .replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - 0x09e6))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(?<=\d)\s?ঃ\s?(?=\d)/gu, ':')
    .replace(/(?<![a-z])([ap])\.\s?m(?![a-z])\.?/g, '$1m')
    .replace(/(পি|এ)[.\s]\s?এম(?![\p{L}\p{M}])\.?/gu, '$1এম');
}

export function numberAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token?.kind === 'number' && token.text.length <= 6 ? Number(token.text) : null;
}

export function isYear(tokens: readonly Token[], at: number): boolean {
  return numberAt(tokens, at) !== null && tokens[at]?.text.length === 4;
}

export function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.text : '';
}

export function markAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'mark' ? token.text : '';
}

/** Past commas, dots and dashes inside a date. */
export function skipMarks(tokens: readonly Token[], at: number): number {
  let next = at;
  while ([',', '-', '.', '/'].includes(markAt(tokens, next))) next += 1;
  return next;
}
