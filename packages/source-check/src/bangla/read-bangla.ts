import { sentences, words } from '@hurkaru/bangla';
import type { ReadText, Sentence, TextWord } from '../facts.ts';
import type { Excerpt } from '../finding.ts';
import { moved, outside } from '../moved-facts.ts';
import { banglaTerm } from './bangla-term.ts';
import { findBanglaDates } from './find-bangla-dates.ts';
import { findBanglaNames } from './find-bangla-names.ts';
import { findBanglaNumbers } from './find-bangla-numbers.ts';

/** Reads Bangla copy into sentences with their facts; `today` is the story's day. */
export function readBangla(text: string, today: string | null): ReadText {
  return { text, sentences: sentences(text).map((sentence) => readSentence(sentence, today)) };
}

function readSentence({ text, start, end }: Excerpt, today: string | null): Sentence {
  const found = words(text).map((word) => wordAt(word, start));
  const dates = moved(findBanglaDates(text, today), start);
  const numbers = outside(moved(findBanglaNumbers(text), start), dates);
  return {
    text,
    start,
    end,
    words: found,
    dates,
    numbers,
    names: findBanglaNames(found, dates, text, start),
  };
}

function wordAt({ text, start, end }: Excerpt, by: number): TextWord {
  return { text, start: start + by, end: end + by, term: banglaTerm(text) };
}
