/** What the interface says of a rule of lint, in English and in Bangla. */
export interface LintRule {
  message: string;
  messageBn: string;
}

/** The rules of lint by their keys. */
export const LINT_RULES = {
  'doubled-sign': {
    message: 'A sign is typed twice',
    messageBn: 'একই চিহ্ন দুবার বসেছে',
  },
  'impossible-sign': {
    message: 'A sign stands where none can stand',
    messageBn: 'কার-চিহ্ন বা হসন্ত ভুল জায়গায় বসেছে',
  },
  'bijoy-remnant': {
    message: 'A character of the old Bijoy encoding is left in a word',
    messageBn: 'বিজয় থেকে রূপান্তরের অবশেষ শব্দের ভেতরে রয়ে গেছে',
  },
  'stray-latin': {
    message: 'A Latin letter is left in a Bangla word',
    messageBn: 'বাংলা শব্দে ইংরেজি হরফ ঢুকে গেছে',
  },
  'look-alike-letter': {
    message: 'An Assamese letter is in a Bangla word',
    messageBn: 'বাংলা শব্দে অসমিয়া হরফ আছে',
  },
  'colon-for-visarga': {
    message: 'A colon stands for a visarga or for the point of an abbreviation',
    messageBn: 'বিসর্গ বা সংক্ষেপের ফোঁটার জায়গায় কোলন বসেছে',
  },
  'visarga-for-colon': {
    message: 'A visarga stands for a colon',
    messageBn: 'কোলনের জায়গায় বিসর্গ বসেছে',
  },
  'mixed-digits': {
    message: 'A number has digits of two scripts',
    messageBn: 'একই সংখ্যায় দুই লিপির অঙ্ক মিশে গেছে',
  },
  'doubled-after-reph': {
    message: 'A consonant is doubled after reph',
    messageBn: 'রেফের পরে ব্যঞ্জন দ্বিত্ব হয় না',
  },
  'wrong-danda': {
    message: 'Another sign stands for the danda',
    messageBn: 'দাঁড়ির জায়গায় অন্য চিহ্ন বসেছে',
  },
  'doubled-punctuation': {
    message: 'Punctuation is typed twice',
    messageBn: 'বিরামচিহ্ন দুবার বসেছে',
  },
  'missing-space': {
    message: 'A space is missing after the punctuation',
    messageBn: 'বিরামচিহ্নের পরে ফাঁক নেই',
  },
  'extra-space': {
    message: 'There is a space too many',
    messageBn: 'বাড়তি ফাঁক আছে',
  },
  'quote-pair': {
    message: 'The quotation marks do not match',
    messageBn: 'উদ্ধৃতিচিহ্নের জোড়া মেলে না',
  },
  'doubled-word': {
    message: 'The same word stands twice',
    messageBn: 'একই শব্দ দুবার এসেছে',
  },
} as const satisfies Record<string, LintRule>;

export type LintRuleName = keyof typeof LINT_RULES;
