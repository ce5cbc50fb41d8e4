import { banglaName } from './bangla-name.ts';
import type { BanglaNameWord } from './bangla-name-word.ts';
import { type LatinReading, latinName } from './latin-name.ts';
import { type Name, totalWeight } from './name-words.ts';
import { wordSimilarity } from './word-similarity.ts';

/**
 * How likely a Bangla and a Latin spelling are the same name: 0 to 1, where 0.5 and more means "the same".
 *
 * It compares sounds: for each letter of Bangla there is a list of what Latin writes for it, in English and in other
 * languages' names (ভ v, bh, w; শ sh, x, ti), consonants weigh more than vowels, and silent letters cost little.
 * - The Bangla may carry case endings, articles and ই or ও (ল্যাভরভের, জেলেনস্কিকে, পুতিনও); the Latin a possessive 's,
 *   diacritics, any case.
 * - Words are paired in their order; words written as one (নিউইয়র্ক), titles (মো., Dr) and initials between names may
 *   differ, a middle name may be missing. One word of a longer name is not the same name: ask for each word by itself.
 * - Abbreviations are read by their letters (বিএনপি BNP, জি-২০ G20); names that Bangla translates or calls otherwise (চীন
 *   China, উত্তর North) are in a list, exonym-list.ts, that may be left out of a bundle.
 *
 * Short names sound like many words (Cairo like কর্ম, Karachi like করেছি): two in 10,000 words of the news are like a
 * one-word name that they are not. Texts of more than 200 characters or 12 words are no names: 0. The words of recent
 * texts are kept in memory for speed.
 *
 * @example
 * nameMatch('ভলোদিমির জেলেনস্কিকে', 'Volodymyr Zelenskyy') > 0.9 // true
 * nameMatch('পুতিন', 'Biden') // 0
 */
export function nameMatch(bangla: string, latin: string): number {
  if (bangla.length > LONGEST || latin.length > LONGEST) return 0;
  const ours = banglaNames(bangla);
  const theirs = latinNames(latin);
  const most = Math.max(ours.words.length, theirs.words.length);
  if (most > MOST_WORDS) return 0;
  const [our] = ours.words;
  const [their] = theirs.words;
  if (our === undefined || their === undefined) return 0;
  return most === 1 ? similarity(our, their) : alignment(ours, theirs);
}

/** Remembers what a function made of the latest texts. */
function remembering<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    if (known.size >= REMEMBERED) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}

/** A way to pair the words of two names, up to some word of each. */
interface Way {
  /** Similarity times weight of what is paired. */
  sum: number;
  /** The least similarity of a pair, and what a word more of one side counts as. */
  least: number;
  /** Which sides have words without a partner that are no titles: 1 ours, 2 theirs, 3 both. */
  gaps: number;
}

/** The best way to pair all words in their order, half by its average and half by its worst. */
function alignment(ours: Name<BanglaNameWord>, theirs: Name<LatinReading>): number {
  const ways: Way[][] = [];
  for (let i = 0; i <= ours.words.length; i++) {
    const row: Way[] = [];
    ways.push(row);
    for (let j = 0; j <= theirs.words.length; j++) row.push(bestWay(ways, ours, theirs, i, j));
  }
  const { sum, least, gaps } = ways.at(-1)?.at(-1) ?? START;
  const average = sum / (totalWeight(ours.words) + totalWeight(theirs.words));
  return (average + (gaps === 3 ? 0 : least)) / 2;
}

function bestWay(
  ways: readonly Way[][],
  ours: Name<BanglaNameWord>,
  theirs: Name<LatinReading>,
  i: number,
  j: number,
): Way {
  if (i + j === 0) return START;
  const isOuter = (at: number, { words }: Name<unknown>) => at === 0 || at === words.length;
  const withoutOurs = withGap(ways[i - 1]?.[j], ours.words[i - 1], 1, isOuter(j, theirs));
  const withoutTheirs = withGap(ways[i]?.[j - 1], theirs.words[j - 1], 2, isOuter(i, ours));
  let best = withoutTheirs.sum > withoutOurs.sum ? withoutTheirs : withoutOurs;
  for (let l = 1; l <= Math.min(j, MOST_OF_THEIRS); l++) {
    const their = theirs.joined(j - l, l);
    for (let k = 1; k <= Math.min(i, MOST_OF_OURS); k++) {
      const before = ways[i - k]?.[j - l] as Way;
      const our = ours.joined(i - k, k);
      const weight = our.weight + their.weight;
      if (before.sum + weight <= best.sum) continue;
      const score = k > 1 && l > 1 ? exonymSimilarity(our, their) : similarity(our, their);
      const sum = before.sum + weight * score;
      if (sum > best.sum) best = { ...before, sum, least: Math.min(before.least, score) };
    }
  }
  return best;
}

/** A word that one side has for itself; inside the name it is more easily forgiven. */
function withGap(
  before: Way | undefined,
  word: { weight: number } | undefined,
  side: number,
  isOuter: boolean,
): Way {
  if (before === undefined || word === undefined) return NO_WAY;
  if (word.weight < 1) return before;
  return { ...before, gaps: before.gaps | side, least: Math.min(before.least, isOuter ? 0.15 : 0.6) };
}

/** The similarity of words, or of several that are written as one. */
function similarity(ours: BanglaNameWord, theirs: LatinReading): number {
  if (/^[0-9]/.test(ours.text)) return ours.text === theirs.text ? 1 : 0;
  let best = exonymSimilarity(ours, theirs);
  for (const word of theirs.words) best = Math.max(best, wordSimilarity(ours, word));
  return best;
}

function exonymSimilarity(ours: BanglaNameWord, { exonyms }: LatinReading): number {
  return exonyms.length > 0 && ours.stems.some(({ heard }) => exonyms.includes(heard)) ? 0.98 : 0;
}

const START: Way = { sum: 0, least: 1, gaps: 0 };
const NO_WAY: Way = { sum: -1, least: 0, gaps: 0 };
const LONGEST = 200;
const MOST_WORDS = 12;
/** As many words of each side may be written as one: of ours the letters of an abbreviation. */
const MOST_OF_OURS = 6;
const MOST_OF_THEIRS = 3;

const REMEMBERED = 4000;
const banglaNames = /* @__PURE__ */ remembering(banglaName);
const latinNames = /* @__PURE__ */ remembering(latinName);
