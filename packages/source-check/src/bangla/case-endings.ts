import { NO_CASE } from '../lexicon/speaker-words.ts';

/** Whether a word ends like an object, a place or a participle (শহরে, তাকে, ঢাকায়, সাংবাদিকদের, করে): no subject does. */
export function isOblique(word: string): boolean {
  return word.length > 2 && OBLIQUE.test(word) && !NO_CASE().has(word) && !LOOKS_OBLIQUE.test(word);
}

/** Whether a word ends like a possessor: সংস্থার, পুলিশের, হুই-এর. Names may end so too. */
export function isGenitive(word: string): boolean {
  return word.length > 2 && /র$/.test(word);
}

/**
 * A possessor without its ending.
 *
 * @example
 * withoutGenitive('সংস্থার') // 'সংস্থা'
 */
export function withoutGenitive(word: string): string {
  for (const [ending, rest] of GENITIVES) if (ending.test(word)) return word.replace(ending, rest);
  return word;
}

/** A place or document without its ending: বিজ্ঞপ্তিতে → বিজ্ঞপ্তি, সূত্রে → সূত্র. */
export function withoutLocative(word: string): string {
  return word.replace(/(?<=[\u09bf\u09c0\u09c1])তে$|ে$|(?<=\u09be)(?:\u09df|\u09af\u09bc)$/, '');
}

/** Verbal nouns, participles and verbs, which name nobody: পাঠানো, যাওয়ার, করা, চাইছে. */
export function isVerbal(word: string): boolean {
  return VERBAL.test(word);
}

const VERBAL =
  /(?:\u09beনো|চ্ছে|চ্ছেন|েছিল|েছিলেন|েছেন|েছে)$|^(?:হ|যা|পা|দে|নে|চা|খা|শো|ধো|গা)ও(?:\u09df|য\u09bc)\u09beর?$|^(?:(?:কর|বল|দেখ|আন|থাক|আস|লেখ|জান|তোল|রাখ)\u09beর?|হবে|করবে)$/;

const GENITIVES: readonly [RegExp, string][] = [
  [/[-‐‑’'”"]?এর$/, ''],
  [/েদের$/, ''],
  [/দের$/, ''],
  [/(?<=[িীুূৌইউ])\u09df\u09bc?ের$|(?<=[িীুূৌইউ])\u09af\u09bcের$/, ''],
  [/ের$/, ''],
  [/(?<=[\u09be-\u09ccঅ-ঔ])র$/, ''],
];

const OBLIQUE = /(?:ে|দের|[\u09be-\u09cc](?:\u09df|\u09af\u09bc))$/;
const LOOKS_OBLIQUE = /(?:উপাধ্যা|াল|ীয|িয)(?:\u09df|\u09af\u09bc|\u09bc)$|লয\u09bc$/;
