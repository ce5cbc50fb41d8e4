import type { LintRuleName } from '../src/lint/lint-rules.ts';

/** An example of each rule of lint, and why it is an error and no matter of style. */
export const LINT_EXAMPLES: Record<LintRuleName, { wrong: string; right: string; why: string }> = {
  'doubled-sign': {
    wrong: 'আমাদেের',
    right: 'আমাদের',
    why: 'A letter carries a sign once; the second is a slip of the key and breaks search.',
  },
  'impossible-sign': {
    wrong: 'আ\u09beকাশ',
    right: 'আকাশ',
    why: 'No letter carries two vowel signs, and no vowel letter one; readers see a dotted circle or a wrong word.',
  },
  'bijoy-remnant': {
    wrong: 'দ্রæত',
    right: 'দ্রুত',
    why: 'Conversion from Bijoy missed it; the word cannot be read or found.',
  },
  'stray-latin': {
    wrong: 'পড়ুনs',
    right: 'পড়ুন',
    why: 'A key hit before the keyboard was switched.',
  },
  'look-alike-letter': {
    wrong: 'দেৱ',
    right: 'দেব',
    why: 'ৰ and ৱ are Assamese letters, not Bangla ones; search does not find the word.',
  },
  'colon-for-visarga': {
    wrong: 'দু:খ',
    right: 'দুঃখ',
    why: 'ঃ is a letter of the word and : a punctuation mark; a final visarga is no longer written (মূলত).',
  },
  'visarga-for-colon': {
    wrong: 'প্রধান অতিথি ঃ',
    right: 'প্রধান অতিথি :',
    why: 'ঃ is a letter and cannot stand alone or between digits.',
  },
  'mixed-digits': {
    wrong: '২০2৫',
    right: '২০২৫',
    why: 'A number is written in one script.',
  },
  'doubled-after-reph': {
    wrong: 'ধৈর্য্য',
    right: 'ধৈর্য',
    why: 'Spelled with one consonant since the rules of 1936 and by the Bangla Academy.',
  },
  'wrong-danda': {
    wrong: 'শেষ হয়েছে|',
    right: 'শেষ হয়েছে।',
    why: 'A Bangla sentence ends with । (U+0964); look-alikes break search and reading aloud.',
  },
  'doubled-punctuation': {
    wrong: 'শেষ হয়েছে।। পরে',
    right: 'শেষ হয়েছে। পরে',
    why: 'One mark ends a sentence or clause.',
  },
  'missing-space': {
    wrong: 'শেষ হয়েছে।তিনি',
    right: 'শেষ হয়েছে। তিনি',
    why: 'A space follows the mark; without it lines break wrongly and the words run together.',
  },
  'extra-space': {
    wrong: 'শেষ হয়েছে ।',
    right: 'শেষ হয়েছে।',
    why: 'No space stands before a mark, which may then begin a line; words are one space apart.',
  },
  'quote-pair': {
    wrong: '“আমি যাব’',
    right: '“আমি যাব”',
    why: 'Which mark is used is style; that it closes as it opened is not.',
  },
  'doubled-word': {
    wrong: 'এবং এবং',
    right: 'এবং',
    why: 'Only words that Bangla does not double for meaning (ধীরে ধীরে) are reported.',
  },
};
