import { LIGHT_SHARE } from './bangla-name.ts';
import { type BanglaNameWord, banglaNameWord } from './bangla-name-word.ts';
import { EXONYMS } from './exonyms.ts';
import { type LatinNameWord, latinNameWord } from './latin-name-word.ts';

/** A word of a Latin name in all its readings. */
export interface LatinReading {
  /** In lower case. */
  text: string;
  /** As it is spelled, and for BNP also as its letters are called. */
  words: LatinNameWord[];
  /** The Bangla names for it that sound otherwise. */
  exonyms: BanglaNameWord[];
}

/** A Latin name as its words. */
export interface LatinName {
  words: LatinReading[];
  /** Words written as one, as they are asked for. */
  joined: Map<number, LatinReading>;
  /** See BanglaName. */
  weights: number[];
  /** Whether a word is a title, an initial or the like, which the other script may leave out. */
  isLight: boolean[];
}

/** The words of a name: without marks and possessive 's; letters with points (A.K.M.) are one word. */
export function latinName(text: string): LatinName {
  const parts = plainLatin(text).match(PART) ?? [];
  const texts = withInitials(parts.filter((part, at) => at === 0 || !/^(?:the|of)$/i.test(part)));
  const hasWord = texts.some((part) => /[a-z]{2}/i.test(part));
  const isLight = texts.map((part) => (part.length === 1 && hasWord) || LIGHT.has(part.toLowerCase()));
  const isLoud = texts.length > 1 && !/[a-z]/.test(text);
  return {
    words: texts.map((part) => latinReading(isLoud ? part.toLowerCase() : part)),
    weights: texts.map(
      (part, at) => (1 + part.replace(UNHEARD, '').length) * (isLight[at] ? LIGHT_SHARE : 1),
    ),
    joined: new Map(),
    isLight,
  };
}

/** One word's readings. An abbreviation in capitals is spelled out, and from four letters on also read (NATO). */
export function latinReading(text: string): LatinReading {
  const lower = text.toLowerCase();
  const words: LatinNameWord[] = [];
  const isAbbreviation = /^(?:[A-Z]{1,3}|[B-DF-HJ-NP-TV-Z]{4,6})$/.test(text);
  if (!isAbbreviation) words.push(latinNameWord(lower.replace(/^mc(?=.)/, 'mac')));
  if (text.length <= LONGEST_ABBREVIATION) words.push(latinNameWord(spelledOut(lower)));
  return { text: lower, words, exonyms: exonyms().get(lower) ?? [] };
}

function spelledOut(text: string): string {
  return Array.from(text, (letter) => LETTER_NAMES[letter] ?? letter).join('');
}

function plainLatin(text: string): string {
  return text
    .replace(/['’]s?(?![a-z])/gi, '')
    .replace(/ç/gi, 'ts')
    .replace(/ş/gi, 'sh')
    .replace(/ğ/gi, 'h')
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`ʼ]/gu, '')
    .replace(/[ßæœøđðłıþə]/gi, (letter) => PLAIN[letter.toLowerCase()] ?? letter);
}

/** Single letters that follow each other are one word. */
function withInitials(parts: readonly string[]): string[] {
  const texts: string[] = [];
  let isOpen = false;
  for (const part of parts) {
    const isLetter = /^[A-Z]$/.test(part);
    if (isLetter && isOpen) texts.push((texts.pop() ?? '') + part);
    else texts.push(part);
    isOpen = isLetter;
  }
  return texts;
}

function exonyms(): Map<string, BanglaNameWord[]> {
  made ??= new Map(
    EXONYMS.normalize('NFC')
      .split(' · ')
      .map((entry) => {
        const [latin = '', ...bangla] = entry.split(' ');
        return [latin, bangla.map(banglaNameWord)];
      }),
  );
  return made;
}

let made: Map<string, BanglaNameWord[]> | undefined;

const LONGEST_ABBREVIATION = 6;
const PART = /[a-z]+|[0-9]+/gi;
const UNHEARD = /[aeiouy]|h(?!$)|(.)(?=\1)/gi;
const LIGHT: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'md mr mrs ms dr prof professor sir sheikh shaikh haji alhaj and syed islands'.split(' '),
);

const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ə: 'a',
};

/** What Bangla calls the letters, in Latin letters that sound so. */
const LETTER_NAMES: Record<string, string> = {
  a: 'e',
  b: 'bi',
  c: 'si',
  d: 'di',
  e: 'i',
  f: 'ef',
  g: 'ji',
  h: 'eich',
  i: 'ai',
  j: 'je',
  k: 'ke',
  l: 'el',
  m: 'em',
  n: 'en',
  o: 'o',
  p: 'pi',
  q: 'kiu',
  r: 'ar',
  s: 'es',
  t: 'ti',
  u: 'iu',
  v: 'vi',
  w: 'dabliu',
  x: 'eks',
  y: 'oai',
  z: 'jed',
};
