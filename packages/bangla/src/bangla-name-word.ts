import { stemEnds } from './name-endings.ts';
import { type Sounds, STRIDE, sounds } from './name-sounds.ts';

/** A Bangla word as the sounds that it may write. */
export interface BanglaNameWord {
  text: string;
  /** The sounds in order; see Sounds. */
  sounds: number[];
  /** What it costs to leave each of them out. */
  omission: number[];
  /** What each forms with the next one, or 0. */
  joined: number[];
  /** How many consonants stand before each sound, and in all. */
  consonants: number[];
  /** After how many sounds the name may end: at the word's end, and before an ending. */
  ends: number[];
}

/** The sounds of a word in normal form. */
export function banglaNameWord(text: string): BanglaNameWord {
  const table = sounds();
  const found: number[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < text.length; ) {
    const spelling = spellingAt(table, text, at);
    const sound = table.ofSpelling.get(spelling);
    at += spelling.length;
    if (sound === undefined) continue;
    found.push(sound);
    offsets.push(at);
    if (sound >= table.vowels && CONSONANT.test(spelling) && !VOWEL_FOLLOWS.test(text.charAt(at))) {
      found.push(isSilent(table, found, text.length === at) ? SILENT : INHERENT);
      offsets.push(at);
    }
  }
  return withCosts(table, text, found, offsets);
}

/** The inherent vowel is not spoken where a single consonant ends a word. */
function isSilent({ vowels }: Sounds, found: readonly number[], isLast: boolean): boolean {
  return isLast && (found.at(-2) ?? vowels) < vowels;
}

function spellingAt(table: Sounds, text: string, at: number): string {
  for (let length = LONGEST; length > 1; length--) {
    const spelling = text.slice(at, at + length);
    if (table.ofSpelling.has(spelling)) return spelling;
  }
  return text.charAt(at);
}

function withCosts(table: Sounds, text: string, found: number[], offsets: readonly number[]): BanglaNameWord {
  const omission = found.map((sound, at) => omissionAt(table, found, sound, at));
  const joined = found.map((sound, at) => table.joined.get(sound * STRIDE + (found[at + 1] ?? -1)) ?? 0);
  const consonants = [0];
  for (const sound of found) {
    const counts = sound >= table.vowels && (table.omission[sound] ?? 0) > 6;
    consonants.push((consonants.at(-1) ?? 0) + (counts ? 1 : 0));
  }
  const ends = stemEnds(text).map((end) => offsets.filter((offset) => offset <= end).length);
  return { text, sounds: found, omission, joined, consonants, ends: [...new Set(ends)] };
}

/** The second of two equal consonants and the vowel before a glide are easily left out. */
function omissionAt(table: Sounds, found: readonly number[], sound: number, at: number): number {
  const plain = table.omission[sound] ?? 0;
  if (sound >= table.vowels) return found[at - 1] === sound ? 1 : plain;
  const next = found[at + 1];
  const isGlide =
    next === table.ofSpelling.get('য\u09bc') ||
    (sound > SILENT && next !== undefined && next < table.vowels && next > SILENT);
  return isGlide ? Math.min(plain, 4) : plain;
}

const INHERENT = 0;
const SILENT = 1;
const LONGEST = 3;
const CONSONANT = /[\u0995-\u09b9\u09bc]$/;
const VOWEL_FOLLOWS = /[\u09be-\u09cd\u09d7\u09bc]/;
