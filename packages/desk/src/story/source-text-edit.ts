/** One replacement in a text: `deleted` code units from `at` on give way to `inserted`. */
export interface SourceTextEdit {
  at: number;
  deleted: number;
  inserted: string;
}

/** What makes one text the other, as one replacement; null where they are equal. No edit cuts a surrogate pair. */
export function editBetween(before: string, after: string): SourceTextEdit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  if (isHigh(before.charCodeAt(start - 1))) start -= 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  if (isLow(before.charCodeAt(before.length - end))) end -= 1;
  return {
    at: start,
    deleted: before.length - end - start,
    inserted: after.slice(start, after.length - end),
  };
}

/** One step of a shared text's change. */
interface Step {
  retain?: number | undefined;
  delete?: number | undefined;
  insert?: unknown;
}

/** Where a place in a text lies after somebody else's change. */
export function placeAfter(place: number, change: readonly Step[]): number {
  let at = 0;
  let moved = place;
  for (const step of change) {
    if (step.retain !== undefined) at += step.retain;
    else if (step.delete !== undefined) moved -= Math.min(Math.max(moved - at, 0), step.delete);
    else if (typeof step.insert === 'string') {
      if (at < moved) moved += step.insert.length;
      at += step.insert.length;
    }
  }
  return moved;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
