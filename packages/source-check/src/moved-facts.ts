import type { Excerpt } from './finding.ts';

/** Facts found in a sentence that begins at `by`, with their places in the whole text. */
export function moved<Fact extends Excerpt>(facts: readonly Fact[], by: number): Fact[] {
  return facts.map((fact) => ({ ...fact, start: fact.start + by, end: fact.end + by }));
}

/** The facts that overlap none of the others; both stand in the order of the text. */
export function outside<Fact extends Excerpt>(facts: readonly Fact[], others: readonly Excerpt[]): Fact[] {
  let next = 0;
  return facts.filter(({ start, end }) => {
    while (next < others.length && (others[next]?.end ?? 0) <= start) next++;
    return (others[next]?.start ?? Infinity) >= end;
  });
}
