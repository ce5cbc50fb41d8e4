/** What a reader could not read, or left out, in both languages. */
export interface ImportWarning {
  code: WarningCode;
  message: string;
  messageBn: string;
  /** the words it is about, as they stood */
  excerpt?: string;
}

export type WarningCode = keyof typeof WARNINGS;

/** Every warning of this room: code, English, Bangla. */
const WARNINGS = {
  'published-missing': ['no time of publishing was found', 'প্রকাশের সময় পাওয়া যায়নি'],
  'time-missing': [
    'the date has no time; midnight was put in its place',
    'তারিখের সঙ্গে সময় নেই; রাত ১২টা ধরা হয়েছে',
  ],
  'date-unreadable': ['this date could not be read', 'এই তারিখ পড়া যায়নি'],
  'date-impossible': ['there is no such date or time', 'এমন তারিখ বা সময় নেই'],
  'date-ambiguous': ['this date can be read in two ways', 'এই তারিখ দুইভাবে পড়া যায়'],
  'date-relative': [
    'a time such as "3 hours ago" does not say which day',
    '‘৩ ঘণ্টা আগে’ ধরনের সময় থেকে দিন জানা যায় না',
  ],
  'date-in-future': ['this date lies too far ahead', 'এই তারিখ অনেক পরের'],
  'date-ahead': ['this date is still to come', 'এই তারিখ এখনো আসেনি'],
  'updated-before-published': [
    'the update is earlier than the publishing; it was left out',
    'আপডেটের সময় প্রকাশের আগে; তা বাদ দেওয়া হয়েছে',
  ],
  'several-dates': ['a second, different date was left out', 'দ্বিতীয় একটি ভিন্ন তারিখ বাদ দেওয়া হয়েছে'],
  'label-without-value': ['a label without a date beside it', 'লেবেলের পাশে তারিখ নেই'],
  'headline-unclear': ['it is not certain which line is the headline', 'কোন লাইনটি শিরোনাম তা নিশ্চিত নয়'],
  'lines-before-headline': ['lines before the headline were left out', 'শিরোনামের আগের কিছু লাইন বাদ দেওয়া হয়েছে'],
  'line-unplaced': [
    'a line between headline and body was kept in the body',
    'শিরোনাম ও মূল লেখার মাঝের একটি লাইন মূল লেখায় রাখা হয়েছে',
  ],
  'lines-left-out': [
    'lines after the end of the story were left out',
    'লেখার শেষের পরের কিছু লাইন বাদ দেওয়া হয়েছে',
  ],
  'number-left-out': ['a line with only a number was left out', 'শুধু সংখ্যার একটি লাইন বাদ দেওয়া হয়েছে'],
  'caption-left-out': ['a picture caption was left out', 'ছবির একটি বিবরণ বাদ দেওয়া হয়েছে'],
  'photo-credit-unclear': [
    'a picture credit that does not look like a person was left out',
    'ছবির কৃতিত্ব কোনো ব্যক্তির নাম বলে মনে হয়নি, তাই বাদ দেওয়া হয়েছে',
  ],
  'bijoy-converted': [
    'the text was in Bijoy and was converted to Unicode; it should be read once',
    'লেখাটি বিজয়ে ছিল, ইউনিকোডে রূপান্তর করা হয়েছে; একবার পড়ে দেখুন',
  ],
  'unknown-keys': ['keys that are not part of the form were ignored', 'ফরমে নেই এমন কী উপেক্ষা করা হয়েছে'],
  'value-unreadable': ['a value could not be read and was left out', 'একটি মান পড়া যায়নি, তাই বাদ দেওয়া হয়েছে'],
} as const satisfies Record<string, readonly [english: string, bangla: string]>;

const LONGEST_EXCERPT = 120;

/**
 * One warning, with the words that it is about.
 *
 * @example
 * importWarning('date-impossible', '৩২ জুলাই ২০২৫').message
 * // → 'there is no such date or time'
 */
export function importWarning(code: WarningCode, excerpt?: string): ImportWarning {
  const [message, messageBn] = WARNINGS[code];
  if (excerpt === undefined) return { code, message, messageBn };
  return { code, message, messageBn, excerpt: shorten(excerpt) };
}

function shorten(excerpt: string): string {
  if (excerpt.length <= LONGEST_EXCERPT) return excerpt;
  const cut = excerpt.slice(0, LONGEST_EXCERPT);
  const space = cut.lastIndexOf(' ');
  return `${space > LONGEST_EXCERPT / 2 ? cut.slice(0, space) : cut.replace(/[\p{M}\p{Join_C}\ud800-\udbff]+$/u, '')}…`;
}
