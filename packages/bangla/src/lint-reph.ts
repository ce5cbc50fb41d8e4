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
  /^(?:ধৈর্য্য|সৌন্দর্য্য|ঐশ্বর্য্য|আশ্চর্য্য|মাধুর্য্য|ভাস্কর্য্য|কার্য্য|ধার্য্য|অনিবার্য্য|পর্য্য(?:ন্ত|া[যব])|বীর্য্য|সর্ব্ব|পূর্ব্ব|নির্দ্দ[িে]|দুর্দ্দশা|ভর্ত্তি|কর্ত্ত[াৃব]|বর্ত্তমান|পরিবর্ত্তন|পরবর্ত্তী|মূর্ত্তি|কীর্ত্তি|মর্ম্ম|অর্জ্জন|বর্জ্জন|গর্জ্জন)/;
