import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nameMatch, words } from '@hurkaru/bangla';
import { attributions } from '../../src/attributions.ts';
import type { ParallelPair } from '../parallel-pairs.ts';
import { type ErrorKind, oneOf, type Random, replaced, type SeededError } from './seeded-error.ts';

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
function otherName(pair: ParallelPair, random: Random, type: NameType): SeededError | null {
  const latin = capitalised(pair.english);
  const names = taggedNames()[type];
  const places = words(pair.bangla).flatMap((word) => {
    const name = nameOf(word.text, names);
    return name !== null && latin.some((other) => nameMatch(name, other) >= 0.6) ? [{ ...word, name }] : [];
  });
  const place = oneOf(places, random);
  const other = otherThan(latin, names, random);
  if (place === undefined || other === undefined) return null;
  return replaced(pair.bangla, place.start, place.start + place.name.length, other);
}

/** The name that a word is, or begins with before a case ending. */
function nameOf(word: string, names: ReadonlySet<string>): string | null {
  if (names.has(word)) return word;
  const ending = ENDINGS.find((end) => word.endsWith(end) && names.has(word.slice(0, -end.length)));
  return ending === undefined ? null : word.slice(0, -ending.length);
}

function otherThan(latin: readonly string[], names: ReadonlySet<string>, random: Random): string | undefined {
  const list = [...names];
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
  const other = otherThan(latin, taggedNames().PER, random);
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

type NameType = 'PER' | 'LOC';
let tagged: Record<NameType, Set<string>> | undefined;

/** Words of four letters or more that are mostly tagged as persons, or as places, without case endings. */
function taggedNames(): Record<NameType, ReadonlySet<string>> {
  tagged ??= readTaggedNames();
  return tagged;
}

function readTaggedNames(): Record<NameType, Set<string>> {
  const names: Record<NameType, Set<string>> = { PER: new Set(), LOC: new Set() };
  const file = fileURLToPath(new URL('../../../../../shared/data/ner/rifat-train.conll', import.meta.url));
  if (!existsSync(file)) return names;
  const counts = new Map<string, { all: number; PER: number; LOC: number }>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word = '', tag = 'O'] = line.trim().split('\t');
    if (/^[\p{L}\p{M}]{4,}$/u.test(word)) count(counts, word, tag.slice(2));
  }
  for (const [word, { all, PER, LOC }] of counts) {
    if (hasEnding(word, counts)) continue;
    if (PER >= 2 && PER >= 0.7 * all) names.PER.add(word);
    if (LOC >= 2 && LOC >= 0.6 * all) names.LOC.add(word);
  }
  return names;
}

function count(
  counts: Map<string, { all: number; PER: number; LOC: number }>,
  word: string,
  type: string,
): void {
  const known = counts.get(word) ?? { all: 0, PER: 0, LOC: 0 };
  known.all++;
  if (type === 'PER' || type === 'LOC') known[type]++;
  counts.set(word, known);
}

function hasEnding(word: string, counts: ReadonlyMap<string, unknown>): boolean {
  return ENDINGS.some((end) => word.endsWith(end) && counts.has(word.slice(0, -end.length)));
}

const ENDINGS = ['ের', 'য়ের', 'র', 'কে', 'তে', 'য়', 'ে', 'দের', 'ও'];
