import { remembered } from '../remembered.ts';
import { bijoyCodes, bijoyText, fromLatin1, patternsByUnit } from './bijoy-chart.ts';
import { encodeBijoyWord } from './encode-bijoy-word.ts';

/**
 * Bangla for a text that is all Bijoy. The signs of a syllable may be typed in any order, and twice.
 *
 * In most words each code stands for one thing, and their syllables are read here; the rest is for decodeWord.
 */
export function decodeBijoy(latin1: string): string {
  const text = fromLatin1(latin1);
  places ??= patternsByUnit(PLACES);
  let output = '';
  let done = '';
  let word = 0;
  let part = 0;
  let before = SPACE;
  let isUnclear = false;
  for (let at = 0; at <= text.length; at++) {
    const place = at < text.length ? (places[text.charCodeAt(at)] ?? OTHER) : SPACE;
    isUnclear ||= isUnclearBehind(before, place);
    if (at > part && !belongsTo(before, place)) {
      if (!isUnclear) output += decodePart(text, part, at);
      part = at;
    }
    before = place;
    if (place !== SPACE) continue;
    if (isUnclear) output = done + decodeUnclear(text, word, at);
    output += text.charAt(at);
    done = output;
    word = part = at + 1;
    isUnclear = false;
  }
  return output;
}

/** Whether a code stands for something else there, or a first half has nothing to join. */
function isUnclearBehind(before: number, place: number): boolean {
  return (
    place === UNCLEAR ||
    (place === SIGN && (before < BEFORE || before === SIGN)) ||
    (place < FIRST_HALF && before === FIRST_HALF)
  );
}

/** Whether a code continues the syllable of the code before it. */
function belongsTo(before: number, place: number): boolean {
  return place === AFTER || (place >= FIRST_HALF && (before === FIRST_HALF || before === BEFORE));
}

/** A syllable or sign. One or two codes are known by a number, which is twice as fast as by a string. */
function decodePart(text: string, start: number, end: number): string {
  if (end > start + 2) return decodeSyllable(text.slice(start, end));
  const key = text.charCodeAt(start) * 0x10000 + (end > start + 1 ? text.charCodeAt(start + 1) : 0);
  let part = shortParts.get(key);
  if (part === undefined) {
    part = decodeSyllable(text.slice(start, end));
    if (key < 0x22130000) shortParts.set(key, part);
  }
  return part;
}

/** A sign of arithmetic that stands alone among words is itself. */
function decodeUnclear(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  return text.length > 1 && /^[°±²³·µ¼½¾×]$/.test(word) ? word : decodeWord(word);
}

const decodeWord = /* @__PURE__ */ remembered((word) => {
  let codes = word;
  for (const [pattern, code] of NEWER_CUT) codes = codes.replace(pattern, code);
  return codes.replace(PART, decodeSyllable).replace(/ÑÑ?/g, decodeDash);
});

/** Ñ is long beside a space (বলেন—) and short between words (ঢাকা–চট্টগ্রাম); typed twice, the other way round. */
function decodeDash(codes: string, at: number, word: string): string {
  const isInner = at > 0 && at + codes.length < word.length;
  return isInner === (codes === 'Ñ') ? '–' : '—';
}

const decodeSyllable = /* @__PURE__ */ remembered((codes) => {
  const text = bijoyText(codes.replaceAll('©', ''));
  const letters = text.replace(/[ঁ-ঃা-ৌৗ]/g, '').replace(/^র্য/, 'র\u200d্য');
  const signs = [/[া-ৌৗ]/g, /ঁ/g, /[ংঃ]/g].flatMap((kind) => [...new Set(text.match(kind))]);
  const reph = codes.includes('©') ? 'র্' : '';
  return (reph + withHasantas(letters) + signs.join('')).normalize('NFC');
});

/** Between consonants that the font can draw as one, a hasanta that shows keeps a non-joiner; after ত it is ৎ. */
function withHasantas(letters: string): string {
  return letters
    .replace(/(?<!্)([ক-হ])&(?=([ক-হ])(?!\u09bc))/g, (_, first: string, second: string) => {
      if (encodeBijoyWord(`${first}্${second}`).includes('&')) return `${first}্`;
      return first === 'ত' ? 'ৎ' : `${first}্\u200c`;
    })
    .replace(/&্?/g, '্');
}

/** The codes of র, of what ends in it, and of ্ল: ু has a code of its own under them. */
const RA = 'iª«ÖµÎå¿£Œ¬\u00ad−';

/**
 * Codes that the newer cut of the font draws otherwise: ক্ষ, but for খড়্গ; ণ্ড, which is a dash where no letter is before
 * it; ্ল after a letter, else স্ন; ু, else ম্ন; ্ত after a first half, else ত্ম.
 */
const NEWER_CUT: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/(?<!L)ÿ(?!(?<=^ÿ)$)/g, '¶'],
  [/(?<=[A-z¡-ÏÖ-ÿ])Ð/g, 'Ê'],
  [/(?<=[KM`cdefgjkn®¯›š¤™˜])ø/g, '¬'],
  [/* @__PURE__ */ new RegExp(`(?<=[${RA}])æ`, 'g'), 'z'],
  [/(?<=[š¯])Í/g, '—'],
];

const LETTER = /* @__PURE__ */ bijoyCodes(/^[অ-হৎ].*(?<!্)$/);
const SECOND_HALF = /* @__PURE__ */ bijoyCodes(/^্(?!ত$|তু|থ)/);
const DOTTED = /* @__PURE__ */ bijoyCodes(/(?<=[কঙচছজঝঞটঠডঢতফভ\u09bc])$/);
const FIRST_HALF_CODE = '(?:[®¯›š¤™˜]|”(?=[PQT¡])|•(?=[¶LNg](?:(?<=[^(].{2})|[¨ª]?$)))';
const BASE = `(?:${FIRST_HALF_CODE}{0,3}(?:YX|[${LETTER}])|${FIRST_HALF_CODE}{1,3}(?=[${SECOND_HALF}‘’—]))`;

/** Codes that are also quotation marks, dashes or dots, where they can only join what precedes them. */
export const JOINING_PUNCTUATION = `(?<=[š¯])[‘’—]|(?<=[${RA}]©?)“|(?<=[opq]©?)–|(?<=[${LETTER}${SECOND_HALF}’—©])[‚ƒ„~]|(?<=(?<![w†‡ˆ‰])[${DOTTED}]©?)…`;

/** A syllable, or a sign by itself. */
const PART = /* @__PURE__ */ new RegExp(
  `(?!___|(?<=_)__|(?<=__)_|(?<=\\d)[°±²³·µ¼½¾×])(?:[w†‡ˆ‰]u?)?${BASE}(?:[${SECOND_HALF}vxyzŠ©ust]|${JOINING_PUNCTUATION}|(?<=[${LETTER}${SECOND_HALF}’—])&${BASE}?)*|[w†‡ˆ‰vxyzŠust0-9|\\\\$Ò-ÕÐ]`,
  'g',
);

/** The place of a code in a syllable, in their order. */
const OTHER = 0;
const SPACE = 1;
const BEFORE = 2;
const FIRST_HALF = 3;
const SIGN = 5;
const AFTER = 6;
const UNCLEAR = 7;
const PLACES = [
  /(?!)/,
  /\s/,
  /[w†‡ˆ‰]/,
  /[®¯›š¤™˜]/,
  /* @__PURE__ */ new RegExp(`(?![øæÍÿèœX_°±²³·µ¼½¾×])[${LETTER}]`),
  /[_°±²³·µ¼½¾×]/,
  /* @__PURE__ */ new RegExp(`(?![èœ])[vxyzŠ©ust${SECOND_HALF}]`),
  /[‘’—“–‚ƒ„~…”•øæÍÿÐÑèœX&]/,
];

let places: Uint8Array | undefined;
const shortParts = /* @__PURE__ */ new Map<number, string>();
