import type { BanglaNameWord } from './bangla-name-word.ts';
import type { LatinNameWord } from './latin-name-word.ts';
import { LENGTHS, NEVER, PRICES, STRIDE, sounds } from './name-sounds.ts';

/**
 * How well a Latin word writes the sounds of a Bangla word, or of the name that its ending follows: 0 to 1.
 *
 * The cheapest way through both, as in an edit distance: each step takes one sound, or two that join, with the Latin
 * letters that write it, leaves a sound out, or passes over a letter. At a cost that grows with the consonants the
 * similarity is 0.5; what costs twice as much is 0.
 */
export function wordSimilarity(bangla: BanglaNameWord, latin: LatinNameWord): number {
  if (isUnlike(bangla, latin)) return 0;
  const reached = fillGrid(bangla, latin, 2 * tolerance(bangla.consonants.at(-1) ?? 0));
  let best = 0;
  bangla.ends.forEach((end, at) => {
    if (end > reached) return;
    const cost = (grid[end * WIDTH + latin.text.length] as number) + (at === 0 ? 0 : ENDING_COST);
    best = Math.max(best, 1 - cost / (2 * tolerance(bangla.consonants[end] ?? 0)));
  });
  return best;
}

/** The cost at which two words are as likely the same as not. */
function tolerance(consonants: number): number {
  return BASE_TOLERANCE + CONSONANT_TOLERANCE * consonants;
}

/** A cheap look at lengths and letters: two consonants that no letter can write are too many for most words. */
function isUnlike(bangla: BanglaNameWord, latin: LatinNameWord): boolean {
  if (bangla.sounds.length > MOST || latin.text.length > MOST || latin.text === '') return true;
  const least = bangla.ends.at(-1) as number;
  const consonants = bangla.consonants[least] as number;
  if (
    latin.consonants > 2 * (bangla.consonants.at(-1) as number) + 2 ||
    consonants > 2 * latin.consonants + 2
  )
    return true;
  return leastCost(bangla, latin, least) > 2 * tolerance(consonants);
}

/** What the consonants cost at least, by the letters that there are; those that may join are not counted. */
function leastCost(bangla: BanglaNameWord, latin: LatinNameWord, end: number): number {
  const { firstLetters, vowels } = sounds();
  let cost = 0;
  for (let at = 0; at < end; at++) {
    const sound = bangla.sounds[at] as number;
    if (sound < vowels || bangla.joined[at] !== 0 || (at > 0 && bangla.joined[at - 1] !== 0)) continue;
    const omission = bangla.omission[at] as number;
    const column = PRICES.consonant.findIndex(
      (_, at) => ((firstLetters[4 * sound + at] as number) & latin.letters) !== 0,
    );
    cost += column < 0 ? omission : Math.min(omission, PRICES.consonant[column] as number);
  }
  return cost;
}

/** Fills the grid row by row as long as anything in reach costs no more than a limit; gives the last row filled. */
function fillGrid(bangla: BanglaNameWord, latin: LatinNameWord, limit: number): number {
  const { costs } = sounds();
  const rows = bangla.sounds.length;
  grid.fill(FAR, 0, (rows + 1) * WIDTH);
  grid[0] = 0;
  let before = 0;
  for (let row = 0; row <= rows; row++) {
    const least = fillRow(bangla, latin, costs, row);
    if (least > limit && before > limit) return row - 1;
    before = least;
  }
  return rows;
}

/** Passes the costs of a row on to the next two; gives the least of them. */
function fillRow(bangla: BanglaNameWord, latin: LatinNameWord, costs: Uint8Array, row: number): number {
  const columns = latin.text.length;
  const here = row * WIDTH;
  const isLast = row === bangla.sounds.length;
  const sound = isLast ? 0 : (bangla.sounds[row] as number) * STRIDE;
  const joined = isLast ? 0 : (bangla.joined[row] as number) * STRIDE;
  const omission = isLast ? FAR : (bangla.omission[row] as number);
  let least = FAR;
  for (let column = 0; column <= columns; column++) {
    const cost = grid[here + column] as number;
    if (cost < least) least = cost;
    if (cost >= FAR) continue;
    if (column < columns) lower(here + column + 1, cost + (latin.silent[column] as number));
    if (isLast) continue;
    lower(here + WIDTH + column, cost + omission);
    const end = latin.starts[column + 1] as number;
    for (let at = latin.starts[column] as number; at < end; at++) {
      const spelling = latin.spellings[at] as number;
      const next = here + WIDTH + column + (spelling & (LENGTHS - 1));
      const alone = costs[sound + (spelling >> 3)] as number;
      if (alone !== NEVER) lower(next, cost + alone);
      if (joined === 0) continue;
      const together = costs[joined + (spelling >> 3)] as number;
      if (together !== NEVER) lower(next + WIDTH, cost + together);
    }
  }
  return least;
}

function lower(at: number, cost: number): void {
  if (cost < (grid[at] as number)) grid[at] = cost;
}

const BASE_TOLERANCE = 8;
const CONSONANT_TOLERANCE = 2;
const ENDING_COST = 2;

const MOST = 60;
const WIDTH = MOST + 4;
const FAR = 1 << 20;
const grid: Int32Array = /* @__PURE__ */ new Int32Array((MOST + 3) * WIDTH);
