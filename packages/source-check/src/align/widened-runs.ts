import type { Likeness, Run } from './likeness.ts';
import { unpaired } from './unpaired.ts';

/** Sentences left beside a run join it where they answer what it has left unanswered: one sentence made of four. */
export function widenedRuns(likeness: Likeness, runs: readonly Run[]): Run[] {
  const left = unpaired(likeness, runs);
  const sources = new Set(left.sources);
  const copies = new Set(left.copies);
  return runs.map((run) => {
    let wide = run;
    for (let tries = 0; tries < MOST; tries++) {
      const wider = neighbours(wide, sources, copies).find((candidate) => gains(likeness, wide, candidate));
      if (wider === undefined) break;
      wide = wider;
      takeAll(wide, sources, copies);
    }
    return wide;
  });
}

function neighbours(run: Run, sources: ReadonlySet<number>, copies: ReadonlySet<number>): Run[] {
  const wider: Run[] = [];
  if (sources.has(run.source + run.sources)) wider.push({ ...run, sources: run.sources + 1 });
  if (sources.has(run.source - 1)) wider.push({ ...run, source: run.source - 1, sources: run.sources + 1 });
  if (copies.has(run.copy + run.copies)) wider.push({ ...run, copies: run.copies + 1 });
  if (copies.has(run.copy - 1)) wider.push({ ...run, copy: run.copy - 1, copies: run.copies + 1 });
  return wider;
}

function gains(likeness: Likeness, run: Run, wider: Run): boolean {
  const [now, then] = [likeness.shared(run), likeness.shared(wider)];
  const cost = then.oddness < now.oddness - BETTER ? COST_OF_LENGTH : COST;
  return then.matched - now.matched > cost * (then.total - now.total);
}

function takeAll(run: Run, sources: Set<number>, copies: Set<number>): void {
  for (let at = run.source; at < run.source + run.sources; at++) sources.delete(at);
  for (let at = run.copy; at < run.copy + run.copies; at++) copies.delete(at);
}

/** The share of its anchors that a sentence must answer to join. */
const COST = 0.35;
/** The same where the lengths fit much better with it. */
const COST_OF_LENGTH = 0.06;
const BETTER = 0.1;
const MOST = 4;
