import type { Excerpt } from '../finding.ts';

/**
 * What stands in quotation marks, with them, in a text: ‘…’, “…”, "…", '…' and «…». Apostrophes are none; a quotation
 * without end or beginning gives nothing.
 */
export function findQuotations(text: string, by = 0): Excerpt[] {
  const found: Excerpt[] = [];
  let from = 0;
  while (from < text.length) {
    const opening = openingFrom(text, from);
    if (opening === null) break;
    const end = closingAfter(text, opening);
    if (end !== null)
      found.push({ start: by + opening.at, end: by + end, text: text.slice(opening.at, end) });
    from = end ?? opening.at + opening.mark.length;
  }
  return found;
}

interface Opening {
  at: number;
  mark: string;
}

function openingFrom(text: string, from: number): Opening | null {
  OPENING.lastIndex = from;
  for (let match = OPENING.exec(text); match !== null; match = OPENING.exec(text)) {
    const before = match.index === 0 ? '' : text.charAt(match.index - 1);
    if (!WORD.test(before)) return { at: match.index, mark: match[0] };
  }
  return null;
}

function closingAfter(text: string, { at, mark }: Opening): number | null {
  const close = CLOSING[mark] ?? mark;
  const near = text.slice(0, at + LONGEST);
  for (let next = near.indexOf(close, at + mark.length); next >= 0; ) {
    const after = text.slice(next + close.length, next + close.length + 1);
    const isApostrophe =
      (close === '’' || close === "'") && WORD.test(text.charAt(next - 1)) && /[A-Za-z]/.test(after);
    if (!isApostrophe && next > at + mark.length) return next + close.length;
    next = near.indexOf(close, next + close.length);
  }
  return null;
}

const LONGEST = 4000;
const OPENING = /‘‘|''|""|["“‘«']/g;
const WORD = /[\p{L}\p{M}\p{N}]/u;
const CLOSING: Readonly<Record<string, string>> = { '‘‘': '’’', '“': '”', '‘': '’', '«': '»' };
