/** One replacement in a text: `deleted` code units from `at` on give way to `inserted`. UTF-16 offsets. */
export interface TextEdit {
  at: number;
  deleted: number;
  inserted: string;
}

/**
 * What was done to a text, as the one replacement that ends at the caret, or null where nothing was. No edit cuts
 * a surrogate pair.
 *
 * @example editBetween('কলা', 'কমলা', 2) // { at: 1, deleted: 0, inserted: 'ম' }
 */
export function editBetween(before: string, after: string, caret: number): TextEdit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  const tail = after.length - clamp(caret, 0, after.length);
  let end = 0;
  while (end < Math.min(shorter, tail) && charFromEnd(before, end) === charFromEnd(after, end)) end++;
  let start = 0;
  while (start < shorter - end && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  while (end < shorter - start && charFromEnd(before, end) === charFromEnd(after, end)) end++;
  if (isHighSurrogate(before.charCodeAt(start - 1))) start--;
  if (isLowSurrogate(before.charCodeAt(before.length - end))) end--;
  return {
    at: start,
    deleted: before.length - end - start,
    inserted: after.slice(start, after.length - end),
  };
}

/** One step of a Y.Text's change. */
export interface TextChange {
  retain?: number | undefined;
  delete?: number | undefined;
  insert?: unknown;
}

/** Where a caret stands after a colleague's change; text inserted right at the caret comes behind it. */
export function movedCaret(caret: number, changes: readonly TextChange[]): number {
  let at = 0;
  let moved = caret;
  for (const change of changes) {
    if (at >= moved && change.retain !== undefined) break;
    if (change.retain !== undefined) at += change.retain;
    else if (typeof change.insert === 'string') {
      if (at < moved) moved += change.insert.length;
      at += change.insert.length;
    } else if (change.delete !== undefined) {
      moved -= clamp(moved - at, 0, change.delete);
    }
  }
  return moved;
}

function charFromEnd(text: string, fromEnd: number): number {
  return text.charCodeAt(text.length - 1 - fromEnd);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
