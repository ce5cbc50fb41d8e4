import { CONSONANT_SPELLINGS, JOINED_SPELLINGS, VOWEL_SPELLINGS } from './name-spellings.ts';

/** What the sounds of Bangla cost in Latin letters. */
export interface Sounds {
  /** The sound that a Bangla spelling of one to three characters writes; '*' is the inherent vowel. */
  ofSpelling: Map<string, number>;
  /** Sounds below this number are vowels. */
  vowels: number;
  /** The number of each Latin spelling of one to LONGEST_SPELLING letters; 0 is none. */
  latin: Map<string, number>;
  /** Cost by sound * STRIDE + number of the Latin spelling; NEVER where the one cannot stand for the other. */
  costs: Uint8Array;
  /** The letters that each sound's spellings begin with, as bits, by sound * 4 + column. */
  firstLetters: number[];
  /** Cost of a sound that Latin leaves out. */
  omission: number[];
  /** What two sounds together count as, by first * STRIDE + second. */
  joined: Map<number, number>;
}

/** The table, made when it is first asked for. */
export function sounds(): Sounds {
  made ??= makeSounds();
  return made;
}

function makeSounds(): Sounds {
  const vowels = rows(VOWEL_SPELLINGS);
  const singles = [...vowels, ...rows(CONSONANT_SPELLINGS)];
  const joined = rows(JOINED_SPELLINGS);
  const table: Sounds = {
    ofSpelling: new Map(),
    vowels: vowels.length,
    latin: new Map(),
    costs: new Uint8Array((singles.length + joined.length) * STRIDE).fill(NEVER),
    firstLetters: [],
    omission: [],
    joined: new Map(),
  };
  for (const letter of 'abcdefghijklmnopqrstuvwxyzCG') table.latin.set(letter, table.latin.size + 1);
  for (const row of singles) addSound(table, row);
  for (const row of joined) addJoined(table, row);
  return table;
}

function rows(text: string): string[][] {
  const lines = text.trim().normalize('NFC').split('\n');
  return lines.map((line) => line.split('|').map((cell) => cell.trim()));
}

function addSound(table: Sounds, row: readonly string[]): void {
  const sound = table.omission.length;
  const isVowel = sound < table.vowels;
  for (const letter of isVowel ? LATIN_VOWELS : LATIN_CONSONANTS) {
    setCost(table, sound, letter, isVowel ? MISMATCH.vowel : MISMATCH.consonant);
  }
  addSpellings(table, row, isVowel ? PRICES.vowel : PRICES.consonant);
  for (let column = 0; column < 4; column++) {
    table.firstLetters.push(letterBits((row[column + 1] ?? '').replace(/(?<=\S)\S+/g, '')));
  }
  table.omission.push(Number(row[4] || (isVowel ? OMISSION.vowel : OMISSION.consonant)));
  for (const name of row[0]?.split(' ') ?? []) table.ofSpelling.set(name, sound);
}

function addJoined(table: Sounds, row: readonly string[]): void {
  const [first, second] = (row[0] ?? '').split('+').map((name) => table.ofSpelling.get(name) ?? 0);
  table.joined.set((first ?? 0) * STRIDE + (second ?? 0), table.omission.length);
  addSpellings(table, row, (first ?? 0) < table.vowels ? PRICES.vowel : PRICES.consonant);
  table.omission.push(NEVER);
}

function addSpellings(table: Sounds, row: readonly string[], prices: readonly number[]): void {
  prices.forEach((price, at) => {
    for (const spelling of (row[at + 1] ?? '').split(' ').filter(Boolean)) {
      setCost(table, table.omission.length, spelling, price);
    }
  });
}

/** The Latin letters of a text, in either case, as bits. */
export function letterBits(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) bits |= 1 << (text.charCodeAt(at) & 31);
  return bits;
}

function setCost({ latin, costs }: Sounds, sound: number, spelling: string, cost: number): void {
  const number = latin.get(spelling) ?? latin.size + 1;
  latin.set(spelling, number);
  costs[sound * STRIDE + number] = cost;
}

export const NEVER = 255;
export const STRIDE = 256;
export const LONGEST_SPELLING = 4;
export const LENGTHS = 8;

/** What a spelling of the table's columns costs; a sound that is simply another costs a mismatch. */
export const PRICES = { vowel: [0, 5, 10], consonant: [0, 6, 15] };
export const MISMATCH = { vowel: 14, consonant: 20 };
export const OMISSION = { vowel: 10, consonant: 18 };

const LATIN_VOWELS = 'aeiouyw';
const LATIN_CONSONANTS = 'bcdfghjklmnpqrstvxzCG';

let made: Sounds | undefined;
