import type { Sentence } from '../facts.ts';
import { findHarm, type HarmClassName, type HarmMention } from './find-harm.ts';

/** The harm of some sentences of one text. */
export interface PassageHarm {
  said: readonly HarmMention[];
  /** Says it, or may mean it. */
  has: (name: HarmClassName) => boolean;
  /** How often it says it. */
  count: (name: HarmClassName) => number;
  /** How often it says it or may mean it. */
  countMost: (name: HarmClassName) => number;
}

export function harmOfPassage(sentences: readonly Sentence[], language: 'english' | 'bangla'): PassageHarm {
  const read = sentences.map((sentence) => findHarm(sentence, language));
  const said = read.flatMap((harm) => harm.said);
  const counts = new Map<HarmClassName, number>();
  for (const { name } of said) counts.set(name, (counts.get(name) ?? 0) + 1);
  const meant = (name: HarmClassName) => read.reduce((sum, harm) => sum + (harm.meant.get(name) ?? 0), 0);
  const count = (name: HarmClassName) => counts.get(name) ?? 0;
  return {
    said,
    has: (name) => counts.has(name) || meant(name) > 0,
    count,
    countMost: (name) => count(name) + meant(name),
  };
}

/** The first mention of each class. */
export function firstOfEach(said: readonly HarmMention[]): HarmMention[] {
  const seen = new Set<HarmClassName>();
  return said.filter(({ name }) => !seen.has(name) && seen.add(name));
}
