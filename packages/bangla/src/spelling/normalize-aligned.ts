import { normalize } from './normalize.ts';

/** The normal form of a text, and where its offsets are in the text itself. */
export interface AlignedText {
  text: string;
  /** The offset in the original that an offset of `text` stands for; from 0 to the length, never decreasing. */
  toOriginal: (offset: number) => number;
}

/**
 * normalize, with the way back: what was found in the normal form can be shown in the text as it was written.
 *
 * Normalising keeps letters and spaces in their number and order (only marks and invisible characters come, go or
 * move), so the n-th of them here is the n-th there; an offset between marks is that of the next letter. Where another
 * script's letters do compose (Hangul), offsets inside that stretch between spaces fall on its beginning.
 *
 * @example
 * const { text, toOriginal } = normalizeAligned('ক\u200bয\u09bc ২') // text: 'কয় ২'
 * toOriginal(4) // 5
 */
export function normalizeAligned(text: string): AlignedText {
  const normal = normalize(text);
  if (normal === text) return { text, toOriginal: (offset) => offset };
  let offsets: Uint32Array | undefined;
  const toOriginal = (offset: number) => {
    offsets ??= alignment(normal, text);
    return offsets[offset] ?? text.length;
  };
  return { text: normal, toOriginal };
}

/** For each offset of the normal form the one of the text. */
function alignment(normal: string, text: string): Uint32Array {
  const offsets = new Uint32Array(normal.length + 1);
  let here = 0;
  let there = 0;
  while (here < normal.length) {
    if (isSame(normal, here, text, there)) {
      offsets[here++] = there++;
    } else if (isDecomposed(normal, here, text.charCodeAt(there))) {
      offsets[here++] = there;
      offsets[here++] = ++there;
    } else {
      const ends = [stretchEnd(normal, here), stretchEnd(text, there)] as const;
      alignStretch(normal.slice(here, ends[0]), text.slice(there, ends[1]), offsets, here, there);
      [here, there] = ends;
    }
  }
  offsets[normal.length] = text.length;
  return offsets;
}

function isSame(normal: string, here: number, text: string, there: number): boolean {
  const unit = normal.charCodeAt(here);
  const original = text.charCodeAt(there);
  return unit === original || (unit === SPACE && isFixedSpace(original));
}

/** য় ড় ঢ় in one code unit there, in two here. */
function isDecomposed(normal: string, here: number, original: number): boolean {
  const base = COMPOSED.indexOf(original);
  return base >= 0 && normal.charCodeAt(here) === BASES[base] && normal.charCodeAt(here + 1) === NUKTA;
}

function stretchEnd(text: string, from: number): number {
  SPACES.lastIndex = from;
  return SPACES.exec(text)?.index ?? text.length;
}

function alignStretch(normal: string, text: string, offsets: Uint32Array, here: number, there: number): void {
  const bases = basesOf(normal);
  const originals = basesOf(text);
  const alike = bases.length === originals.length;
  let next = 0;
  for (let at = 0; at < normal.length; at++) {
    while (next < bases.length && (bases[next] as number) < at) next++;
    const original = alike ? (originals[next] ?? text.length) : 0;
    offsets[here + at] = there + original;
  }
}

/** Where the characters stand that are no mark and not invisible. */
function basesOf(text: string): number[] {
  return Array.from(text.matchAll(BASE), (match) => match.index);
}

function isFixedSpace(unit: number): boolean {
  return unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x205f;
}

const SPACE = 0x20;
const NUKTA = 0x9bc;
const COMPOSED = [0x9df, 0x9dc, 0x9dd];
const BASES = [0x9af, 0x9a1, 0x9a2];

/** White space, but for the byte order mark, which normalising removes. */
const SPACES = /[^\S\ufeff]/g;
const BASE = /[^\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/gu;
