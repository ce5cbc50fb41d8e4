import type { BanglaNameWord } from './bangla-name-word.ts';
import type { LatinNameWord } from './latin-name-word.ts';

/**
 * How well a Latin word writes the sounds of a Bangla word, or of the name that its ending follows: 0 to 1.
 *
 * The cheapest way through both, as in an edit distance: each step takes one sound, or two that join, with the Latin
 * letters that write it, leaves a sound out, or passes over a letter. At a cost that grows with the consonants the
 * similarity is 0.5; what costs twice as much is 0.
 */
export function wordSimilarity(bangla: BanglaNameWord, latin: LatinNameWord): number {
  const columns = latin.silent.length;
  if (bangla.sounds.length > MOST || columns > MOST) return 0;
  fillGrid(bangla, latin, limitFor(bangla.stems[0]?.consonants ?? 0));
  let best = 0;
  for (const { end, consonants } of bangla.stems) {
    const cost = (grid[end * WIDTH + columns] as number) + (end === bangla.sounds.length ? 0 : ENDING_COST);
    best = Math.max(best, 1 - cost / limitFor(consonants));
  }
  return best;
}

/** The cost at which the similarity is 0. */
function limitFor(consonants: number): number {
  return 16 + 4 * consonants;
}

/** Fills the grid row by row with what costs no more than a limit, as long as anything in reach does. */
function fillGrid(bangla: BanglaNameWord, latin: LatinNameWord, limit: number): void {
  const rows = bangla.sounds.length;
  grid.fill(FAR, 0, (rows + 1) * WIDTH);
  grid[0] = 0;
  let isReached = true;
  for (let row = 0; row <= rows; row++) {
    const wasReached = isReached;
    isReached = fillRow(bangla, latin, row, limit);
    if (!isReached && !wasReached) return;
  }
}

/** Passes the costs of a row on to the next two; gives whether there are any within the limit. */
function fillRow(
  bangla: BanglaNameWord,
  { silent, spellings }: LatinNameWord,
  row: number,
  limit: number,
): boolean {
  const sound = bangla.sounds[row] ?? 0;
  const joined = bangla.joined[row] ?? 0;
  const omission = bangla.omission[row] ?? FAR;
  let isReached = false;
  for (let column = 0; column <= silent.length; column++) {
    const here = row * WIDTH + column;
    const below = here + WIDTH;
    const cost = grid[here] as number;
    if (cost > limit) continue;
    isReached = true;
    lower(below, cost + omission);
    if (column === silent.length) break;
    lower(here + 1, cost + (silent[column] as number));
    for (const { length, costs } of spellings[column] ?? []) {
      lower(below + length, cost + (costs[sound] as number));
      if (joined !== 0) lower(below + WIDTH + length, cost + (costs[joined] as number));
    }
  }
  return isReached;
}

function lower(at: number, cost: number): void {
  if (cost < (grid[at] as number)) grid[at] = cost;
}

const ENDING_COST = 2;

const MOST = 60;
const WIDTH = MOST + 4;
const FAR = 1 << 20;
const grid: Int32Array = /* @__PURE__ */ new Int32Array((MOST + 3) * WIDTH);
