import { sounds } from './name-sounds.ts';

/** A Latin word as the spellings that stand at each of its letters. */
export interface LatinNameWord {
  /** By letter where they begin, the spellings of the table that occur: their costs by sound; see Sounds. */
  spellings: { length: number; costs: Uint8Array }[][];
  /** What it costs to pass over each letter. */
  silent: number[];
}

/** A word of lower-case a to z. */
export function latinNameWord(text: string): LatinNameWord {
  const shown = text.replace(SOFT, (letter) => letter.toUpperCase());
  const spellings = Array.from(shown, (_, at) =>
    [1, 2, 3, 4].flatMap((length) => {
      const costs = sounds().costs.get(shown.slice(at, at + length));
      return costs === undefined || at + length > shown.length ? [] : [{ length, costs }];
    }),
  );
  return {
    spellings,
    silent: Array.from(text, (_, at) => silentCost(`${text.slice(0, at)}<${text.slice(at)}`)),
  };
}

function silentCost(marked: string): number {
  return SILENT.find(([pattern]) => pattern.test(marked))?.[1] ?? 16;
}

/** c and g before e, i and y, which mostly sound as s and j: the table has them in upper case. */
const SOFT = /[cg](?=[eiy])/g;

/** What letters cost that English leaves unspoken: < stands before the letter. */
const SILENT: readonly (readonly [RegExp, number])[] = [
  [/(.)<\1/, 0],
  [/...<e$/, 0],
  [/<e/, 2],
  [/[gq]<u/, 1],
  [/<[aiou]$/, 10],
  [/<[aiou]/, 6],
  [/<h$/, 2],
  [/<h/, 5],
  [/<[yw]/, 4],
  [/^<(?:kn|ps|gn|pn|wr|ts|mb|nd|ng)/, 2],
  [/<gh|n<g/, 3],
  [/<c[kqh]|s<c/, 2],
  [/<r(?![aeiou])/, 9],
  [/<l[kmfd]/, 9],
  [/<d[jg]/, 1],
  [/<t[cs]|m<p/, 6],
  [/<t$/, 10],
  [/<s$/, 8],
  [/m<b$/, 1],
];
