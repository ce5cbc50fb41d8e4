import type { Sentence, TextWord } from '../facts.ts';
import type { HarmClass, HarmName } from '../lexicon/harm-class.ts';
import { harmWords, notHarm } from '../lexicon/harm-words.ts';
import { banglaNotation, englishNotation } from '../lexicon/phrase-notations.ts';
import { type PhraseFinder, type PhraseNotation, phraseFinder } from '../lexicon/phrase-table.ts';

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
  /** What may be meant: enough to answer the other text, not to accuse it. */
  meant: ReadonlySet<HarmClassName>;
}

/** The harm of a sentence in English or Bangla. Read once a sentence. */
export function findHarm(sentence: Sentence, language: 'english' | 'bangla'): HarmRead {
  const known = read.get(sentence);
  if (known) return known;
  const words = sentence.words.map(language === 'english' ? englishWord : banglaWord);
  const { said, meant } = findersOf(language);
  const harm = {
    said: said(words).flatMap(({ name, first, last }) =>
      name === 'other' ? [] : [{ name, start: sentence.words[first]!.start, end: sentence.words[last]!.end }],
    ),
    meant: new Set(meant(words).map(({ name }) => name)),
  };
  read.set(sentence, harm);
  return harm;
}

const read = new WeakMap<Sentence, HarmRead>();

function englishWord({ text, term }: TextWord) {
  return { key: englishNotation.fold(text), term };
}

function banglaWord({ text, term }: TextWord) {
  return { key: banglaNotation.fold(text), term };
}

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
