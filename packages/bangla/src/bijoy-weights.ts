import { bijoyChart, CHARACTERS, CONJUNCT, FIRST_HALF, VOWEL_BEFORE } from './bijoy-chart.ts';
import { WINDOWS_1252 } from './bijoy-table.ts';

/** Classes of characters, for finding words. */
export const SEPARATOR = 0;
export const WORD = 1;
export const DIGIT = 2;
/** Bijoy's own quotation marks and dash. */
export const QUOTE = 3;
/** A glyph or punctuation, by its neighbours. */
export const TYPOGRAPHIC = 4;
export const BANGLA = 5;

/** What is looked up for each character, and for each pair of roles. */
export interface BijoyWeights {
  classes: Uint8Array;
  roles: Uint8Array;
  letters: Int8Array;
  pairs: Int8Array;
}

export const ROLES = 15;

let weights: BijoyWeights | undefined;

export function bijoyWeights(): BijoyWeights {
  weights ??= buildWeights();
  return weights;
}

function buildWeights(): BijoyWeights {
  const characters = Array.from({ length: CHARACTERS }, (_, code) => inWindows1252(code));
  const roles = Uint8Array.from(characters, roleOf);
  return {
    classes: Uint8Array.from(characters, classOf),
    roles,
    letters: Int8Array.from(characters, (character, code) => letterWeight(character, roles[code] as number)),
    pairs: Int8Array.from(PAIRS.flat()),
  };
}

function inWindows1252(code: number): string {
  return code >= 0x80 && code < 0xa0 ? WINDOWS_1252.charAt(code - 0x80) : String.fromCharCode(code);
}

function classOf(character: string): number {
  if (/[\u0980-\u09ff]/.test(character)) return BANGLA;
  if (/[0-9$]/.test(character)) return DIGIT;
  if (/[ÒÓÔÕÑ]/.test(character)) return QUOTE;
  if (/[‘’“”–—…•‚„]/.test(character)) return TYPOGRAPHIC;
  return /[^|\\]/.test(character) && (isGlyph(character) || isForeign(character)) ? WORD : SEPARATOR;
}

function isGlyph(character: string): boolean {
  return bijoyChart().numbers[character.charCodeAt(0)] !== 0;
}

/** A letter that is not in Windows-1252 (ć, ш), or has no place in the chart (Ž). */
function isForeign(character: string): boolean {
  return !isGlyph(character) && /\p{L}/u.test(character);
}

function letterWeight(character: string, role: number): number {
  const at = WEIGHED.indexOf(character);
  if (at >= 0) return WEIGHTS[at] ?? 0;
  if (isForeign(character)) return FOREIGN;
  return role === JOINING && isGlyph(character) ? ONLY_BIJOY : 0;
}

function roleOf(character: string): number {
  const role = ROLE_OF_ASCII.findIndex((characters) => characters.includes(character));
  if (role >= 0) return role;
  const kind = bijoyChart().kinds[bijoyChart().numbers[character.charCodeAt(0)] ?? 0];
  if (kind === VOWEL_BEFORE) return BEFORE;
  if (kind === FIRST_HALF) return HALF;
  if (/[ß-ÿ]/.test(character) && !/[÷øúè]/.test(character)) return ACCENTED;
  if (kind !== CONJUNCT) return JOINING;
  return /[À-Þ]/.test(character) && character !== '×' ? CAPITAL : SYMBOL;
}

const FOREIGN = -12;
const ONLY_BIJOY = 6;

/** Roles 0 (no letter) to 9, and those of other glyphs. */
const ROLE_OF_ASCII = [
  '\0',
  'ABCDEFGHIJ',
  'KLMNOPQRSTUVWXYZ_`',
  'abcdefghijklmnq',
  'op',
  'stur',
  'v',
  'w',
  'xyz',
];
const JOINING = 9;
const BEFORE = 10;
const HALF = 11;
const SYMBOL = 12;
const CAPITAL = 13;
const ACCENTED = 14;

/*
 * How much likelier a character, and a pair of neighbours by their role, is in Bijoy than in English: twice the natural
 * logarithm of the odds. For ASCII these are a logistic regression on the distinct words of Bangla news of 2019 to
 * 2025 in Bijoy against those of English news. The other glyphs, which English has not, have what Bijoy's spelling
 * allows; those that are also letters with accents in French, German or Portuguese have little.
 */
const WEIGHED = '&ABCDEFGHIJKLMNOPQRSTUVWXYZ^_`abcdefghijklmnopqrstuvwxyz~ï';
// biome-ignore format: a table
const WEIGHTS = [
  1, 1, 3, -2, 2, -3, -1, 4, -2, 2, 0, 3, 0, 1, -1, -5, 0, 3, 2, -2, -5, 1, 0, 3, -1, 4, 5, 0, 6, 7, -5, 2, 1, -2, -2, 0, 1, -2, 0,
  5, 1, -4, 2, -1, -2, -3, 5, -2, 0, -3, -3, 3, 3, 3, 0, -1, 5, 5,
];
// biome-ignore format: a table
const PAIRS: readonly (readonly number[])[] = [
  /*          -   A   K   a   o   s   v   w   x   ~   ‡   ¯   °   Ë   é */
  /* - */ [   0, -1, -1,  4, -2, -5, -8,  2, -6,-10,  6,  6,  1,  1,  0],
  /* A */ [   0, -3, -2,  2, -1,  1,  4,  4, -2,  0,  6,  6,  5,  4,  0],
  /* K */ [   0, -4, -1,  2,  2,  1,  6,  3,  6,  0,  6,  6,  5,  4,  0],
  /* a */ [   0,  4,  4, -2, -3, -2,  1,  0,  1,  2,  6,  6,  5,  4,  0],
  /* o */ [   1,  2,  2, -3, -2, -2,  0, -4, -1,  1,  6,  6,  5,  4,  0],
  /* s */ [  -1,  1,  4, -2, -2, -2, -2, -1, -4, -6,  6,  6,  5,  4,  0],
  /* v */ [   3,  5,  4,  0,  1,  5,  0,  4, -4,  0,  6,  6,  5,  4,  0],
  /* w */ [ -10, -1,  5,  2,  2, -8, -8, -8, -8, -8, -8,  6,  5,  4,  0],
  /* x */ [  -2,  1,  5,  1,  0,  0, -5,  1, -2,  0,  6,  6,  5,  4,  0],
  /* ~ */ [   2, -1,  1,  3,  1,  0,  0,  0,  0,  0,  6,  6,  5,  4,  0],
  /* ‡ */ [ -10,  2,  2,  2,  2,-10,-10,-10,-10,-10, -8,  2,  2,  4,  0],
  /* ¯ */ [ -12, -8,  2,  2,  0, -8, -8, -8, -8,  2, -8,  6,  2,  4,  0],
  /* ° */ [   0,  0,  0,  0,  0,  0,  2,  2,  2,  4,  6,  6,  5,  4,  0],
  /* Ë */ [   0,  0,  0,  0,  0,  0,  2,  2,  2,  4,  6,  6,  5,  4,  0],
  /* é */ [   0,  0,  0,  0,  0,  0,  0,  2,  0,  4,  6,  6,  5,  4,  0],
];
