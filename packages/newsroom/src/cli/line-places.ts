/** A place in a text as editors count it: from 1, columns in UTF-16 code units. */
export interface LinePlace {
  line: number;
  column: number;
  /** Where the line begins and ends in the text, its line end left out. */
  lineStart: number;
  lineEnd: number;
}

/** Tells for each offset of a text in which line and column it stands. */
export function linePlaces(text: string): (offset: number) => LinePlace {
  const ends = Array.from(text.matchAll(/\r\n|[\n\r]/g));
  const starts = [0, ...ends.map(({ index, 0: end }) => index + end.length)];
  return (offset) => {
    const line = lastAtMost(starts, offset);
    const lineStart = starts[line] ?? 0;
    const lineEnd = ends[line]?.index ?? text.length;
    return { line: line + 1, column: offset - lineStart + 1, lineStart, lineEnd };
  };
}

/** The index of the last of ascending numbers that is at most this one. */
function lastAtMost(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
