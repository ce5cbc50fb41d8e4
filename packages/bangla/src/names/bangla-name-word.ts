import { stemEnds } from './name-endings.ts';
import { sounds } from './name-sounds.ts';

/** A Bangla word as the sounds that it may write. */
export interface BanglaNameWord {
  text: string;
  /** How much the word matters in a name: the letters that are heard count. */
  weight: number;
  /** The sounds in order; see Sounds. */
  sounds: number[];
  /** What it costs to leave each of them out. */
  omission: number[];
  /** What each forms with the next one, or 0. */
  joined: number[];
  /** Where the name may end: at the word's end, and before an ending. */
  stems: Stem[];
}

interface Stem {
  /** How many sounds there are up to here, and how many of them are consonants. */
  end: number;
  consonants: number;
  /** Equal for words that sound the same. */
  heard: string;
}

/** The sounds of a word in normal form. */
export function banglaNameWord(text: string): BanglaNameWord {
  const { numbers, vowels } = sounds();
  const found: number[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < text.length; ) {
    const spelling = spellingAt(text, at);
    const sound = numbers.get(spelling);
    at += spelling.length;
    if (sound === undefined) continue;
    found.push(sound);
    offsets.push(at);
    if (sound >= vowels && CONSONANT.test(spelling) && !VOWEL_FOLLOWS.test(text.charAt(at))) {
      const isSilent = text.length === at && (found.at(-2) ?? vowels) < vowels;
      found.push(isSilent ? SILENT : INHERENT);
      offsets.push(at);
    }
  }
  const ends = stemEnds(text).map((end) => offsets.filter((offset) => offset <= end).length);
  const stems = ends.map((end) => stemOf(found.slice(0, end)));
  return {
    text,
    weight: 1 + (stems[0]?.consonants ?? 0),
    sounds: found,
    omission: found.map((_, at) => omissionAt(found, at)),
    joined: found.map((sound, at) => numbers.get(`${sound}+${found[at + 1]}`) ?? 0),
    stems,
  };
}

function spellingAt(text: string, at: number): string {
  for (let length = 3; length > 1; length--) {
    const spelling = text.slice(at, at + length);
    if (sounds().numbers.has(spelling)) return spelling;
  }
  return text.charAt(at);
}

function stemOf(found: readonly number[]): Stem {
  const { vowels, omission } = sounds();
  const heard = found.filter((sound, at) => sound > SILENT || at < found.length - 1).join();
  const consonants = found.filter((sound) => sound >= vowels && (omission[sound] ?? 0) > 6).length;
  return { end: found.length, consonants, heard };
}

/** The second of two equal consonants and the vowel before a glide are easily left out. */
function omissionAt(found: readonly number[], at: number): number {
  const { numbers, vowels, omission } = sounds();
  const sound = found[at] as number;
  const next = found[at + 1] ?? 0;
  const plain = omission[sound] as number;
  if (sound >= vowels) return found[at - 1] === sound ? 1 : plain;
  const isGlide = next === numbers.get('য\u09bc') || (sound > SILENT && next < vowels && next > SILENT);
  return isGlide ? Math.min(plain, 4) : plain;
}

const INHERENT = 0;
const SILENT = 1;
/** Consonant letters, and what stands behind one that has another vowel than the inherent one. */
const CONSONANT = /[\u0995-\u09b9\u09bc]$/;
const VOWEL_FOLLOWS = /[\u09be-\u09cd\u09d7\u09bc]/;
