import type { Flaw } from './lint-finding.ts';
import { normalize } from './normalize.ts';

/**
 * The same word twice by mistake (এবং এবং). Doubling is grammar in Bangla: nouns in the locative (ঘরে ঘরে), adjectives
 * (বড় বড়), numerals, non-finite verbs (করতে করতে), imitations of sounds and many pronouns do it, slogans and songs
 * do it with any word. So only words that never double are reported: conjunctions and postpositions, finite verbs,
 * genitives, and nouns that name an office, an institution or an event.
 */
export function checkDoubledWords(text: string): Flaw[] {
  const flaws: Flaw[] = [];
  for (const match of text.matchAll(TWICE)) {
    const [run, word = ''] = match;
    const start = match.index;
    const end = start + run.length;
    const before = text.slice(Math.max(0, start - REACH), start);
    const after = text.slice(end, end + REACH);
    if (isNeverDoubled(normalize(word), before, after))
      flaws.push({ start, end, rule: 'doubled-word', suggestion: word });
  }
  return flaws;
}

function isNeverDoubled(word: string, before: string, after: string): boolean {
  const quoted = OPENING.test(before) && CLOSING.test(after);
  if (FUNCTION_WORD.test(word)) return !quoted;
  if (NOUN.test(word)) return !(OPENING.test(before) || SHOUTED.test(after) || before.includes(word));
  if (EXCEPTIONS.test(word) || word.length < SHORTEST) return false;
  if (FINITE.test(word)) return !(quoted || RELATIVE_BEFORE.test(before));
  return (GENITIVE.test(word) || DEFINITE.test(word)) && !quoted;
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
const SHORTEST = 4;
const FINITE = /(?:েছেন|.{2}েছে|েছিলেন|েছিল|চ্ছেন|চ্ছিলেন|চ্ছিল|ছিলেন|লেন|বেন)$/;
const GENITIVE = /(?:ের|ওয়ার)$/;
const DEFINITE = /(?:গুলো|গুলোর|গুলোতে|গুলোকে|টির|টিকে|টিতে|দেরকে|[^্]টি)$/;
const EXCEPTIONS =
  /^(?:নিজের|রকমের|ধরনের|আগের|পরের|রঙের|রঙ্গের|রংয়ের|কোনটির|একটির|.{1,3}টি|চারটি|পাঁচটি|পরিপাটি)$/;
const FUNCTION_WORD = new RegExp(
  `^(?:${[
    'এবং|অথবা|কিংবা|তবে|তাহলে|যদিও|কারণ|অর্থাৎ|এমনকি|বরং|জন্য|জন্যে|দ্বারা|পর্যন্ত|বিরুদ্ধে|মাধ্যমে|হিসেবে|হিসাবে|সম্পর্কে|অনুযায়ী',
    'তিনি|তাঁর|তাঁকে|তাকে|তাঁরা|তারা|আমরা|এতে|যাতে|এর|গত|গতকাল|আগামী|চলতি|সাড়ে|মোট|সাবেক|সকল|অপর|উক্ত|অন্তত',
    'ছিল|ছিলেন|রয়েছে|আছেন|হয়নি|বলেন|জানান|করেন|হলেন|থাকেন|দেন|নেন|করা|বলা|দেওয়া|দেয়া|নেওয়া|হওয়া|জানা|পাওয়া',
  ].join('|')})$`,
);
const NOUN = new RegExp(
  `^(?:${[
    'জাতীয়|আন্তর্জাতিক|সরকারি|কেন্দ্রীয়|সরকার|পুলিশ|উপজেলা|জেলা|মামলা|আটক|গ্রেপ্তার|গ্রেফতার|শনাক্ত|আহত|নিহত|চেষ্টা|স্বাস্থ্য',
    'অধ্যাপক|সভাপতি|সম্পাদক|চেয়ারম্যান|পরিচালক|কর্মকর্তা|মন্ত্রী|প্রধানমন্ত্রী|মন্ত্রণালয়|বিশ্ববিদ্যালয়|হাসপাতাল|আদালত|জরিমানা',
    'অভিযান|নির্বাচন|টাকা|বাংলাদেশ|যুক্তরাষ্ট্র|রাষ্ট্রপতি|প্রেসিডেন্ট|উপদেষ্টা|কমিশন|প্রতিষ্ঠান|প্রতিবেদন|সিদ্ধান্ত|বৈঠক|সম্মেলন',
    'সংবাদ|তথ্য|ঘটনা|মোহাম্মদ|ইসলাম|হোসেন|উদ্দিন|রহমান|আলী|বেগম',
  ].join('|')})$`,
);
