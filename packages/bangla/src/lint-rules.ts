/** A rule of lint: what the interface says, an example, and why it is an error and no matter of style. */
export interface LintRule {
  message: string;
  messageBn: string;
  wrong: string;
  right: string;
  why: string;
}

/** The rules of lint by their keys. */
export const LINT_RULES = {
  'doubled-sign': {
    message: 'A sign is typed twice',
    messageBn: 'একই চিহ্ন দুবার বসেছে',
    wrong: 'আমাদেের',
    right: 'আমাদের',
    why: 'A letter carries a sign once; the second is a slip of the key and breaks search.',
  },
  'impossible-sign': {
    message: 'A sign stands where none can stand',
    messageBn: 'কার-চিহ্ন বা হসন্ত ভুল জায়গায় বসেছে',
    wrong: 'আ\u09beকাশ',
    right: 'আকাশ',
    why: 'No letter carries two vowel signs, and no vowel letter one; readers see a dotted circle or a wrong word.',
  },
  'bijoy-remnant': {
    message: 'A character of the old Bijoy encoding is left in a word',
    messageBn: 'বিজয় থেকে রূপান্তরের অবশেষ শব্দের ভেতরে রয়ে গেছে',
    wrong: 'দ্রæত',
    right: 'দ্রুত',
    why: 'Conversion from Bijoy missed it; the word cannot be read or found.',
  },
  'stray-latin': {
    message: 'A Latin letter is left in a Bangla word',
    messageBn: 'বাংলা শব্দে ইংরেজি হরফ ঢুকে গেছে',
    wrong: 'পড়ুনs',
    right: 'পড়ুন',
    why: 'A key hit before the keyboard was switched.',
  },
  'look-alike-letter': {
    message: 'A letter of another script is in a Bangla word',
    messageBn: 'বাংলা শব্দে অসমিয়া বা হিন্দি হরফ আছে',
    wrong: 'দেৱ',
    right: 'দেব',
    why: 'ৰ and ৱ are Assamese letters, not Bangla ones; search does not find the word.',
  },
  'colon-for-visarga': {
    message: 'A colon stands for a visarga or for the point of an abbreviation',
    messageBn: 'বিসর্গ বা সংক্ষেপের ফোঁটার জায়গায় কোলন বসেছে',
    wrong: 'দু:খ',
    right: 'দুঃখ',
    why: 'ঃ is a letter of the word and : a punctuation mark; a final visarga is no longer written (মূলত).',
  },
  'visarga-for-colon': {
    message: 'A visarga stands for a colon',
    messageBn: 'কোলনের জায়গায় বিসর্গ বসেছে',
    wrong: 'প্রধান অতিথি ঃ',
    right: 'প্রধান অতিথি :',
    why: 'ঃ is a letter and cannot stand alone or between digits.',
  },
  'mixed-digits': {
    message: 'A number has digits of two scripts',
    messageBn: 'একই সংখ্যায় দুই লিপির অঙ্ক মিশে গেছে',
    wrong: '২০2৫',
    right: '২০২৫',
    why: 'A number is written in one script.',
  },
  'doubled-after-reph': {
    message: 'A consonant is doubled after reph',
    messageBn: 'রেফের পরে ব্যঞ্জন দ্বিত্ব হয় না',
    wrong: 'ধৈর্য্য',
    right: 'ধৈর্য',
    why: 'Spelled with one consonant since the rules of 1936 and by the Bangla Academy.',
  },
  'wrong-danda': {
    message: 'Another sign stands for the danda',
    messageBn: 'দাঁড়ির জায়গায় অন্য চিহ্ন বসেছে',
    wrong: 'শেষ হয়েছে|',
    right: 'শেষ হয়েছে।',
    why: 'A Bangla sentence ends with । (U+0964); look-alikes break search and reading aloud.',
  },
  'doubled-punctuation': {
    message: 'Punctuation is typed twice',
    messageBn: 'বিরামচিহ্ন দুবার বসেছে',
    wrong: 'শেষ হয়েছে।। পরে',
    right: 'শেষ হয়েছে। পরে',
    why: 'One mark ends a sentence or clause.',
  },
  'missing-space': {
    message: 'A space is missing after the punctuation',
    messageBn: 'বিরামচিহ্নের পরে ফাঁক নেই',
    wrong: 'শেষ হয়েছে।তিনি',
    right: 'শেষ হয়েছে। তিনি',
    why: 'A space follows the mark; without it lines break wrongly and the words run together.',
  },
  'extra-space': {
    message: 'There is a space too many',
    messageBn: 'বাড়তি ফাঁক আছে',
    wrong: 'শেষ হয়েছে ।',
    right: 'শেষ হয়েছে।',
    why: 'No space stands before a mark, which may then begin a line; words are one space apart.',
  },
  'quote-pair': {
    message: 'The quotation marks do not match',
    messageBn: 'উদ্ধৃতিচিহ্নের জোড়া মেলে না',
    wrong: '“আমি যাব’',
    right: '“আমি যাব”',
    why: 'Which mark is used is style; that it closes as it opened is not.',
  },
  'doubled-word': {
    message: 'The same word stands twice',
    messageBn: 'একই শব্দ দুবার এসেছে',
    wrong: 'এবং এবং',
    right: 'এবং',
    why: 'Only words that Bangla does not double for meaning (ধীরে ধীরে) are reported.',
  },
} as const satisfies Record<string, LintRule>;

export type LintRuleName = keyof typeof LINT_RULES;
