import { analyze } from '@hurkaru/bangla';

/** A text that is searched, with the weight of a match in it: A headline, B topics, C standfirst, D body. */
export interface WeightedText {
  text: string;
  weight: 'A' | 'B' | 'C' | 'D';
}

/** Longer words are no words; PostgreSQL's own limit is 2,046 bytes. */
const longestTerm = 60;
const mostTermsAsked = 12;
/** PostgreSQL keeps at most this position and this many positions a word. */
const lastPosition = 16_383;
const positionsKept = 8;

/** To be raised whenever searchTerms gives other terms than before: the archive's are then made anew. */
export const searchTermsVersion = 2;

/** The terms of a text as they are indexed and asked for: the stems of its words, each in one spelling. */
export function searchTerms(text: string): string[] {
  return analyze(text).filter((term) => term.length <= longestTerm);
}

/** The terms of a story as a tsvector in PostgreSQL's text form. */
export function searchVector(texts: readonly WeightedText[]): string {
  const places = new Map<string, string[]>();
  let position = 0;
  for (const { text, weight } of texts) {
    for (const term of searchTerms(text)) {
      position = Math.min(position + 1, lastPosition);
      const kept = places.get(term);
      if (kept === undefined) places.set(term, [`${position}${weight}`]);
      else if (kept.length < positionsKept) kept.push(`${position}${weight}`);
    }
  }
  return [...places].map(([term, at]) => `${quoted(term)}:${at.join(',')}`).join(' ');
}

/** A reader's question as a tsquery in PostgreSQL's text form: every word. null where nothing can be asked. */
export function searchQuery(question: string): string | null {
  const terms = [...new Set(searchTerms(question.slice(0, 1000)))].slice(0, mostTermsAsked);
  return terms.length === 0 ? null : terms.map(quoted).join(' & ');
}

function quoted(term: string): string {
  return `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
