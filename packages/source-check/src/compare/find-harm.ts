import type { Sentence } from '../facts.ts';
import type { HarmClass, HarmName } from '../lexicon/harm-class.ts';
import { harmWords, notHarm } from '../lexicon/harm-words.ts';
import { banglaNotation, englishNotation } from '../lexicon/phrase-notations.ts';
import {
  type PhraseFinder,
  type PhraseNotation,
  phraseFinder,
  phraseWords,
} from '../lexicon/phrase-table.ts';

/** A phrase that names a harm, a verdict or a turn, and where it stands in the whole text. */
export interface HarmMention {
  name: HarmClassName;
  start: number;
  end: number;
}

export type HarmClassName = Exclude<HarmName, 'other'>;

export interface HarmRead {
  /** What is said outright. */
  said: readonly HarmMention[];
  /** What may be meant, and how often: enough to answer the other text, not to accuse it. */
  meant: ReadonlyMap<HarmClassName, number>;
}

/** The harm of a sentence in English or Bangla. Read once a sentence. */
export function findHarm(sentence: Sentence, language: 'english' | 'bangla'): HarmRead {
  const known = read.get(sentence);
  if (known) return known;
  const { words, at } = phraseWords(
    sentence.words,
    language === 'english' ? englishNotation : banglaNotation,
  );
  const { said, meant } = findersOf(language);
  const harm = {
    said: said(words).flatMap(({ name, first, last }) =>
      name === 'other' ? [] : [{ name, start: at[first]?.start ?? 0, end: at[last]?.end ?? 0 }],
    ),
    meant: tally(meant(words).map(({ name }) => name)),
  };
  read.set(sentence, harm);
  return harm;
}

function tally(names: readonly HarmClassName[]): Map<HarmClassName, number> {
  const counts = new Map<HarmClassName, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const read = new WeakMap<Sentence, HarmRead>();

interface Finders {
  said: PhraseFinder<HarmName>;
  meant: PhraseFinder<HarmClassName>;
}

function findersOf(language: 'english' | 'bangla'): Finders {
  finders[language] ??= makeFinders(language, language === 'english' ? englishNotation : banglaNotation);
  return finders[language];
}

const finders: { english?: Finders; bangla?: Finders } = {};

function makeFinders(language: 'english' | 'bangla', notation: PhraseNotation): Finders {
  const classes = Object.entries(harmWords) as [HarmClassName, HarmClass][];
  return {
    said: phraseFinder(
      [['other', notHarm[language]], ...classes.map(([name, words]) => [name, words[language]] as const)],
      notation,
    ),
    meant: phraseFinder(
      classes.map(([name, words]) => [name, words[`${language}Too`] ?? ''] as const),
      notation,
      'all',
    ),
  };
}
