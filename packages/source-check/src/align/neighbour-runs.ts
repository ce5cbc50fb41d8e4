import type { Likeness, Run } from './likeness.ts';
import { shareOf, unpaired } from './unpaired.ts';

/**
 * Where one sentence of each text is left between the same neighbours, the two belong together, though they share little:
 * unless they are long enough that a translation would share more.
 */
export function neighbourRuns(likeness: Likeness, runs: readonly Run[]): Run[] {
  const { sources, copies } = unpaired(likeness, runs);
  const after = new Map<number, number>([[0, 0]]);
  const before = new Map<number, number>([[likeness.sources, likeness.copies]]);
  for (const run of runs) {
    after.set(run.source + run.sources, run.copy + run.copies);
    before.set(run.source, run.copy);
  }
  const free = new Set(copies);
  return sources.flatMap((source) => {
    const copy = after.get(source);
    if (copy === undefined || before.get(source + 1) !== copy + 1 || !free.has(copy)) return [];
    return mayBelong(likeness, source, copy) ? [{ source, sources: 1, copy, copies: 1 }] : [];
  });
}

function mayBelong(likeness: Likeness, source: number, copy: number): boolean {
  const { total } = likeness.shared({ source, sources: 1, copy, copies: 1 });
  return total < SHORT || shareOf(likeness, source, copy) >= LITTLE;
}

/** Anchors of both sentences together weigh less: three or four words each. */
const SHORT = 5;
const LITTLE = 0.08;
