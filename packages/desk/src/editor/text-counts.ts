import { graphemes, words } from '@hurkaru/bangla';
import { rememberByText } from './remember-by-text.ts';

/** Characters as readers count them (a conjunct with its vowel sign is one), spaces included, and words. */
export interface TextCounts {
  characters: number;
  words: number;
}

/** The counts of a text of several blocks; blocks that did not change are not counted again. */
export function countTexts(texts: readonly string[]): TextCounts {
  const counts = { characters: 0, words: 0 };
  for (const text of texts) {
    const block = countBlock(text);
    counts.characters += block.characters;
    counts.words += block.words;
  }
  return counts;
}

const countBlock = rememberByText(
  (text): TextCounts => ({
    characters: graphemes(text).length,
    words: words(text).length,
  }),
);

/** Minutes that a reader takes, at least 1 where there is anything to read. */
export function readingMinutes(count: number): number {
  return Math.max(count === 0 ? 0 : 1, Math.round(count / WORDS_A_MINUTE));
}

/**
 * Brysbaert (How many words do we read per minute?, Journal of Memory and Language 109, 2019): 238 words a minute
 * in English prose that is no fiction, and in other languages in proportion to the words that they need to say the
 * same. Bangla news needs about eight words where its English source has ten.
 */
const WORDS_A_MINUTE = 190;

/** How long a headline may be, in characters, before search results and phones cut it. */
export const longHeadline = 70;
/** The same of a standfirst. */
export const longStandfirst = 160;
