import { analyze, romanize, searchKey, words } from '@hurkaru/bangla';

/**
 * What the board finds headlines by: of every word its key in one spelling, its stem, and how it is typed
 * in Latin letters. Keys are asked for by their beginning, so that a half-typed word finds.
 */

/** Longer words are no words; PostgreSQL's own limit is 2,046 bytes. */
const longestTerm = 60;
const mostWordsAsked = 8;

/** A headline's terms as a tsvector in PostgreSQL's text form. */
export function headlineTerms(headline: string): string {
  const terms = new Set(piecesOf(headline).flatMap(termsOf));
  return [...terms].filter(fits).map(quoted).join(' ');
}

/**
 * A typed question as a tsquery in PostgreSQL's text form: every word, begun or whole. null where nothing
 * can be asked.
 */
export function headlineQuery(question: string): string | null {
  const pieces = piecesOf(question.slice(0, 500)).slice(0, mostWordsAsked);
  const asked = pieces.map(askedFor).filter((any) => any !== '');
  return asked.length === 0 ? null : asked.map((any) => `(${any})`).join(' & ');
}

/** কোভিড-১৯ is found by either half. */
function piecesOf(text: string): string[] {
  return words(text).flatMap((word) => word.text.split(/[-‐‑–—/.]+/u).filter(Boolean));
}

function termsOf(piece: string): string[] {
  return [searchKey(piece), ...analyze(piece), latinKey(romanize(piece))];
}

function askedFor(piece: string): string {
  const key = searchKey(piece);
  const begun = new Set(isLatin(piece) ? [key, latinKey(piece)] : [key]);
  // A half-typed word has a stem of its own that may be another word's: only what it begins with counts.
  const stems = analyze(piece).filter((stem) => key.startsWith(stem) && stem.length > 1);
  const alternatives = [
    ...[...begun].filter(fits).map((term) => `${quoted(term)}:*`),
    ...stems.filter(fits).map(quoted),
  ];
  return alternatives.join(' | ');
}

function isLatin(text: string): boolean {
  return /^[\p{Script=Latin}\p{N}'’]+$/u.test(text);
}

/**
 * One key for the ways in which a Bangla word is written in Latin letters.
 *
 * @example latinKey('dhorla') === latinKey('dharla') // true; so do nodee and nadi, Sheikh and Seikh meet
 */
function latinKey(latin: string): string {
  return latin
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replaceAll('ee', 'i')
    .replaceAll('oo', 'u')
    .replaceAll('x', 'ks')
    .replaceAll(/sh|s/g, 's')
    .replaceAll(/bh|v|w/g, 'b')
    .replaceAll('ph', 'f')
    .replaceAll('z', 'j')
    .replaceAll(/[ao]/g, 'a')
    .replaceAll(/([a-z])\1+/g, '$1');
}

function fits(term: string): boolean {
  return term !== '' && term.length <= longestTerm;
}

function quoted(term: string): string {
  return `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
