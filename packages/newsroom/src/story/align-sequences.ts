/** Where an item of one sequence stands in the other. */
export type Pair = readonly [before: number, after: number];

/** Beyond so many single changes without one sure place between them, two texts have nothing in common. */
const mostChanges = 800;

/**
 * Which items of two sequences stay, in order: what is in both starts and ends, then what each has only once
 * (sure places, as in patience diff), and between those the fewest changes (Myers). Bounded: stretches that
 * differ in more than 800 places are taken as replaced.
 *
 * @example alignSequences(['ক', 'খ', 'গ'], ['ক', 'গ']) // [[0, 0], [2, 1]]
 */
export function alignSequences(before: readonly string[], after: readonly string[]): Pair[] {
  const numbers = new Map<string, number>();
  const numberOf = (item: string) => {
    const known = numbers.get(item);
    if (known !== undefined) return known;
    numbers.set(item, numbers.size);
    return numbers.size - 1;
  };
  const pairs: Pair[] = [];
  const a = Int32Array.from(before, numberOf);
  const b = Int32Array.from(after, numberOf);
  alignRange({ a, b, aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length }, pairs);
  return pairs;
}

interface Range {
  a: Int32Array;
  b: Int32Array;
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
}

function alignRange(range: Range, pairs: Pair[]): void {
  const { a, b } = range;
  let { aFrom, aTo, bFrom, bTo } = range;
  while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]) pairs.push([aFrom++, bFrom++]);
  const end: Pair[] = [];
  while (aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1]) end.push([--aTo, --bTo]);
  alignMiddle({ a, b, aFrom, aTo, bFrom, bTo }, pairs);
  for (const pair of end.reverse()) pairs.push(pair);
}

function alignMiddle(range: Range, pairs: Pair[]): void {
  const sure = surePlaces(range);
  if (sure.length === 0) {
    alignByFewestChanges(range, pairs);
    return;
  }
  let { aFrom, bFrom } = range;
  for (const place of sure) {
    alignRange({ ...range, aFrom, bFrom, aTo: place[0], bTo: place[1] }, pairs);
    pairs.push(place);
    aFrom = place[0] + 1;
    bFrom = place[1] + 1;
  }
  alignRange({ ...range, aFrom, bFrom }, pairs);
}

/** Items that stand once in both, of which as many as possible in the same order. */
function surePlaces({ a, b, aFrom, aTo, bFrom, bTo }: Range): Pair[] {
  if (aFrom === aTo || bFrom === bTo) return [];
  const inBefore = placesOf(a, aFrom, aTo);
  const inAfter = placesOf(b, bFrom, bTo);
  const candidates: Pair[] = [];
  for (const [item, place] of inBefore) {
    const other = inAfter.get(item);
    if (place !== null && other !== undefined && other !== null) candidates.push([place, other]);
  }
  return longestRise(candidates.sort((one, two) => one[0] - two[0]));
}

/** The place of each item; null for one that stands there more than once. */
function placesOf(items: Int32Array, from: number, to: number): Map<number, number | null> {
  const places = new Map<number, number | null>();
  for (let place = from; place < to; place += 1) {
    const item = items[place] ?? 0;
    places.set(item, places.has(item) ? null : place);
  }
  return places;
}

/** The longest run of pairs whose second numbers rise. */
function longestRise(pairs: readonly Pair[]): Pair[] {
  const lastOfLength: number[] = [];
  const previous: number[] = [];
  pairs.forEach((pair, index) => {
    let low = 0;
    let high = lastOfLength.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[lastOfLength[middle] ?? 0]?.[1] ?? 0) < pair[1]) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? -1 : (lastOfLength[low - 1] ?? -1);
    lastOfLength[low] = index;
  });
  const rise: Pair[] = [];
  for (let index = lastOfLength.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair !== undefined) rise.push(pair);
  }
  return rise.reverse();
}

/** Myers' way: the furthest place on each diagonal after d changes, kept for every d so that the way back is known. */
function alignByFewestChanges(range: Range, pairs: Pair[]): void {
  const { a, b, aFrom, aTo, bFrom, bTo } = range;
  const n = aTo - aFrom;
  const m = bTo - bFrom;
  if (n === 0 || m === 0) return;
  const most = Math.min(n + m, mostChanges);
  const furthest = new Int32Array(2 * most + 3);
  const middle = most + 1;
  const steps: Int32Array[] = [];
  for (let changes = 0; changes <= most; changes += 1) {
    steps.push(furthest.slice(middle - changes - 1, middle + changes + 2));
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const left = furthest[middle + diagonal - 1] ?? 0;
      const right = furthest[middle + diagonal + 1] ?? 0;
      let x = diagonal === -changes || (diagonal !== changes && left < right) ? right : left + 1;
      while (x < n && x - diagonal < m && a[aFrom + x] === b[bFrom + x - diagonal]) x += 1;
      furthest[middle + diagonal] = x;
      if (x < n || x - diagonal < m) continue;
      wayBack(range, steps, pairs);
      return;
    }
  }
}

function wayBack({ aFrom, aTo, bFrom, bTo }: Range, steps: readonly Int32Array[], pairs: Pair[]): void {
  const found: Pair[] = [];
  let x = aTo - aFrom;
  let y = bTo - bFrom;
  for (let changes = steps.length - 1; changes >= 0; changes -= 1) {
    const at = (diagonal: number) => steps[changes]?.[diagonal + changes + 1] ?? 0;
    const diagonal = x - y;
    const down = diagonal === -changes || (diagonal !== changes && at(diagonal - 1) < at(diagonal + 1));
    const fromX = changes === 0 ? 0 : at(down ? diagonal + 1 : diagonal - 1);
    const fromY = changes === 0 ? 0 : fromX - (down ? diagonal + 1 : diagonal - 1);
    const startX = changes === 0 ? 0 : down ? fromX : fromX + 1;
    while (x > startX) found.push([aFrom + --x, bFrom + --y]);
    x = fromX;
    y = fromY;
  }
  for (const pair of found.reverse()) pairs.push(pair);
}
