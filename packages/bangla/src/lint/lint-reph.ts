import type { Flaw } from './lint-finding.ts';
import { wordsMatching } from './lint-words-matching.ts';

/**
 * A consonant doubled behind reph (ধৈর্য্য): spelled with one since the University of Calcutta's rules of 1936, and
 * by the Bangla Academy. Only in common words: people and places keep their own spelling (আচার্য্য, চক্রবর্ত্তী).
 */
export function checkReph(text: string): Flaw[] {
  return wordsMatching(text, DOUBLED, 'doubled-after-reph', (word, start, end) =>
    COMMON.test(word) && !QUOTE.test(text.charAt(start - 1)) && !QUOTE.test(text.charAt(end))
      ? word.replace(DOUBLED, 'র্$1')
      : undefined,
  );
}

const DOUBLED = /র্([জতদবমযল])্\1(?!্)/g;
const QUOTE = /[‘’“”'"]/;
const COMMON =
  /^(?:(?:ধৈ|সৌন্দ|ঐশ্ব|আশ্চ|ভাস্ক|কা|ধা|অনিবা)র্য্য|পর্য্য[না]|[সপ]ূ?র্ব্ব|নির্দ্দ|ভর্ত্তি|কর্ত্ত[াৃব]|(?:পরি)?বর্ত্ত[নম]|পরবর্ত্তী|অর্জ্জন)/;
