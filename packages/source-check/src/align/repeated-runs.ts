import type { Likeness, Run } from './likeness.ts';
import { shareOf, unpaired } from './unpaired.ts';

/** Copy sentences that say again what another says already: a headline, a standfirst, a summary. */
export function repeatedRuns(likeness: Likeness, runs: readonly Run[]): Run[] {
  const left = new Set(unpaired(likeness, runs).copies);
  const best = new Map<number, { source: number; share: number }>();
  if (left.size === 0) return [];
  for (let source = 0; source < likeness.sources; source++) {
    for (const copy of likeness.links.partners(source).filter((partner) => left.has(partner))) {
      const share = shareOf(likeness, source, copy);
      if (share >= SURE && share > (best.get(copy)?.share ?? 0)) best.set(copy, { source, share });
    }
  }
  return [...best].map(([copy, { source }]) => ({ source, sources: 1, copy, copies: 1 }));
}

const SURE = 0.25;
