import type { BijoyChart } from './bijoy-chart.ts';
import { bijoyChart, CHARACTERS, CONJUNCT, FIRST_HALF, LETTER, SECOND_HALF } from './bijoy-chart.ts';
import type { Syllable } from './decode-bijoy.ts';

/** For the number of each glyph, 1 if it means one thing or another by what stands around it. */
export function contextualGlyphs(): Uint8Array {
  chart = bijoyChart();
  rules = rulesByNumber();
  return Uint8Array.from({ length: 256 }, (_, number) => (rules[number] === undefined ? 0 : 1));
}

/**
 * The number of the glyph that a code stands for here, or 0 where the character means itself: a quotation mark, a dash
 * or dots where no Bijoy sign can be, a fraction or a degree sign after a digit, a sign that has nothing to join.
 *
 * Codes that the newer cut of the font draws otherwise: ø is ্ল after a letter and স্ন elsewhere; æ is ু after র and
 * after a second half; Í is ্ত after a first half; ÿ is ক্ষ, but for খড়্গ; Ð after a letter is ণ্ড, else a dash. And by
 * the older cut œ after হ is ণ, è after ক is ন.
 */
export function glyphInContext(
  number: number,
  syllable: Syllable,
  text: string,
  at: number,
  length: number,
): number {
  const glyph = rules[number]?.(syllable, text, at, length) ?? true;
  return glyph === true ? number : glyph === false ? 0 : numberAt(glyph, 0);
}

/** True for the glyph of the chart, false for the character itself, or the code of another glyph. */
type Rule = (syllable: Syllable, text: string, at: number, length: number) => boolean | string;

let rules: (Rule | undefined)[] = [];
/** Set, with the rules, by contextualGlyphs, which the decoder asks first. */
let chart: BijoyChart;

function rulesByNumber(): (Rule | undefined)[] {
  const found: (Rule | undefined)[] = [];
  for (const [codes, rule] of RULES) {
    for (const code of codes) found[numberAt(code, 0)] = rule;
  }
  return found;
}

function numberAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < CHARACTERS ? (chart.numbers[code] as number) : 0;
}

function kindAt(text: string, at: number): number {
  return chart.kinds[numberAt(text, at)] as number;
}

function isLetterAt(text: string, at: number): boolean {
  return kindAt(text, at) !== 0;
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function takesVowel({ open, vowelAfter }: Syllable): boolean {
  return open && vowelAfter === 0;
}

/** Behind ন্ or স্, which no word ends in. */
function isAfterNaOrSa({ lastNumber }: Syllable): boolean {
  return lastNumber === chart.numbers[0x161] || lastNumber === chart.numbers[0xaf];
}

function joinsNext(text: string, at: number): boolean {
  const kind = kindAt(text, at + 1);
  return kind === LETTER || kind === CONJUNCT || kind === SECOND_HALF || kind === FIRST_HALF;
}

/** A sign of arithmetic after a digit, or alone among other words. */
function isPlainSign(text: string, at: number, length: number): boolean {
  return isDigitAt(text, at - 1) || (length > 1 && !isLetterAt(text, at - 1) && !isLetterAt(text, at + 1));
}

/** ঙ্ begins no word: before a whole word, • is a bullet. */
function isNga(text: string, at: number): boolean {
  if (!/^[¶LNg]/.test(text.slice(at + 1, at + 2))) return false;
  return isLetterAt(text, at - 1) || !/[^¨ª\s]/.test(text.slice(at + 2, at + 5));
}

function isLaAfter(syllable: Syllable): boolean {
  const { lastKind, lastUnit } = syllable;
  return takesVowel(syllable) && (lastKind === LETTER || lastKind === FIRST_HALF) && TAKE_LA.has(lastUnit);
}

function isUAfter(syllable: Syllable): boolean {
  const { lastUnit } = syllable;
  return takesVowel(syllable) && (lastUnit === RA || (lastUnit === LA && syllable.lastKind === SECOND_HALF));
}

/** ড়্গ is that of খড়্গ; alone it stands for the glyph of the older cut. */
function isRGa(text: string, at: number): boolean {
  return text.charAt(at - 1) === 'L' || (!isLetterAt(text, at - 1) && !isLetterAt(text, at + 1));
}

function follows(syllable: Syllable, code: string): boolean {
  return takesVowel(syllable) && syllable.lastNumber === numberAt(code, 0);
}

function unitsOf(letters: string): ReadonlySet<number> {
  return new Set(Array.from(letters, (letter) => letter.charCodeAt(0)));
}

const RA = 0x9b0;
const LA = 0x9b2;
const NUKTA = 0x9bc;
const TAKE_DOTTED_RI = /* @__PURE__ */ unitsOf('কঙচছজঝঞটঠডঢতফভ\u09bc');
const TAKE_LA = /* @__PURE__ */ unitsOf('কগদপফবভমলশহ্');

const RULES: readonly (readonly [codes: string, rule: Rule])[] = [
  ['‘’—', isAfterNaOrSa],
  ['“', (syllable) => takesVowel(syllable) && (syllable.lastUnit === RA || syllable.lastUnit === LA)],
  ['–', (syllable) => takesVowel(syllable) && syllable.lastUnit === NUKTA],
  ['‚ƒ„~', takesVowel],
  [
    '…',
    (syllable) => takesVowel(syllable) && syllable.vowelBefore === 0 && TAKE_DOTTED_RI.has(syllable.lastUnit),
  ],
  ['”', (_, text, at) => /^[PQT¡]/.test(text.slice(at + 1, at + 2))],
  ['•', (_, text, at) => isNga(text, at)],
  ['®¯›š¤™˜', (_, text, at) => joinsNext(text, at)],
  ['°±²³·µ¼½¾×', (_, text, at, length) => !isPlainSign(text, at, length)],
  ['_', (_, text, at) => !text.slice(Math.max(0, at - 2), at + 3).includes('___')],
  ['ø', (syllable) => (isLaAfter(syllable) ? '¬' : true)],
  ['æ', (syllable) => (isUAfter(syllable) ? 'z' : true)],
  ['Í', (syllable) => (isAfterNaOrSa(syllable) ? '—' : true)],
  ['ÿ', (_, text, at) => (isRGa(text, at) ? true : '¶')],
  ['Ð', (_, text, at) => (isLetterAt(text, at - 1) ? 'Ê' : true)],
  ['è', (syllable) => (follows(syllable, 'K') ? 'œ' : true)],
  ['œ', (syllable) => (follows(syllable, 'n') ? 'è' : true)],
];
