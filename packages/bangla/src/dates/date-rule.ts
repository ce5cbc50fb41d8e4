import type { Copy, Found } from './date-copy.ts';

/** What is read where a pattern of kinds of tokens fits. */
export type Rule = readonly [RegExp, (copy: Copy, start: number, places: Places) => Found[] | undefined];

/** Where a match ends, and where its groups stand. */
export interface Places {
  end: number;
  /** The days, months or years, with what links them. */
  dates?: readonly [start: number, end: number];
  month?: readonly [start: number, end: number];
  year?: readonly [start: number, end: number];
}

/** The first that a rule reads at a token. */
export function readBy(rules: readonly Rule[], copy: Copy, at: number): Found[] | undefined {
  for (const [wanted, read] of rules) {
    const places = placesOf(wanted, copy, at);
    const found = places && read(copy, at, places);
    if (found) return found;
  }
  return;
}

/** A pattern of kinds of tokens, which is looked for at a place. */
export function pattern(source: string): RegExp {
  return new RegExp(source, 'dy');
}

export function placesOf(wanted: RegExp, { kinds }: Copy, at: number): Places | undefined {
  wanted.lastIndex = at;
  const indices = wanted.exec(kinds)?.indices;
  return indices && { ...indices.groups, end: wanted.lastIndex };
}
