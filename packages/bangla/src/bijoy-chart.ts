import {
  BIJOY_ANUSVARA,
  BIJOY_CANDRABINDU,
  BIJOY_CONJUNCTS,
  BIJOY_FIRST_HALVES,
  BIJOY_HASANTA,
  BIJOY_LETTERS,
  BIJOY_OTHERS,
  BIJOY_REPH,
  BIJOY_SECOND_HALVES,
  BIJOY_VISARGA,
  BIJOY_VOWELS_AFTER,
  BIJOY_VOWELS_BEFORE,
  WINDOWS_1252,
} from './bijoy-table.ts';

/** What a glyph does in a syllable. */
export const OTHER = 0;
export const LETTER = 1;
export const CONJUNCT = 2;
export const FIRST_HALF = 3;
export const SECOND_HALF = 4;
export const VOWEL_BEFORE = 5;
export const VOWEL_AFTER = 6;
export const REPH = 7;
export const HASANTA = 8;
export const CANDRABINDU = 9;
export const FINAL = 10;

/** The chart as arrays: a number for each character, and for each number the kind of glyph and its Bangla. */
export interface BijoyChart {
  numbers: Uint8Array;
  kinds: Uint8Array;
  /** The Bangla of a glyph in UTF-16: UNITS_PER_GLYPH for each, of which the first `lengths` are its own. */
  units: Uint16Array;
  lengths: Uint8Array;
}

export const UNITS_PER_GLYPH = 6;
/** U+2212, a form of ল, is the last character in use. */
export const CHARACTERS = 0x2213;

let chart: BijoyChart | undefined;

export function bijoyChart(): BijoyChart {
  chart ??= buildChart();
  return chart;
}

function buildChart(): BijoyChart {
  const glyphs = allGlyphs();
  const built: BijoyChart = {
    numbers: new Uint8Array(CHARACTERS),
    kinds: new Uint8Array(256),
    units: new Uint16Array(256 * UNITS_PER_GLYPH),
    lengths: new Uint8Array(256),
  };
  glyphs.forEach((glyph, at) => {
    add(built, glyph, at + 1);
  });
  for (let at = 0; at < WINDOWS_1252.length; at++) {
    built.numbers[0x80 + at] = built.numbers[WINDOWS_1252.charCodeAt(at)] ?? 0;
  }
  return built;
}

interface Glyph {
  code: string;
  text: string;
  kind: number;
}

function allGlyphs(): Glyph[] {
  return [
    ...glyphsOf(BIJOY_LETTERS, LETTER),
    ...glyphsOf(BIJOY_CONJUNCTS, CONJUNCT),
    ...glyphsOf(BIJOY_FIRST_HALVES, FIRST_HALF),
    ...glyphsOf(BIJOY_SECOND_HALVES, SECOND_HALF),
    ...glyphsOf(BIJOY_VOWELS_BEFORE, VOWEL_BEFORE),
    ...glyphsOf(BIJOY_VOWELS_AFTER, VOWEL_AFTER),
    ...glyphsOf(BIJOY_OTHERS, OTHER),
    ...glyphsOf(`${BIJOY_ANUSVARA}ং ${BIJOY_VISARGA}ঃ`, FINAL),
    { code: BIJOY_CANDRABINDU, text: 'ঁ', kind: CANDRABINDU },
    { code: BIJOY_REPH, text: 'র্', kind: REPH },
    { code: BIJOY_HASANTA, text: '্', kind: HASANTA },
  ];
}

function glyphsOf(items: string, kind: number): Glyph[] {
  return chartItems(items).map(([code, text]) => ({ code, text, kind }));
}

/** Codes and their Bangla, of one of the strings of the table. */
export function chartItems(items: string): [codes: string, text: string][] {
  return items.split(' ').map((item) => {
    const length = Math.max(1, item.search(/[\u0980-\u09ff]/));
    return [item.slice(0, length), item.slice(length)];
  });
}

function add(built: BijoyChart, { code, text, kind }: Glyph, number: number): void {
  built.numbers[code.charCodeAt(0)] = number;
  built.kinds[number] = kind;
  built.lengths[number] = text.length;
  for (let at = 0; at < text.length; at++) {
    built.units[number * UNITS_PER_GLYPH + at] = text.charCodeAt(at);
  }
}
