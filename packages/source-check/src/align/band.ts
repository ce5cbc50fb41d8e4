import type { Likeness } from './likeness.ts';

/** For a source sentence (0 to all of them) the first and the last copy sentence that alignment tries. */
export type Band = (source: number) => readonly [low: number, high: number];

/**
 * Where the alignment is looked for: everywhere in short texts; in long ones along the longest chain of sentence pairs that
 * are most like each other and stand in one order in both texts.
 */
export function bandOf(likeness: Likeness): Band {
  const { sources, copies } = likeness;
  if (sources * copies <= SMALL) return () => [0, copies];
  const chain = [...longestChain(mutualBest(likeness)), { source: sources, copy: copies }];
  const lows = new Int32Array(sources + 1);
  const highs = new Int32Array(sources + 1);
  let from = { source: 0, copy: 0 };
  for (const to of chain) {
    for (let source = from.source; source <= to.source; source++) {
      const [low, high] = between(from, to, source);
      lows[source] = Math.max(0, Math.min(low, copies) - HALF_WIDTH);
      highs[source] = Math.min(copies, high + HALF_WIDTH);
    }
    from = to;
  }
  lows[0] = 0;
  return (source) => [lows[source] ?? 0, highs[source] ?? copies];
}

/** All copy sentences between two links of the chain; where these are far apart, those near the straight line between them. */
function between(from: Pair, to: Pair, source: number): readonly [low: number, high: number] {
  const [sources, copies] = [to.source - from.source, to.copy - from.copy];
  if (sources * copies <= LARGE) return [from.copy, to.copy];
  const onLine = (at: number) => from.copy + Math.round(((at - from.source) / sources) * copies);
  return [
    Math.max(from.copy, onLine(source - 1) - FAR_FROM_LINE),
    Math.min(to.copy, onLine(source + 1) + FAR_FROM_LINE),
  ];
}

interface Pair {
  source: number;
  copy: number;
}

/** The sentence pairs of which each is the other's best. */
function mutualBest(likeness: Likeness): Pair[] {
  const ofCopy = new Map<number, { source: number; share: number }>();
  const ofSource: Pair[] = [];
  for (let source = 0; source < likeness.sources; source++) {
    let best = { copy: -1, share: SURE };
    for (const copy of likeness.links.partners(source)) {
      const { matched, total } = likeness.shared({ source, sources: 1, copy, copies: 1 });
      const share = matched / total;
      if (share > best.share) best = { copy, share };
      if (share > (ofCopy.get(copy)?.share ?? 0)) ofCopy.set(copy, { source, share });
    }
    if (best.copy >= 0) ofSource.push({ source, copy: best.copy });
  }
  return ofSource.filter(({ source, copy }) => ofCopy.get(copy)?.source === source);
}

/** The longest chain in which both sides rise. The pairs come by rising source. */
function longestChain(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(({ copy }, at) => {
    const length = firstNotBelow(ends, pairs, copy);
    before[at] = ends[length - 1] ?? -1;
    ends[length] = at;
  });
  const chain: Pair[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) chain.push(pair);
  }
  return chain.reverse();
}

function firstNotBelow(ends: readonly number[], pairs: readonly Pair[], copy: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if ((pairs[ends[half] ?? 0]?.copy ?? 0) < copy) low = half + 1;
    else high = half;
  }
  return low;
}

const SMALL = 2_500;
const HALF_WIDTH = 6;
/** Pairs between two links, up to which all of them are tried. */
const LARGE = 10_000;
const FAR_FROM_LINE = 20;
/** A pair that shares this much of its anchors may be a link of the chain. */
const SURE = 0.25;
