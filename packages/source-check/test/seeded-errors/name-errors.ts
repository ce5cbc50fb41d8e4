import { nameMatch, words } from '@hurkaru/bangla';
import { attributions } from '../../src/attributions.ts';
import type { ParallelPair } from '../parallel-pairs.ts';
import { type ErrorKind, oneOf, type Random, replaced, type SeededError } from './seeded-error.ts';
import { CASE_ENDINGS, freshNames, type TaggedNameType, taggedNames } from './tagged-names.ts';

/** A name swapped for another of the same type, and a speaker for another. */
export const nameErrors: readonly ErrorKind[] = [
  {
    name: 'person',
    group: 'names',
    answers: ['name', 'attribution'],
    seed: (pair, random) => otherName(pair, random, 'PER'),
  },
  {
    name: 'place',
    group: 'names',
    answers: ['name', 'attribution'],
    seed: (pair, random) => otherName(pair, random, 'LOC'),
  },
  { name: 'speaker', group: 'speaker', answers: ['attribution', 'name'], seed: otherSpeaker },
];

/** A word that people have tagged as such a name and that the English names too, with its case ending left on. */
function otherName(pair: ParallelPair, random: Random, type: TaggedNameType): SeededError | null {
  const latin = capitalised(pair.english);
  const names = taggedNames()[type];
  const places = words(pair.bangla).flatMap((word) => {
    const name = nameOf(word.text, names);
    return name !== null && latin.some((other) => nameMatch(name, other) >= 0.6) ? [{ ...word, name }] : [];
  });
  const place = oneOf(places, random);
  const other = otherThan(latin, type, random);
  if (place === undefined || other === undefined) return null;
  return replaced(pair.bangla, place.start, place.start + place.name.length, other);
}

/** The name that a word is, or begins with before a case ending. */
function nameOf(word: string, names: ReadonlySet<string>): string | null {
  if (names.has(word)) return word;
  const ending = CASE_ENDINGS.find((end) => word.endsWith(end) && names.has(word.slice(0, -end.length)));
  return ending === undefined ? null : word.slice(0, -ending.length);
}

/** Half of the time a name that was not at hand when the project's lists of names were made. */
function otherThan(latin: readonly string[], type: TaggedNameType, random: Random): string | undefined {
  const list = [...(random() < 0.5 ? freshNames() : taggedNames())[type]];
  for (let trial = 0; trial < 20; trial++) {
    const other = oneOf(list, random) ?? '';
    if (latin.every((name) => nameMatch(other, name) < 0.3)) return other;
  }
  return undefined;
}

function otherSpeaker(pair: ParallelPair, random: Random): SeededError | null {
  const latin = capitalised(pair.english);
  const speakers = attributions(pair.bangla)
    .map(({ speaker }) => speaker)
    .filter((speaker) => pair.bangla.includes(speaker) && isNamed(speaker, latin));
  const speaker = oneOf(speakers, random);
  const other = otherThan(latin, 'PER', random);
  if (speaker === undefined || other === undefined) return null;
  const start = pair.bangla.indexOf(speaker);
  return replaced(pair.bangla, start, start + speaker.length, other);
}

function isNamed(speaker: string, latin: readonly string[]): boolean {
  return words(speaker).some(({ text }) => latin.some((name) => nameMatch(text, name) >= 0.6));
}

function capitalised(english: string): string[] {
  return [...english.matchAll(/\p{Lu}[\p{L}'’-]+/gu)].map(([word]) => word.replace(/['’]s$/, ''));
}
