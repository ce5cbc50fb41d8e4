import type { ReadText, Sentence, TextWord } from '../facts.ts';
import type { Excerpt } from '../finding.ts';
import { moved, outside } from '../moved-facts.ts';
import { englishSentences } from './english-sentences.ts';
import { englishStem } from './english-stem.ts';
import { findEnglishDates } from './find-english-dates.ts';
import { findEnglishNames } from './find-english-names.ts';
import { findEnglishNumbers } from './find-english-numbers.ts';

/** Reads an English source into sentences with their facts; `today` is the story's day. */
export function readEnglish(text: string, today: string | null): ReadText {
  return { text, sentences: englishSentences(text).map((sentence) => readSentence(sentence, today)) };
}

function readSentence({ text, start, end }: Excerpt, today: string | null): Sentence {
  const words = englishWords(text, start);
  const dates = moved(findEnglishDates(text, today), start);
  const numbers = outside(moved(findEnglishNumbers(text), start), dates);
  return { text, start, end, words, dates, numbers, names: findEnglishNames(words, dates, text, start) };
}

function englishWords(text: string, by: number): TextWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    start: index + by,
    end: index + by + word.length,
    term: englishStem(word),
  }));
}

const WORD =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’](?=\p{L})|[.,](?=\p{N})|[-‐‑](?=[\p{L}\p{N}])|\.(?=\p{Lu}\.))*/gu;
