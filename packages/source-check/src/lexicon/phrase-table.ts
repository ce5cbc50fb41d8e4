import type { TextWord } from '../facts.ts';

/**
 * Word lists in a notation of their own: phrases stand apart by commas, the words of a phrase by spaces, `a|b` is either.
 * `word` is that word, `word~` with a case ending, `word*` with anything after it, `=word` any form of that stem;
 * in English `word+` is kill, kills, killed, killing and `word++` doubles the consonant (stab, stabbed).
 */
export interface PhraseNotation {
  /** One spelling for what looks the same. */
  fold: (word: string) => string;
  /** The stem that TextWord.term holds. */
  term: (word: string) => string;
  /** What may follow a word that is marked `~`. */
  ending: RegExp;
}

/** A phrase of a list and where its first and last word stand, counted from 0. */
export interface PhraseMatch<Name> {
  name: Name;
  first: number;
  last: number;
}

export interface PhraseWord {
  /** The word folded as the notation does. */
  key: string;
  term: string;
}

/** The words of a sentence as a finder takes them, those with a hyphen in parts, and where each of them stands. */
export function phraseWords(
  words: readonly TextWord[],
  { fold, term }: PhraseNotation,
): { words: PhraseWord[]; at: TextWord[] } {
  const parts = words.flatMap((word) => {
    const folded = fold(word.text);
    if (!folded.includes('-')) return [{ key: folded, term: word.term, at: word }];
    return folded.split('-').map((key) => ({ key, term: term(key), at: word }));
  });
  return { words: parts, at: parts.map(({ at }) => at) };
}

export type PhraseFinder<Name> = (words: readonly PhraseWord[]) => PhraseMatch<Name>[];

/**
 * Makes a finder of the phrases of `lists`. At each word the longest phrase counts, with every name that it is listed under,
 * and a phrase ends before the next begins; with `all`, every phrase that stands at a word counts.
 *
 * Of `[['killed', 'kill+, killer'], ['other', 'killer app']]` the words killer and app are one phrase, 'other'.
 */
export function phraseFinder<Name>(
  lists: Iterable<readonly [Name, string]>,
  notation: PhraseNotation,
  which: 'longest' | 'all' = 'longest',
): PhraseFinder<Name> {
  const index: Index<Name> = {
    word: new Map(),
    prefix: new Map(),
    term: new Map(),
    lengths: new Map(),
  };
  for (const [name, list] of lists) {
    for (const phrase of list.split(',')) enter(index, name, tokensOf(phrase, notation));
  }
  return (words) => {
    const found: PhraseMatch<Name>[] = [];
    let next = 0;
    for (const [at] of words.entries()) {
      if (at < next) continue;
      const here = phrasesAt(index, words, at, notation.ending);
      const best = which === 'all' ? here : longestOf(here);
      for (const { name, rest } of best) found.push({ name, first: at, last: at + rest.length });
      if (which === 'longest') next = at + 1 + (best[0]?.rest.length ?? 0);
    }
    return found;
  };
}

type How = 'word' | 'inflected' | 'prefix' | 'term';

interface Alternative {
  how: How;
  text: string;
}

interface Phrase<Name> {
  name: Name;
  start: Alternative;
  rest: readonly (readonly Alternative[])[];
}

interface Index<Name> extends Record<'word' | 'prefix' | 'term', Map<string, Phrase<Name>[]>> {
  /** How long the prefixes are that begin with these two letters, longest first. */
  lengths: Map<string, number[]>;
}

function enter<Name>(index: Index<Name>, name: Name, tokens: readonly (readonly Alternative[])[]): void {
  const [starts = [], ...rest] = tokens;
  for (const start of starts) {
    const map = index[start.how === 'inflected' ? 'prefix' : start.how];
    const listed = map.get(start.text);
    if (listed) listed.push({ name, start, rest });
    else map.set(start.text, [{ name, start, rest }]);
    if (map === index.prefix) enterLength(index.lengths, start.text);
  }
}

function enterLength(lengths: Map<string, number[]>, prefix: string): void {
  const letters = prefix.slice(0, 2);
  const known = lengths.get(letters) ?? [];
  if (!known.includes(prefix.length))
    lengths.set(
      letters,
      [...known, prefix.length].sort((a, b) => b - a),
    );
}

function tokensOf(phrase: string, notation: PhraseNotation): Alternative[][] {
  return phrase
    .split(/\s+/)
    .filter((token) => token !== '')
    .map((token) => token.split('|').flatMap((word) => alternativesOf(word, notation)));
}

function alternativesOf(word: string, { fold, term }: PhraseNotation): Alternative[] {
  if (word.startsWith('=')) return [{ how: 'term', text: term(word.slice(1)) }];
  if (word.endsWith('*')) return [{ how: 'prefix', text: fold(word.slice(0, -1)) }];
  if (word.endsWith('~')) return [{ how: 'inflected', text: fold(word.slice(0, -1)) }];
  return formsOf(fold(word)).map((text) => ({ how: 'word', text }));
}

function formsOf(word: string): string[] {
  if (word.endsWith('++')) {
    const base = word.slice(0, -2);
    const doubled = base + base.slice(-1);
    return [base, `${base}s`, `${doubled}ed`, `${doubled}ing`];
  }
  if (!word.endsWith('+')) return [word];
  const base = word.slice(0, -1);
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) {
    return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  }
  return [base, /(?:[sxz]|ch|sh)$/.test(base) ? `${base}es` : `${base}s`, `${base}ed`, `${base}ing`];
}

function phrasesAt<Name>(
  index: Index<Name>,
  words: readonly PhraseWord[],
  at: number,
  ending: RegExp,
): Phrase<Name>[] {
  return [...candidates(index, words[at], ending)].filter(({ rest }) =>
    rest.every((token, n) => isOneOf(token, words[at + 1 + n], ending)),
  );
}

/** The phrases of most words; of those, the ones that tell most of the first word. One of each name. */
function longestOf<Name>(phrases: readonly Phrase<Name>[]): Phrase<Name>[] {
  let best: Phrase<Name>[] = [];
  for (const phrase of phrases) {
    const more = best[0] ? moreTold(phrase, best[0]) : 1;
    if (more > 0) best = [phrase];
    else if (more === 0 && !best.some(({ name }) => name === phrase.name)) best.push(phrase);
  }
  return best;
}

function moreTold<Name>(a: Phrase<Name>, b: Phrase<Name>): number {
  return a.rest.length - b.rest.length || a.start.text.length - b.start.text.length;
}

function* candidates<Name>(
  index: Index<Name>,
  { key, term }: PhraseWord = NO_WORD,
  ending: RegExp,
): Generator<Phrase<Name>> {
  yield* index.word.get(key) ?? [];
  for (const length of index.lengths.get(key.slice(0, 2)) ?? []) {
    for (const phrase of index.prefix.get(key.slice(0, length)) ?? []) {
      if (phrase.start.how === 'prefix' || ending.test(key.slice(length))) yield phrase;
    }
  }
  yield* index.term.get(term) ?? [];
}

function isOneOf(token: readonly Alternative[], word: PhraseWord | undefined, ending: RegExp): boolean {
  return word !== undefined && token.some((alternative) => fits(alternative, word, ending));
}

function fits({ how, text }: Alternative, { key, term }: PhraseWord, ending: RegExp): boolean {
  if (how === 'word') return key === text;
  if (how === 'term') return term === text;
  return key.startsWith(text) && (how === 'prefix' || ending.test(key.slice(text.length)));
}

const NO_WORD: PhraseWord = { key: '', term: '' };
