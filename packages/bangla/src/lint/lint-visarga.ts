import type { Flaw } from './lint-finding.ts';
import { flawsMatching } from './lint-flaws-matching.ts';
import { wordsMatching } from './lint-words-matching.ts';

/** A colon typed for ঃ inside a word (দু:খ). */
export function checkVisarga(text: string): Flaw[] {
  return wordsMatching(text, INSIDE, 'colon-for-visarga', (word) => word.replace(':', 'ঃ'));
}

/** A colon typed for a final ঃ, which the Bangla Academy's spelling drops (মূলত:). */
export function checkFinalVisarga(text: string): Flaw[] {
  return flawsMatching(text, FINAL, 'colon-for-visarga', (_, word) => word);
}

/** A colon typed for the point of an abbreviation (মো:). */
export function checkAbbreviations(text: string): Flaw[] {
  return flawsMatching(text, ABBREVIATION, 'colon-for-visarga', (_, word) => `${word}.`);
}

/** ঃ typed for a colon (নাম ঃ). */
export function checkLoneVisarga(text: string): Flaw[] {
  return flawsMatching(text, LONE, 'visarga-for-colon', (found) => found.replace('ঃ', ':'));
}

/** First members that end in a visarga before a consonant (sandhi); none of them is a word before a colon. */
const INSIDE =
  /(?<![\u0980-\u09ff])(?:দু|নি|অত|পুন|প্রাত|[অআ]ন্ত|স্বত|বহি|মন|ইত|শির|প(?:য\u09bc|\u09df)):(?=[ক-হ])/g;
/** Adverbs in ‑ত and ‑শ; not those that enumerate (প্রথমত:). */
const FINAL = /(?<![\u0980-\u09ff])((?:ম[ূু]ল|সাধারণ|বস্তু|সম্ভব|অন্ত|আপাত|প্রধান|কার্য|বিশেষ)ত|ক্রমশ):(?= ?[অ-হ])/g;
/** Also those in brackets behind a name: (অব:), (রহ:). */
const ABBREVIATION =
  /(?<![\u0980-\u09ff])(?:(মো[সছহ]?া?|মু|মুহা|ডা?|মাও|এড|[অএ]্যাড|ইঞ্জি):(?= ?[অ-হ][\u0980-\u09e3])|(?<=\()(অব|[সর]া|রহ|আ):(?=\)))/g;
const LONE = /(?<=[\u0980-\u09ef)’”]) ঃ(?=[ ,\n\r]|$)|(?<=[০-৯])ঃ(?=[০-৯])/g;
