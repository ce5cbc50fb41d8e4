import { type BanglaName, banglaName } from './bangla-name.ts';
import { type BanglaNameWord, banglaNameWord } from './bangla-name-word.ts';
import { type LatinName, type LatinReading, latinName, latinReading } from './latin-name.ts';
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
 *   China, উত্তর North) are in a table.
 *
 * Short names sound like many words (Cairo like কর্ম, Karachi like করেছি): two in 10,000 words of the news are like a
 * one-word name that they are not. Texts of more than 200 characters or 12 words are no names: 0. The words of recent
 * texts are kept in memory for speed.
 *
 * @example
 * nameMatch('ভলোদিমির জেলেনস্কিকে', 'Volodymyr Zelenskyy') // 0.92
 * nameMatch('পুতিন', 'Biden') // 0
 */
export function nameMatch(bangla: string, latin: string): number {
  if (bangla.length > LONGEST || latin.length > LONGEST) return 0;
  const ours = remembered(banglaNames, bangla, banglaName);
  const theirs = remembered(latinNames, latin, latinName);
  if (ours.words.length === 0 || theirs.words.length === 0) return 0;
  if (ours.words.length > MOST_WORDS || theirs.words.length > MOST_WORDS) return 0;
  if (ours.words.length === 1 && theirs.words.length === 1) return similarity(ours.words[0], theirs.words[0]);
  return alignment(ours, theirs);
}

function remembered<Made>(known: Map<string, Made>, text: string, make: (text: string) => Made): Made {
  const old = known.get(text);
  if (old !== undefined) return old;
  if (known.size >= REMEMBERED) known.clear();
  const made = make(text);
  known.set(text, made);
  return made;
}

function similarity(ours: BanglaNameWord | undefined, theirs: LatinReading | undefined): number {
  if (ours === undefined || theirs === undefined) return 0;
  if (/^[0-9]/.test(ours.text)) return ours.text === theirs.text ? 1 : 0;
  let best = isExonym(ours, theirs) ? EXONYM : 0;
  for (const word of theirs.words) best = Math.max(best, wordSimilarity(ours, word));
  return best;
}

/** Whether a word is a form of what Bangla calls the name. */
function isExonym(ours: BanglaNameWord, theirs: LatinReading): boolean {
  return theirs.exonyms.some((name) => {
    const letters = heard(name, name.sounds.length);
    return ours.ends.some((end) => heard(ours, end) === letters);
  });
}

function heard({ sounds }: BanglaNameWord, end: number): string {
  const isSilent = (sounds[end - 1] ?? MOST_SILENT) < MOST_SILENT;
  return sounds.slice(0, isSilent ? end - 1 : end).join();
}

/** A way to pair the words of two names, up to some word of each. */
interface Way {
  /** Similarity times weight of what is paired. */
  sum: number;
  /** The least similarity of a pair. */
  least: number;
  /** Words without a partner that are no titles, on either side. */
  ourGaps: number;
  theirGaps: number;
  /** Whether one of these stands at the beginning or the end. */
  isOuter: boolean;
}

/** The best way to pair all words in their order, half by its average and half by its worst. */
function alignment(ours: BanglaName, theirs: LatinName): number {
  const ways: Way[][] = [];
  for (let i = 0; i <= ours.words.length; i++) {
    const row: Way[] = [];
    ways.push(row);
    for (let j = 0; j <= theirs.words.length; j++) row.push(bestWay(ways, ours, theirs, i, j));
  }
  const way = ways.at(-1)?.at(-1) ?? NOTHING;
  const average = way.sum / (total(ours.weights, 0, Infinity) + total(theirs.weights, 0, Infinity));
  return (average + Math.min(way.least, gapLimit(way))) / 2;
}

/** Words that each side has for itself are another name; a word more is forgiven between others. */
function gapLimit({ ourGaps, theirGaps, isOuter }: Way): number {
  if (ourGaps > 0 && theirGaps > 0) return 0;
  if (ourGaps + theirGaps === 0) return 1;
  return isOuter ? 0.15 : 0.6;
}

function bestWay(ways: readonly Way[][], ours: BanglaName, theirs: LatinName, i: number, j: number): Way {
  if (i === 0 && j === 0) return NOTHING;
  let best = withGap(ways, ours, theirs, i, j);
  for (let k = 1; k <= Math.min(i, MOST_JOINED); k++) {
    for (let l = 1; l <= Math.min(j, k > 3 ? 1 : 3); l++) {
      const before = ways[i - k]?.[j - l] as Way;
      const weight = total(ours.weights, i - k, i) + total(theirs.weights, j - l, j);
      if (before.sum + weight <= best.sum) continue;
      const score = blockSimilarity(ours, theirs, i, j, k, l);
      if (before.sum + weight * score <= best.sum) continue;
      best = { ...before, sum: before.sum + weight * score, least: Math.min(before.least, score) };
    }
  }
  return best;
}

/** The better way without a partner for the last word of either side. */
function withGap(ways: readonly Way[][], ours: BanglaName, theirs: LatinName, i: number, j: number): Way {
  const withoutOurs = ways[i - 1]?.[j];
  const withoutTheirs = ways[i]?.[j - 1];
  if (withoutTheirs === undefined || (withoutOurs !== undefined && withoutOurs.sum >= withoutTheirs.sum)) {
    const before = withoutOurs ?? NOTHING;
    if ((ours.weights[i - 1] ?? 0) < 1) return before;
    const isOuter = before.isOuter || j === 0 || j === theirs.words.length;
    return { ...before, ourGaps: before.ourGaps + 1, isOuter };
  }
  if (theirs.isLight[j - 1]) return withoutTheirs;
  const isOuter = withoutTheirs.isOuter || i === 0 || i === ours.words.length;
  return { ...withoutTheirs, theirGaps: withoutTheirs.theirGaps + 1, isOuter };
}

/** The similarity of some words of ours, written as one, to some of theirs; several to several only by the table. */
function blockSimilarity(
  ours: BanglaName,
  theirs: LatinName,
  i: number,
  j: number,
  k: number,
  l: number,
): number {
  if (k === 1 && l === 1) return similarity(ours.words[i - 1], theirs.words[j - 1]);
  const ourWeight = total(ours.weights, i - k, i);
  const theirWeight = total(theirs.weights, j - l, j);
  if (k === 1 && theirWeight > 2 * ourWeight + 4) return 0;
  const reading = theirsJoined(theirs, j - l, j);
  if (k > 1 && (l > 1 || ourWeight > 4 * theirWeight + 4) && reading.exonyms.length === 0) return 0;
  const word = oursJoined(ours, i - k, i);
  return l > 1 && k > 1 ? (isExonym(word, reading) ? EXONYM : 0) : similarity(word, reading);
}

function oursJoined(ours: BanglaName, start: number, end: number): BanglaNameWord {
  return joined(ours, start, end, banglaNameWord);
}

function theirsJoined(theirs: LatinName, start: number, end: number): LatinReading {
  return joined(theirs, start, end, latinReading);
}

/** Some words of a name written as one; made when it is first asked for. */
function joined<Word extends { text: string }>(
  { words, joined: made }: { words: Word[]; joined: Map<number, Word> },
  start: number,
  end: number,
  make: (text: string) => Word,
): Word {
  const only = words[start];
  if (only !== undefined && end - start === 1) return only;
  const place = start * (MOST_WORDS + 1) + end;
  const word =
    made.get(place) ??
    make(
      words
        .slice(start, end)
        .map(({ text }) => text)
        .join(''),
    );
  made.set(place, word);
  return word;
}

function total(weights: readonly number[], start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end && at < weights.length; at++) sum += weights[at] as number;
  return sum;
}

const NOTHING: Way = { sum: 0, least: 1, ourGaps: 0, theirGaps: 0, isOuter: false };
const LONGEST = 200;
const MOST_WORDS = 12;
/** As many words of ours may be written as one: the letters of an abbreviation. */
const MOST_JOINED = 6;
const EXONYM = 0.98;
/** Sounds below this are the inherent vowel. */
const MOST_SILENT = 2;

const REMEMBERED = 4000;
const banglaNames: Map<string, BanglaName> = /* @__PURE__ */ new Map();
const latinNames: Map<string, LatinName> = /* @__PURE__ */ new Map();
