import type { Anchor } from './anchors.ts';

/** The anchors that two sentences share: source anchor, copy anchor, source anchor, … */
export type Links = readonly number[];

export interface SentenceLinks {
  /** The links of a source sentence with a copy sentence; undefined where they share nothing. */
  between(source: number, copy: number): Links | undefined;
  /** The copy sentences that share something with a source sentence. */
  partners(source: number): readonly number[];
}

/**
 * Which anchors the sentences of both texts share. A key that stands in many sentences is looked for in the neighbourhood
 * only, so that time grows with the texts, not with their product.
 */
export function sentenceLinks(source: readonly Anchor[][], copy: readonly Anchor[][]): SentenceLinks {
  const places = placesByKey(copy);
  const rows = source.map((anchors, at) => {
    const row = new Map<number, number[]>();
    const middle = (at / source.length) * copy.length;
    anchors.forEach(({ keys }, index) => {
      for (const key of keys) addLinks(row, index, placesNear(places.get(key), middle));
    });
    return row;
  });
  return {
    between: (from, to) => rows[from]?.get(to),
    partners: (from) => [...(rows[from]?.keys() ?? [])],
  };
}

/** For each key its places: copy sentence, anchor, copy sentence, anchor, … in order. */
function placesByKey(copy: readonly Anchor[][]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  copy.forEach((anchors, sentence) => {
    anchors.forEach(({ keys }, index) => {
      for (const key of keys) {
        const known = places.get(key);
        if (known === undefined) places.set(key, [sentence, index]);
        else known.push(sentence, index);
      }
    });
  });
  return places;
}

function placesNear(places: readonly number[] | undefined, middle: number): readonly number[] {
  if (places === undefined || places.length <= 2 * FREQUENT) return places ?? [];
  const near = firstAfter(places, middle - NEIGHBOURHOOD);
  return places.slice(2 * near, 2 * Math.min(near + FREQUENT, firstAfter(places, middle + NEIGHBOURHOOD)));
}

/** The index of the first place whose sentence is `sentence` or later. */
function firstAfter(places: readonly number[], sentence: number): number {
  let low = 0;
  let high = places.length / 2;
  while (low < high) {
    const half = (low + high) >> 1;
    if ((places[2 * half] ?? 0) < sentence) low = half + 1;
    else high = half;
  }
  return low;
}

function addLinks(row: Map<number, number[]>, anchor: number, places: readonly number[]): void {
  for (let at = 0; at < places.length; at += 2) {
    const sentence = places[at] ?? 0;
    const links = row.get(sentence);
    if (links === undefined) row.set(sentence, [anchor, places[at + 1] ?? 0]);
    else links.push(anchor, places[at + 1] ?? 0);
  }
}

/** A key in more places than this is looked for near the place where it would stand in a text of even pace. */
const FREQUENT = 40;
const NEIGHBOURHOOD = 15;
