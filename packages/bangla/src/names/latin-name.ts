import { EXONYMS } from '#lists';
import { PLAIN_LETTERS } from '../latin/plain-letters.ts';
import { banglaNameWord } from './bangla-name-word.ts';
import { type LatinNameWord, latinNameWord } from './latin-name-word.ts';
import { LIGHT_SHARE, type Name, nameOfWords } from './name-words.ts';

/** A word of a Latin name in all its readings. */
export interface LatinReading {
  /** In lower case. */
  text: string;
  /** How much the word matters in the name: the letters that are heard count. */
  weight: number;
  /** As it is spelled, and for BNP also as its letters are called. */
  words: LatinNameWord[];
  /** How Bangla names for it sound that are other words. */
  exonyms: readonly string[];
}

/**
 * The words of a Latin name, without marks and possessive 's; letters with points (A.K.M.) are one word. Titles, initials
 * and the like, which the other script may leave out, weigh little.
 */
export function latinName(text: string): Name<LatinReading> {
  const parts = plainLatin(text).match(/[a-z]+|[0-9]+/gi) ?? [];
  const texts = parts.filter((part, at) => at === 0 || !/^(?:the|of)$/i.test(part));
  const hasWord = texts.some((part) => /[a-z]{2}/i.test(part));
  const isLoud = texts.length > 1 && !/[a-z]/.test(text);
  const words = texts.map((part) => {
    const word = latinReading(isLoud ? part.toLowerCase() : part);
    if ((part.length === 1 && hasWord) || LIGHT.test(part)) word.weight *= LIGHT_SHARE;
    return word;
  });
  return nameOfWords(words, latinReading);
}

/** One word's readings. An abbreviation in capitals is spelled out, and from four letters on also read (NATO). */
function latinReading(text: string): LatinReading {
  const lower = text.toLowerCase();
  const words: LatinNameWord[] = [];
  const isAbbreviation = /^(?:[A-Z]{1,3}|[B-DF-HJ-NP-TV-Z]{4,6})$/.test(text);
  if (!isAbbreviation) words.push(latinNameWord(lower.replace(/^mc(?=.)/, 'mac')));
  if (text.length <= LONGEST_ABBREVIATION) words.push(latinNameWord(spelledOut(lower)));
  const weight = 1 + text.replace(/[aeiouy]|h(?!$)|(.)(?=\1)/gi, '').length;
  return { text: lower, weight, words, exonyms: exonyms().get(lower) ?? [] };
}

function spelledOut(text: string): string {
  return text.replace(/[a-z]/g, (letter) => LETTER_NAMES[letter.charCodeAt(0) - 97] ?? letter);
}

/** Latin without marks, and single letters that follow each other as one word. */
function plainLatin(text: string): string {
  return text
    .replace(/['’]s?(?![a-z])/gi, '')
    .replace(/[^\0-\x7f]/g, (letter) => PLAIN[letter.toLowerCase()] ?? letter)
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`ʼ]/gu, '')
    .replace(/\b([A-Z])\W+(?=[A-Z]\b)/g, '$1');
}

function exonyms(): Map<string, string[]> {
  made ??= new Map(
    EXONYMS.normalize('NFC')
      .split(' · ')
      .map((entry) => {
        const [latin = '', ...bangla] = entry.split(' ');
        return [latin, bangla.map((name) => banglaNameWord(name).stems[0]?.heard ?? '')];
      }),
  );
  return made;
}

let made: Map<string, string[]> | undefined;

const LONGEST_ABBREVIATION = 6;
const LIGHT = /^(?:md|mr|mrs|ms|dr|prof|professor|sir|sheikh|shaikh|haji|alhaj|and|syed|islands)$/i;

/** Letters that have no form without a mark, or sound otherwise than it. */
const PLAIN: Record<string, string> = {
  ç: 'ts',
  ş: 'sh',
  ğ: 'h',
  ə: 'a',
  ...PLAIN_LETTERS,
};

/** What Bangla calls the letters from a to z, in Latin letters that sound so. */
const LETTER_NAMES: readonly string[] =
  'e bi si di i ef ji eich ai je ke el em en o pi kiu ar es ti iu vi dabliu eks oai jed'.split(' ');
