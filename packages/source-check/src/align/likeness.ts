import type { Anchor } from './anchors.ts';
import { type SentenceLinks, sentenceLinks } from './sentence-links.ts';

/** Runs of sentences of both texts: `sources` of them from `source` on, `copies` from `copy` on. */
export interface Run {
  source: number;
  sources: number;
  copy: number;
  copies: number;
}

/** What runs share, each anchor answering one other, and what all their anchors weigh. */
export interface Shared {
  matched: number;
  total: number;
  /** How far the lengths are from those of a text and its translation: 0 as usual, 0.4 half or double. */
  oddness: number;
}

/** The anchors of each sentence of a text, and how long each is. */
export interface AnchoredText {
  anchors: readonly Anchor[][];
  lengths: readonly number[];
}

/** Tells what sentences of both texts share. */
export interface Likeness {
  readonly sources: number;
  readonly copies: number;
  readonly links: SentenceLinks;
  shared(run: Run): Shared;
  /** Whether each sentence of the run shares something with one of the other side. */
  connected(run: Run): boolean;
}

/** Likeness of the sentences of two texts, by their anchors. */
export function likenessOf(source: AnchoredText, copy: AnchoredText): Likeness {
  const links = sentenceLinks(source.anchors, copy.anchors);
  const [ours, theirs] = [sideOf(copy), sideOf(source)];
  let round = 0;
  return {
    sources: source.lengths.length,
    copies: copy.lengths.length,
    links,
    shared(run) {
      round++;
      let matched = 0;
      forEachLink(links, run, (from, sourceAnchor, to, copyAnchor) => {
        const a = (theirs.starts[from] ?? 0) + sourceAnchor;
        const b = (ours.starts[to] ?? 0) + copyAnchor;
        if (theirs.taken[a] === round || ours.taken[b] === round) return;
        theirs.taken[a] = round;
        ours.taken[b] = round;
        matched += (theirs.weights[a] ?? 0) + (ours.weights[b] ?? 0);
      });
      return {
        matched,
        total:
          sumOf(theirs.weightSums, run.source, run.sources) + sumOf(ours.weightSums, run.copy, run.copies),
        oddness: oddnessOf(
          sumOf(theirs.lengthSums, run.source, run.sources),
          sumOf(ours.lengthSums, run.copy, run.copies),
        ),
      };
    },
    connected: (run) => isConnected(links, run),
  };
}

/** All anchors of a text in one row: their weights, and in which round each was last taken. */
interface Side {
  starts: Int32Array;
  weights: Float64Array;
  taken: Int32Array;
  /** What the sentences before this one weigh, and how long they are. */
  weightSums: Float64Array;
  lengthSums: Float64Array;
}

function sideOf({ anchors, lengths }: AnchoredText): Side {
  const weights = Float64Array.from(anchors.flat(), ({ weight }) => weight);
  const starts = new Int32Array(anchors.length + 1);
  anchors.forEach((ofSentence, at) => {
    starts[at + 1] = (starts[at] ?? 0) + ofSentence.length;
  });
  const weightOf = (ofSentence: readonly Anchor[]) => ofSentence.reduce((sum, { weight }) => sum + weight, 0);
  return {
    starts,
    weights,
    taken: new Int32Array(weights.length),
    weightSums: sumsOf(anchors.map(weightOf)),
    lengthSums: sumsOf(lengths),
  };
}

/** What all numbers before each add up to. */
function sumsOf(numbers: readonly number[]): Float64Array {
  const sums = new Float64Array(numbers.length + 1);
  numbers.forEach((number, at) => {
    sums[at + 1] = (sums[at] ?? 0) + number;
  });
  return sums;
}

function sumOf(sums: Float64Array, from: number, count: number): number {
  return (sums[from + count] ?? 0) - (sums[from] ?? 0);
}

/** Bangla is about as long as its English; short sentences may differ more. */
function oddnessOf(source: number, copy: number): number {
  return Math.max(0, Math.abs(Math.log((copy + SHORT) / (source + SHORT))) - USUAL);
}

const SHORT = 15;
const USUAL = 0.3;

type OnLink = (source: number, sourceAnchor: number, copy: number, copyAnchor: number) => void;

function forEachLink(links: SentenceLinks, { source, sources, copy, copies }: Run, onLink: OnLink): void {
  for (let from = source; from < source + sources; from++) {
    for (let to = copy; to < copy + copies; to++) {
      const pairs = links.between(from, to);
      for (let at = 0; pairs !== undefined && at < pairs.length; at += 2) {
        onLink(from, pairs[at] ?? 0, to, pairs[at + 1] ?? 0);
      }
    }
  }
}

function isConnected(links: SentenceLinks, { source, sources, copy, copies }: Run): boolean {
  const columns = new Set<number>();
  for (let from = source; from < source + sources; from++) {
    let any = false;
    for (let to = copy; to < copy + copies; to++) {
      if (links.between(from, to) === undefined) continue;
      any = true;
      columns.add(to);
    }
    if (!any) return false;
  }
  return columns.size === copies;
}
