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
export function likenessOf(source: readonly Anchor[][], copy: readonly Anchor[][]): Likeness {
  const links = sentenceLinks(source, copy);
  const [ours, theirs] = [sideOf(copy), sideOf(source)];
  let round = 0;
  return {
    sources: source.length,
    copies: copy.length,
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
        total: weightOf(theirs, run.source, run.sources) + weightOf(ours, run.copy, run.copies),
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
  /** What the sentences before this one weigh. */
  sums: Float64Array;
}

function sideOf(sentences: readonly Anchor[][]): Side {
  const weights = Float64Array.from(sentences.flat(), ({ weight }) => weight);
  const starts = new Int32Array(sentences.length + 1);
  const sums = new Float64Array(sentences.length + 1);
  sentences.forEach((anchors, at) => {
    starts[at + 1] = (starts[at] ?? 0) + anchors.length;
    sums[at + 1] = (sums[at] ?? 0) + anchors.reduce((sum, { weight }) => sum + weight, 0);
  });
  return { starts, weights, sums, taken: new Int32Array(weights.length) };
}

function weightOf({ sums }: Side, from: number, count: number): number {
  return (sums[from + count] ?? 0) - (sums[from] ?? 0);
}

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
