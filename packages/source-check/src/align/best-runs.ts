import { bandOf } from './band.ts';
import type { Likeness, Run } from './likeness.ts';

/** The runs of sentences that say the same, in the order of both texts, found by dynamic programming in a band. */
export function bestRuns(likeness: Likeness): Run[] {
  const band = bandOf(likeness);
  const rows: Row[] = [];
  for (let source = 0; source <= likeness.sources; source++) {
    const [low, high] = band(source);
    const row: Row = {
      low,
      gains: new Float64Array(high - low + 1).fill(-Infinity),
      moves: new Int8Array(high - low + 1),
    };
    rows.push(row);
    for (let copy = low; copy <= high; copy++) fillCell(likeness, rows, source, copy);
  }
  return walkBack(likeness, rows);
}

interface Row {
  /** The first copy sentence of the row. */
  low: number;
  /** The most that can be gained up to here; the move that came here. */
  gains: Float64Array;
  moves: Int8Array;
}

function fillCell(likeness: Likeness, rows: readonly Row[], source: number, copy: number): void {
  const row = rows[source];
  if (row === undefined) return;
  const at = copy - row.low;
  if (source === 0 && copy === 0) row.gains[at] = 0;
  MOVES.forEach(({ sources, copies, cost }, move) => {
    const before = gainAt(rows, source - sources, copy - copies);
    if (before === -Infinity) return;
    const gain =
      before + gainOf(likeness, { source: source - sources, sources, copy: copy - copies, copies }, cost);
    if (gain <= (row.gains[at] ?? 0)) return;
    row.gains[at] = gain;
    row.moves[at] = move;
  });
}

function gainAt(rows: readonly Row[], source: number, copy: number): number {
  const row = rows[source];
  return row === undefined || copy < row.low ? -Infinity : (row.gains[copy - row.low] ?? -Infinity);
}

/** What a run gains over leaving its sentences alone: what they share, less what unrelated ones would share by chance. */
function gainOf(likeness: Likeness, run: Run, cost: number): number {
  if (run.sources === 0 || run.copies === 0) return 0;
  if (!likeness.connected(run)) return -Infinity;
  const { matched, total, oddness } = likeness.shared(run);
  return matched - (cost + ODD * oddness) * total;
}

function walkBack(likeness: Likeness, rows: readonly Row[]): Run[] {
  const runs: Run[] = [];
  let [source, copy] = [likeness.sources, likeness.copies];
  while (source > 0 || copy > 0) {
    const row = rows[source];
    const { sources, copies } = MOVES[row?.moves[copy - row.low] ?? 0] ?? LEFT_OUT;
    source -= sources;
    copy -= copies;
    if (sources > 0 && copies > 0) runs.push({ source, sources, copy, copies });
  }
  return runs.reverse();
}

/** How much more must be answered where the lengths are odd. */
const ODD = 0.12;
/** `cost`: the share of all anchors that must be answered for the run to gain anything. */
const LEFT_OUT = { sources: 1, copies: 0, cost: 0 };
const MOVES = [
  LEFT_OUT,
  { sources: 0, copies: 1, cost: 0 },
  { sources: 1, copies: 1, cost: 0.1 },
  { sources: 1, copies: 2, cost: 0.19 },
  { sources: 2, copies: 1, cost: 0.19 },
  { sources: 1, copies: 3, cost: 0.24 },
  { sources: 3, copies: 1, cost: 0.24 },
  { sources: 2, copies: 2, cost: 0.27 },
] as const;
