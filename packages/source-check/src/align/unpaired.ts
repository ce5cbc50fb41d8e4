import type { Likeness, Run } from './likeness.ts';

/** The sentences that stand in no run, in order. */
export interface Unpaired {
  sources: number[];
  copies: number[];
}

export function unpaired({ sources, copies }: Likeness, runs: readonly Run[]): Unpaired {
  const usedSources = new Set(runs.flatMap((run) => numbers(run.source, run.sources)));
  const usedCopies = new Set(runs.flatMap((run) => numbers(run.copy, run.copies)));
  return {
    sources: numbers(0, sources).filter((at) => !usedSources.has(at)),
    copies: numbers(0, copies).filter((at) => !usedCopies.has(at)),
  };
}

/** `count` numbers from `from` on. */
function numbers(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}

/** The share of their anchors that two sentences answer; none where that is but a word or two of many. */
export function sureShareOf(likeness: Likeness, source: number, copy: number): number {
  const { matched, total } = likeness.shared({ source, sources: 1, copy, copies: 1 });
  const share = total > 0 ? matched / total : 0;
  return matched < FEW_WORDS && share < CLEAR ? 0 : share;
}

/** The share of their anchors that two sentences answer. */
export function shareOf(likeness: Likeness, source: number, copy: number): number {
  const { matched, total } = likeness.shared({ source, sources: 1, copy, copies: 1 });
  return total > 0 ? matched / total : 0;
}

/** Three words or names, each in both texts, weigh more. */
const FEW_WORDS = 4.2;
const CLEAR = 0.45;
