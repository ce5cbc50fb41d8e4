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

export function shareOf(likeness: Likeness, source: number, copy: number): number {
  const { matched, total } = likeness.shared({ source, sources: 1, copy, copies: 1 });
  return total > 0 ? matched / total : 0;
}
