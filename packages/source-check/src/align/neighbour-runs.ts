import type { Likeness, Run } from './likeness.ts';
import { unpaired } from './unpaired.ts';

/** Where one sentence of each text is left between the same neighbours, the two belong together, whatever their words. */
export function neighbourRuns(likeness: Likeness, runs: readonly Run[]): Run[] {
  const { sources, copies } = unpaired(likeness, runs);
  const copyAfter = new Map([
    [0, 0],
    ...runs.map((run): [number, number] => [run.source + run.sources, run.copy + run.copies]),
  ]);
  const copyBefore = new Map([
    [likeness.sources, likeness.copies],
    ...runs.map((run): [number, number] => [run.source, run.copy]),
  ]);
  const free = new Set(copies);
  return sources
    .filter((source) => {
      const copy = copyAfter.get(source);
      return copy !== undefined && copyBefore.get(source + 1) === copy + 1 && free.has(copy);
    })
    .map((source) => ({ source, sources: 1, copy: copyAfter.get(source) ?? 0, copies: 1 }));
}
