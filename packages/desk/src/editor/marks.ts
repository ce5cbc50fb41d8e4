/** A stretch of a text that stands out; `look` is its class. */
export interface Mark {
  start: number;
  end: number;
  look: string;
}

export interface Segment {
  text: string;
  start: number;
  looks: string;
}

/**
 * A text cut where marks begin and end, each piece with the classes of all marks over it. Joined, the pieces are
 * the text.
 *
 * @example segmentsOf('কখগ', [{ start: 1, end: 2, look: 'a' }]).map(({ text, looks }) => [text, looks])
 * // [['ক', ''], ['খ', 'a'], ['গ', '']]
 */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
  const inside = marks
    .map(({ start, end, look }) => ({ start: Math.max(0, start), end: Math.min(end, text.length), look }))
    .filter(({ start, end }) => start < end);
  const edges = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const starting = inside.toSorted((a, b) => a.start - b.start);
  let open: Mark[] = [];
  let next = 0;
  return edges.slice(0, -1).map((start, at) => {
    open = open.filter(({ end }) => end > start);
    for (; (starting[next]?.start ?? Infinity) <= start; next += 1) open.push(starting[next] as Mark);
    const looks = [...new Set(open.map(({ look }) => look))].join(' ');
    return { text: text.slice(start, edges[at + 1]), start, looks };
  });
}
