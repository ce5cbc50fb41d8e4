import type { Likeness, Run } from './likeness.ts';
import { sureShareOf, unpaired } from './unpaired.ts';

/** Sentences that stand elsewhere in the copy than in the source: of those not paired yet, the most alike first. */
export function movedRuns(likeness: Likeness, runs: readonly Run[]): Run[] {
  const { sources, copies } = unpaired(likeness, runs);
  const free = new Set(copies);
  const pairs = sources.flatMap((source) =>
    likeness.links
      .partners(source)
      .filter((copy) => free.has(copy))
      .map((copy) => ({ source, copy, share: sureShareOf(likeness, source, copy) }))
      .filter(({ share }) => share >= SURE),
  );
  const taken = new Set<number>();
  return pairs
    .sort((a, b) => b.share - a.share)
    .filter(({ source, copy }) => {
      if (taken.has(source) || !free.has(copy)) return false;
      taken.add(source);
      return free.delete(copy);
    })
    .map(({ source, copy }) => ({ source, sources: 1, copy, copies: 1 }));
}

const SURE = 0.3;
