import { searchKey } from '@hurkaru/bangla';

/**
 * Whether a Bangla word (normalized) is made as names are not: with the ending of an adjective, an agent or an abstract noun, or
 * with an article (পদক্ষেপটি, ঘটনাগুলো).
 */
export function hasCommonEnding(word: string): boolean {
  return COMMON_END.test(word) || ARTICLE.test(word);
}

/**
 * Whether a word, given by its forms in the spelling of searchKey, is made of words that are common: a prefix and a word
 * (উপপরিচালক), or two words (মনোনয়নপত্র).
 */
export function isMadeOfCommonWords(keys: readonly string[], common: ReadonlySet<string>): boolean {
  return keys.some((key) => hasCommonRest(key, common) || isCompound(key, keys, common));
}

function hasCommonRest(key: string, common: ReadonlySet<string>): boolean {
  return prefixKeys().some(
    (prefix) =>
      key.startsWith(prefix) && key.length >= prefix.length + 4 && common.has(key.slice(prefix.length)),
  );
}

function isCompound(key: string, keys: readonly string[], common: ReadonlySet<string>): boolean {
  if (key.length < 6) return false;
  for (let at = 3; at <= key.length - 3; at++) {
    if (!common.has(key.slice(0, at))) continue;
    if (keys.some((form) => form.startsWith(key.slice(0, at)) && common.has(form.slice(at)))) return true;
  }
  return false;
}

const PREFIXES = 'অতি অনা অপ আন্তঃ আন্ত উপ গণ জন নব নির্ নিঃ পুনর্ পুনঃ প্রতি প্রাক্ বহু বে মহা সম সর্ব সহ সু সৎ হত অ'.split(
  ' ',
);

let prefixes: readonly string[] | undefined;

function prefixKeys(): readonly string[] {
  prefixes ??= PREFIXES.map((prefix) => searchKey(prefix));
  return prefixes;
}

/** Endings of derived words, which names do not have. */
const COMMON_END =
  /(?:করণ|কারী|কারীর|কারীরা|কারীদের|মূলক|ভাবে|জনক|পূর্ণ|শীল|শীলতা|হীন|হীনতা|যোগ্য|সম্মত|বাদী|বাদীরা|তন্ত্র|ত্ব|তাপূর্ণ|সমূহ|গুলো|গুলি|মন্ত্রী|মন্ত্রীর|মণ্ডলী|নীতি|শিল্প|ক্ষেত্র|..বিদ|বিষয়ক|সংক্রান্ত|ভিত্তিক|বিরোধী|পন্থী|প্রাপ্ত|গ্রস্ত|কালীন|স্বরূপ|ব্যাপী|কেন্দ্রিক|কৃত|ান্ত|াত্মক|ীয়|িত|িক|তা|বর্গ|বৃন্দ|কর্মী|ায়ন|তম|তর|যুক্ত|বিহীন|সংখ্যক|মুখী|ধর্মী|জাতীয়|ব্যবস্থা|প্রাপ্তি|কারক|নির্ভর|উপযোগী|চালিত|বাহী|জীবী|নিষ্ঠ|সাপেক্ষ|সম্পন্ন|সুলভ|উত্তর|পূর্ব|পরবর্তী|কর্তা|গামী|গ্রহীতা|অনুযায়ী|অনুসারে|অভিমুখে|সম্পর্কিত|সংশ্লিষ্ট|আক্রান্ত|কৃত্রিম|ঘটিত|জনিত|সুদ্ধ|সমেত|মাফিক|চ্যুত|ভুক্ত|বদ্ধ|(?:কর্ম|দায়িত্ব|কর্তব্য|স্থান|বাস|ন্দোলন|অধ্যয়ন|ক্ষা|গবেষণা|চিকিৎসা|সেবা)রত|লব্ধ|মান্য|নীয়|ণীয়|বাসী|বাসীর|বাসীকে|বাসীদের|বাসীরা|সেবা|বার্ষিক|ব্যবসায়ী|প্রার্থী|বিরোধিতা|অ্যালার্জি)$|[ৃঃ]/;
/** After three letters or more; behind fewer it belongs to the word (মাটি, হাইতি has another letter). */
const ARTICLE =
  /[\u0980-\u09ff]{3}(?:টি|টির|টিতে|টিকে|টিই|টিও|টুকু|গুলো(?:র|তে|কে|ই|ও)?|গুলি(?:র|তে|কে|ই|ও)?|সমূহ(?:ের|কে|ে)?)$/;
