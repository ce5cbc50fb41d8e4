import { withLetterRanges } from '../dates/with-letter-ranges.ts';
import { anySpelling } from '../lexicon/bangla-date-words.ts';

/** A pattern of dates in Bangla: its letters in every way of writing them, digits Latin. */
export function datePattern(source: string): RegExp {
  return new RegExp(withLetterRanges(anySpelling(source)), 'gud');
}

/** A hint of dates: any of these pieces of words, in every way of writing their letters. */
export function anyOf(pieces: string): RegExp {
  return new RegExp(anySpelling(pieces.split(' ').join('|')), 'u');
}

/** What may follow a word of a date: a case ending, ই or ও, and no further letter. */
export const ENDING = "(?:['’‘]?[-–]?(?:য়ের|ের|এর|য়ে|ে|এ|তে|র|য়|কে)?[ইও]?)(?![\\p{L}\\p{M}])";
/** Before a word. */
export const WORD_BEGINS = '(?<![\\p{L}\\p{M}])';
/** Before a number: no letter, nor the rest of a longer number. */
export const NUMBER_BEGINS = '(?<![\\p{L}\\p{M}\\p{N}$€£]|\\d[-–./:,]|[A-Za-z]-|#\\s?)';
export const RANGE = '\\s*(?:[-–—,]|থেকে|হতে|ও|এবং|বা|কিংবা|অথবা|আর|টু)\\s*';
/** What makes a number behind a date one that counts. */
export const NOT_COUNTED =
  '(?!\\s*-?(?:%|টি(?![\\p{L}\\p{M}])|টা(?![\\p{L}\\p{M}])|জন|শত|হাজার|লাখ|লক্ষ|কোটি|মিলিয়ন|বিলিয়ন|টাকা|ডলার|রুপি|ইউরো|কিলো|কি\\.?মি|মিটার|মাইল|টন|কেজি|শতাংশ|বার(?![\\p{L}\\p{M}])|বছর|দিন|মেগা|একর|হেক্টর|বর্গ|পরিবার|মানুষ|সেনা|সৈন্য|রোগী|শিক্ষার্থী|শ্রমিক|ফুট|রান|ভোট|পয়েন্ট))';
export const YEAR = `(?:1[5-9]|20)\\d\\d(?![\\dA-Za-z%]|[.,:/]\\d)${NOT_COUNTED}`;
