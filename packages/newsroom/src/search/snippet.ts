import { words } from '@hurkaru/bangla';
import { searchTerms } from './search-terms.ts';

/** A piece of a snippet; a hit is a word of the text that answers the question. */
export interface SnippetPart {
  text: string;
  hit: boolean;
}

const wordsBefore = 8;
const wordsAfter = 22;

/** The passage of a text around the first word that answers the question, in any inflection; cut between words. */
export function snippet(texts: readonly string[], question: string): SnippetPart[] {
  const terms = new Set(searchTerms(question));
  for (const text of texts) {
    const found = words(text);
    const first = found.findIndex((word) => answers(word.text, terms));
    if (first >= 0) return partsAround(text, found, first, terms);
  }
  const opening = texts[0] ?? '';
  return opening === '' ? [] : partsAround(opening, words(opening), 0, terms);
}

function answers(word: string, terms: ReadonlySet<string>): boolean {
  return searchTerms(word).some((term) => terms.has(term));
}

function partsAround(
  text: string,
  found: readonly { text: string; start: number; end: number }[],
  first: number,
  terms: ReadonlySet<string>,
): SnippetPart[] {
  const from = Math.max(0, first - wordsBefore);
  const to = Math.min(found.length, first + wordsAfter);
  const parts: SnippetPart[] = [];
  let at = from === 0 ? 0 : (found[from]?.start ?? 0);
  const end = to === found.length ? text.length : (found[to - 1]?.end ?? text.length);
  if (from > 0) parts.push({ text: '… ', hit: false });
  for (const word of found.slice(from, to)) {
    if (!answers(word.text, terms)) continue;
    if (word.start > at) parts.push({ text: text.slice(at, word.start), hit: false });
    parts.push({ text: text.slice(word.start, word.end), hit: true });
    at = word.end;
  }
  if (end > at) parts.push({ text: text.slice(at, end), hit: false });
  if (to < found.length) parts.push({ text: ' …', hit: false });
  return parts;
}
