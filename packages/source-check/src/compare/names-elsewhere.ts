import { banglaNameTokens, knownAt } from '../bangla/find-bangla-names.ts';
import type { Passage, ReadText, Sentence } from '../facts.ts';
import { knownEnglishAt } from '../lexicon/gazetteer.ts';
import type { CopyWord, SourceWord } from './name-partners.ts';
import { nameLikeness } from './same-name.ts';
import { sentencesBeside } from './sentences-beside.ts';

/** Whether a name of the copy stands in the source at all: then a pronoun was resolved, or the sentences are paired wrong. */
export function isInSource(ours: CopyWord, source: ReadText): boolean {
  return isAmong(ours, namesOfText(source));
}

/** Whether a name of the copy stands in the source's sentences before and after the passage. */
export function isBesideInSource(ours: CopyWord, passage: Passage, source: ReadText): boolean {
  return isAmong(ours, namesOf(sentencesBeside(passage.source, source)));
}

/** Whether a name of the source stands in the copy's sentences before and after the passage. */
export function isBesideInCopy({ text }: SourceWord, passage: Passage, copy: ReadText): boolean {
  return sentencesBeside(passage.copy, copy).some((sentence) =>
    sentence.words.some((word) => nameLikeness(word.text, text) >= LIKE),
  );
}

/** Whether a Bangla text names a family of the gazetteer anywhere. */
export function namesFamily(copy: ReadText, family: number): boolean {
  let families = familiesIn.get(copy);
  if (families === undefined) {
    const tokens = copy.sentences.flatMap(({ words, dates }) => banglaNameTokens(words, dates));
    families = new Set(tokens.flatMap((_, at) => knownAt(tokens, at)?.family ?? []));
    familiesIn.set(copy, families);
  }
  return families.has(family);
}

const familiesIn = new WeakMap<ReadText, ReadonlySet<number>>();

interface Names {
  words: ReadonlySet<string>;
  families: ReadonlySet<number>;
}

function isAmong({ text, family }: CopyWord, { words, families }: Names): boolean {
  if (family !== null && families.has(family)) return true;
  for (const word of words) if (nameLikeness(text, word) >= LIKE) return true;
  return false;
}

function namesOfText(text: ReadText): Names {
  const old = known.get(text);
  if (old !== undefined) return old;
  const made = namesOf(text.sentences);
  known.set(text, made);
  return made;
}

/** The words of the names of some sentences, not more than a few hundred, so that looking them up stays linear. */
function namesOf(sentences: readonly Sentence[]): Names {
  const words = new Set<string>();
  const families = new Set<number>();
  for (const name of sentences.flatMap(({ names }) => names)) {
    const found = knownEnglishAt(name.words, 0);
    if (found !== null) families.add(found.known.family);
    for (const word of name.words) if (words.size < MOST) words.add(word);
  }
  return { words, families };
}

const known = new WeakMap<ReadText, Names>();
const MOST = 400;
const LIKE = 0.5;
