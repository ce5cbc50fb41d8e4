import type { Flaw } from './lint-finding.ts';
import { flawsMatching } from './lint-flaws-matching.ts';

/**
 * The same word twice by mistake (এবং এবং). Doubling is grammar in Bangla: nouns in the locative (ঘরে ঘরে), adjectives
 * (বড় বড়), numerals, non-finite verbs (করতে করতে), imitations of sounds and many pronouns do it, slogans and songs
 * do it with any word. So only words that never double are reported: conjunctions and postpositions, finite verbs,
 * genitives, long words, and nouns that name an office, an institution or an event.
 */
export function checkDoubledWords(text: string): Flaw[] {
  return flawsMatching(text, TWICE, 'doubled-word', (_, word, start, end) => {
    const before = text.slice(Math.max(0, start - REACH), start);
    return isNeverDoubled(word.normalize('NFC'), before, text.slice(end, end + REACH)) ? word : undefined;
  });
}

function isNeverDoubled(word: string, before: string, after: string): boolean {
  const opened = OPENING.test(before);
  const finite = FINITE.test(word);
  if (EXCEPTION.test(word) || (finite && RELATIVE_BEFORE.test(before))) return false;
  if (finite || FUNCTION_WORD.test(word) || GENITIVE_OR_DEFINITE.test(word))
    return !(opened && CLOSING.test(after));
  return (NOUN.test(word) || isLong(word)) && !(opened || SHOUTED.test(after) || before.includes(word));
}

/** Long words double only in the locative, as measures, and where they are doubled in themselves (তাড়াতাড়ি). */
function isLong(word: string): boolean {
  return word.length >= LONG && !DOUBLING_END.test(word) && !/^(..).*\1/.test(word);
}

const LETTER = '[\\u0980-\\u09e3\\u09f0\\u09f1\\u200c\\u200d]';
const TWICE = new RegExp(
  `(?<![\\u0980-\\u09ff\\u200c\\u200d-])(${LETTER}{1,30})(?: {1,3}\\1)+(?![\\u0980-\\u09ff\\u200c\\u200d-])`,
  'g',
);
const REACH = 12;
const OPENING = /[‘“"'`’”]$/;
const CLOSING = /^[’”"'!…]/;
/** Shouted, sung or spoken of: before a closing mark, or "w w করে", "w w বলে". */
const SHOUTED = /^(?:[’”"'!…]| *(?:কর|বল|ধ্বনি|স্লোগান|রব|ভাব))/;
/** যা হয়েছে হয়েছে: what has happened has happened. */
const RELATIVE_BEFORE = /(?:^|[^\u0980-\u09ff])(?:যা|যে|যারা|যাঁরা|যত) $/;
const LONG = 8;
const DOUBLING_END = /(?:[েো]|য\u09bc|মিটার|লিয\u09bcন)$/;
const FINITE = /(?:.েন|..েছে|[ে্]ছিল|[েন]নি|য\u09bcনি)$/;
const GENITIVE_OR_DEFINITE = /(?:..ের|ওয\u09bcার|গুলো(?:র|তে|কে)?|টি(?:র|কে|তে)|[^্]টি|দেরকে)$/;
const EXCEPTION = /^(?:কেন|যেন|নিজের|রকমের|ধরনের|আগের|পরের|রঙের|কোনটির|একটির|.{1,3}টি|চারটি|পাঁচটি|পরিপাটি)$/;
const FUNCTION_WORD = new RegExp(
  `^(?:${
    'এবং|অথবা|কিংবা|তবে|তাহলে|যদিও|কারণ|জন্য|পর্যন্ত|বিরুদ্ধে|মাধ্যমে|হিসেবে|হিসাবে|সম্পর্কে|অনুযায়ী|' +
    'তিনি|তাঁর|তাঁকে|তাকে|তাঁরা|তারা|আমরা|এতে|যাতে|এর|গত|গতকাল|আগামী|চলতি|সাড়ে|সাবেক|সকল|অপর|অন্তত|' +
    'ছিল|রয়েছে|জানান|করা|বলা|দেওয়া|দেয়া|নেওয়া|হওয়া|জানা|পাওয়া'
  })$`,
);
const NOUN = new RegExp(
  `^(?:${
    'জাতীয়|সরকারি|সরকার|পুলিশ|উপজেলা|জেলা|মামলা|আটক|শনাক্ত|আহত|নিহত|চেষ্টা|অধ্যাপক|সভাপতি|সম্পাদক|পরিচালক|মন্ত্রী|' +
    'আদালত|অভিযান|টাকা|জরিমানা|বৈঠক|সংবাদ|তথ্য|ঘটনা|ইসলাম|উদ্দিন|রহমান|আলী|বেগম'
  })$`,
);
