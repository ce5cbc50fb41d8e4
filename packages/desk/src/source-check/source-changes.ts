import { type AlignedSentences, alignSentences, type Excerpt } from '@hurkaru/source-check';
import { alignSequences, type Pair } from '../../../newsroom/src/story/align-sequences.ts';
import { compareTexts, type Piece, tokensOf } from '../../../newsroom/src/story/compare-texts.ts';
import type { UpdatedSource } from './check-answer.ts';

/** A sentence of a source that is another one than the copy was made from. */
export interface SourceChange {
  sourceId: string;
  kind: 'changed' | 'added' | 'gone';
  pieces: Piece[];
  /** Where it stands in the joined sources; null where it is gone. */
  source: Excerpt | null;
  /** The sentences of the copy that say what it said. */
  copy: Excerpt[];
}

/**
 * What changed in a source since the copy was made from it, sentence by sentence in the order of the newer
 * text, and which sentences of the copy each change touches. Other spaces alone are no change.
 */
export function sourceChanges(copy: string, updated: UpdatedSource): SourceChange[] {
  const { id, start, text, madeFrom } = updated;
  const old = sentencesOf(alignSentences({ copy, source: madeFrom }));
  const now = sentencesOf(alignSentences({ copy, source: text }));
  const kept = alignSequences(old.map(said), now.map(said));
  return gapsBetween(kept, old.length, now.length)
    .flatMap(({ before, after }) => changesIn(old.slice(...before), now.slice(...after)))
    .map((change) => ({ ...change, sourceId: id, source: change.source && shifted(change.source, start) }));
}

type Change = Omit<SourceChange, 'sourceId'>;

function shifted({ start, end, text }: Excerpt, by: number): Excerpt {
  return { start: start + by, end: end + by, text };
}

/** A sentence of the source with those of the copy that were made from it. */
interface SourceSentence {
  source: Excerpt;
  copy: Excerpt[];
}

/** Each sentence once, though a headline may say again what a later one was made from. */
function sentencesOf(passages: readonly AlignedSentences[]): SourceSentence[] {
  const found = new Map<number, SourceSentence>();
  for (const { copy, source } of passages)
    for (const sentence of source) {
      const known = found.get(sentence.start)?.copy ?? [];
      found.set(sentence.start, { source: sentence, copy: [...known, ...copy] });
    }
  return [...found.values()].sort((a, b) => a.source.start - b.source.start);
}

function said({ source }: SourceSentence): string {
  return source.text.replace(/\s+/g, ' ').trim();
}

type Stretch = [from: number, to: number];

/** What stands between the sentences that stayed. */
function gapsBetween(
  kept: readonly Pair[],
  before: number,
  after: number,
): { before: Stretch; after: Stretch }[] {
  const gaps: { before: Stretch; after: Stretch }[] = [];
  let [b, a] = [0, 0];
  for (const [nextB, nextA] of [...kept, [before, after] as const]) {
    if (nextB > b || nextA > a) gaps.push({ before: [b, nextB], after: [a, nextA] });
    [b, a] = [nextB + 1, nextA + 1];
  }
  return gaps;
}

/** Sentences that have enough words in common are one that was changed; the others went or came. */
function changesIn(old: readonly SourceSentence[], now: readonly SourceSentence[]): Change[] {
  const changes: Change[] = [];
  let next = 0;
  for (const sentence of now) {
    const at = old.findIndex((one, place) => place >= next && likeness(said(one), said(sentence)) >= alike);
    if (at < 0) {
      changes.push(came(sentence));
      continue;
    }
    for (const one of old.slice(next, at)) changes.push(went(one));
    const before = old[at];
    if (before !== undefined) changes.push(changed(before, sentence));
    next = at + 1;
  }
  return [...changes, ...old.slice(next).map(went)];
}

function changed(before: SourceSentence, after: SourceSentence): Change {
  const pieces = compareTexts(said(before), said(after));
  return { kind: 'changed', pieces, source: after.source, copy: before.copy };
}

function came(sentence: SourceSentence): Change {
  return {
    kind: 'added',
    pieces: [{ kind: 'inserted', text: said(sentence) }],
    source: sentence.source,
    copy: [],
  };
}

function went(sentence: SourceSentence): Change {
  return {
    kind: 'gone',
    pieces: [{ kind: 'deleted', text: said(sentence) }],
    source: null,
    copy: sentence.copy,
  };
}

/** Half of the words in common: a figure or a clause changed, not the sentence. */
const alike = 0.5;

/** Dice's share of common words, 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => tokensOf(text).filter((token) => /[\p{L}\p{N}]/u.test(token)));
  if (a === undefined || b === undefined || a.length + b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  const common = b.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return (2 * common.length) / (a.length + b.length);
}
