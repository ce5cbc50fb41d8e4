import type { Finding } from '../src/finding.ts';
import type { Check } from './measure-recall.ts';
import type { ParallelPair } from './parallel-pairs.ts';
import { seededRandom } from './seeded-errors/seeded-error.ts';

/** Whole texts made of pairs: what is found in them untouched, and when one sentence of the copy is taken out. */
export interface DocumentFigures {
  documents: number;
  sentences: number;
  errors: number;
  warnings: number;
  /** One for each document: whether a finding tells the sentence that was taken out. */
  dropped: { pair: ParallelPair; seen: boolean }[];
}

/** Documents of `size` pairs in the order of the file; in each, a sentence that holds facts is dropped. */
export function measureDocuments(pairs: readonly ParallelPair[], check: Check, size = 10): DocumentFigures {
  const figures: DocumentFigures = { documents: 0, sentences: 0, errors: 0, warnings: 0, dropped: [] };
  for (let start = 0; start + size <= pairs.length; start += size) {
    const document = pairs.slice(start, start + size);
    const found = check(textsOf(document));
    figures.documents++;
    figures.sentences += size;
    figures.errors += found.filter(({ severity }) => severity === 'error').length;
    figures.warnings += found.filter(({ severity }) => severity === 'warning').length;
    figures.dropped.push(...dropOne(document, found, check));
  }
  return figures;
}

function dropOne(document: readonly ParallelPair[], before: readonly Finding[], check: Check) {
  const random = seededRandom(document[0]?.id ?? '');
  const candidates = document.filter(({ english }) => HOLDS_FACTS.test(english));
  const pair = candidates[Math.floor(random() * candidates.length)];
  if (pair === undefined) return [];
  const { source } = textsOf(document);
  const copy = textsOf(document.filter((other) => other !== pair)).copy;
  const start = source.indexOf(pair.english);
  const isThere = ({ kind, source: place }: Finding) =>
    kind === 'omission' && place !== null && place.start < start + pair.english.length && place.end > start;
  return [{ pair, seen: check({ copy, source }).some(isThere) && !before.some(isThere) }];
}

function textsOf(document: readonly ParallelPair[]): { copy: string; source: string } {
  return {
    copy: document.map(({ bangla }) => bangla).join('\n'),
    source: document.map(({ english }) => english).join('\n'),
  };
}

/** A digit, or a capital that begins no sentence. */
const HOLDS_FACTS = /\d|(?<=[a-z,] )\p{Lu}/u;
