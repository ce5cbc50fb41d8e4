import { banglaTerm } from '../bangla/bangla-term.ts';
import { englishStem } from '../english/english-stem.ts';
import type { DateFact, NumberFact, ReadText, Sentence, TextWord } from '../facts.ts';
import { banglaTermsOf, englishStemsOf } from '../lexicon/word-pairs.ts';
import { remembering } from '../remembering.ts';
import { banglaConsonants, latinConsonants } from './consonant-key.ts';
import { isSmallWord } from './small-words.ts';

/** Something in a sentence that the other language has a counterpart for: it answers what shares a key with it. */
export interface Anchor {
  keys: readonly string[];
  /** How much it tells that two sentences share it. */
  weight: number;
}

/** The anchors of each sentence of a Bangla text. */
export function banglaAnchors(text: ReadText): Anchor[][] {
  return weighed(text.sentences.map((sentence) => [...sentence.words.map(ofBangla), ...ofFacts(sentence)]));
}

/** The anchors of each sentence of an English text. */
export function englishAnchors(text: ReadText): Anchor[][] {
  return weighed(text.sentences.map((sentence) => [...sentence.words.map(ofEnglish), ...ofFacts(sentence)]));
}

const ofBangla = ({ text }: TextWord): Anchor => banglaAnchor(text);

const banglaAnchor = remembering((text: string): Anchor => {
  const term = banglaTerm(text);
  if (DIGIT.test(term)) return { keys: [], weight: 0 };
  const english = englishStemsOf(term);
  if (english.length > 0) return { keys: [term], weight: isMostlySmall(english) ? SMALL : LISTED };
  const sounds = text === term ? [term.toLowerCase()] : [banglaConsonants(term), banglaConsonants(text)];
  return { keys: [term, ...soundKeys(sounds)], weight: UNLISTED };
});

function ofEnglish({ text }: TextWord, at: number): Anchor {
  const anchor = englishAnchor(text);
  return at > 0 && anchor.weight === UNLISTED && CAPITAL.test(text) ? { ...anchor, weight: NAME } : anchor;
}

const englishAnchor = remembering((text: string): Anchor => {
  const term = englishStem(text);
  if (DIGIT.test(term)) return { keys: [], weight: 0 };
  const terms = banglaTermsOf(term);
  if (isSmallWord(term)) return { keys: terms, weight: SMALL };
  const sounds = soundKeys([latinConsonants(text), latinConsonants(term)]);
  if (terms.length > 0) return { keys: [...terms, ...sounds], weight: LISTED };
  return { keys: [...sounds, text.toLowerCase()], weight: UNLISTED };
});

function isMostlySmall(english: readonly string[]): boolean {
  return 2 * english.filter(isSmallWord).length > english.length;
}

function soundKeys(sounds: readonly string[]): string[] {
  return [...new Set(sounds)].filter((sound) => sound.length > 1).map((sound) => `~${sound}`);
}

function ofFacts({ numbers, dates, words }: Sentence): Anchor[] {
  const facts = [...numbers.map(ofNumber), ...dates.flatMap(ofDate)];
  const digits = words.filter(({ term }) => DIGIT.test(term));
  return facts.length > 0
    ? facts
    : digits.map(({ term }) => ({ keys: [`#${term.replace(/,/g, '')}`], weight: NUMBER }));
}

function ofNumber({ value, to }: NumberFact): Anchor {
  const keys = to === undefined ? [`#${value}`] : [`#${value}`, `#${to}`];
  return { keys, weight: value < 3 ? SMALL : NUMBER };
}

function ofDate({ day, month, year, weekday }: DateFact): Anchor[] {
  const parts = [keyed('day', day), keyed('month', month), keyed('year', year), keyed('weekday', weekday)];
  return parts.filter((key) => key !== null).map((key) => ({ keys: [key], weight: LISTED }));
}

function keyed(part: string, value: number | undefined): string | null {
  return value === undefined ? null : `#${part}${value}`;
}

/** What stands in few sentences tells more. */
function weighed(sentences: Anchor[][]): Anchor[][] {
  const counts = new Map<string, number>();
  for (const anchors of sentences) {
    for (const key of new Set(anchors.map(({ keys }) => keys[0] ?? '')))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return sentences.map((anchors) =>
    anchors
      .filter(({ keys }) => keys.length > 0)
      .map(({ keys, weight }) => {
        const rarity =
          Math.log(1 + sentences.length / (counts.get(keys[0] ?? '') ?? 1)) / Math.log(1 + sentences.length);
        return { keys, weight: weight * rarity };
      }),
  );
}

const DIGIT = /^[0-9]/;
const CAPITAL = /^\p{Lu}/u;
const SMALL = 0.15;
const LISTED = 1;
const NAME = 0.8;
const UNLISTED = 0.4;
const NUMBER = 1.4;
