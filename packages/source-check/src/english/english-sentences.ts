import type { Excerpt } from '../finding.ts';

/** The sentences of an English text, without the spaces around them. */
export function englishSentences(text: string): Excerpt[] {
  return [...text.matchAll(/\S[^\n]*?(?:[.!?]["'”’)]*(?=\s|$)|(?=\n|$))/g)].map(({ 0: sentence, index }) => ({
    start: index,
    end: index + sentence.length,
    text: sentence,
  }));
}
