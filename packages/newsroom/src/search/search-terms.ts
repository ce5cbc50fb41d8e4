import { normalize, toLatinDigits, words } from '@hurkaru/bangla';

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

/** The terms of a text as they are indexed and asked for: normalised words, Latin in lower case. */
export function searchTerms(text: string): string[] {
  return words(normalize(text))
    .map((word) => toLatinDigits(word.text).toLowerCase())
    .filter((term) => term.length <= longestTerm);
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

/**
 * A reader's question as a tsquery in PostgreSQL's text form: every word, or a word that begins with it,
 * so that an inflected form is found by its base. null where nothing can be asked.
 */
export function searchQuery(question: string): string | null {
  const terms = [...new Set(searchTerms(question.slice(0, 1000)))].slice(0, mostTermsAsked);
  return terms.length === 0 ? null : terms.map((term) => `${quoted(term)}:*`).join(' & ');
}

function quoted(term: string): string {
  return `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
