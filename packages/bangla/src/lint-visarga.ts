import type { Flaw } from './lint-finding.ts';
import { wordRange } from './lint-word-range.ts';

/** A colon typed for ঃ (দু:খ), for the point of an abbreviation (মো:), or ঃ typed for a colon (নাম ঃ). */
export function checkVisarga(text: string): Flaw[] {
  const flaws: Flaw[] = [];
  for (const match of text.matchAll(COLON_OR_VISARGA)) {
    const { inside, final, abbreviation, bracketed, colon } = match.groups as Record<
      string,
      string | undefined
    >;
    const start = match.index;
    const end = start + match[0].length;
    if (inside !== undefined) flaws.push(insideWord(text, start, end, `${inside}ঃ`));
    else if (final !== undefined) flaws.push(flaw(start, end, final));
    else if (abbreviation !== undefined) flaws.push(flaw(start, end, `${abbreviation}.`));
    else if (bracketed !== undefined) flaws.push(flaw(start, end, `${bracketed}.`));
    else flaws.push({ start, end, rule: 'visarga-for-colon', suggestion: `${colon ?? ''}:` });
  }
  return flaws;
}

function insideWord(text: string, start: number, colonEnd: number, mended: string): Flaw {
  const [, end] = wordRange(text, colonEnd, colonEnd);
  return flaw(start, end, mended + text.slice(colonEnd, end));
}

function flaw(start: number, end: number, suggestion: string): Flaw {
  return { start, end, rule: 'colon-for-visarga', suggestion };
}

/** First members that end in a visarga before a consonant (sandhi); none of them is a word before a colon. */
const INSIDE = 'দু|নি|অত|পুন|প্রাত|অন্ত|আন্ত|স্বত|বহি|মন|তেজ|শির|জ্যোতি|চতু|আয়ু|যশ|বয়|পয়|ইত|অধ|নভ|তপ|ছন্দ|নৈ|দৌ|উচ্চৈ';
/** Adverbs in ‑ত and ‑শ, whose final visarga the Bangla Academy's spelling drops; not those that enumerate (প্রথমত:). */
const FINAL = 'মূলত|মুলত|ক্রমশ|সাধারণত|বস্তুত|সম্ভবত|অন্তত|আপাতত|প্রধানত|কার্যত|বিশেষত|প্রায়শ|ইতস্তত|অংশত|স্বভাবত';
const ABBREVIATIONS = 'মো|মোসা|মোছা|মোহা|মুহা|মু|ডা|ড|মাও|এড|এ্যাড|অ্যাড|ইঞ্জি';
/** Abbreviations in brackets behind a name. */
const BRACKETED = 'অব|সা|রা|রহ|আ';

const anyYa = (pattern: string) => pattern.replaceAll('য\u09bc', '(?:য\u09bc|\u09df)');

const COLON_OR_VISARGA = new RegExp(
  `(?<![\\u0980-\\u09ff])(?:(?<inside>${anyYa(INSIDE)}):(?=[ক-হ])` +
    `|(?<final>${anyYa(FINAL)}):(?= ?[অ-হ])` +
    `|(?<abbreviation>${ABBREVIATIONS}):(?= ?[অ-হ][\\u0980-\\u09e3])` +
    `|(?<=\\()(?<bracketed>${BRACKETED}):(?=\\)))` +
    `|(?<colon>(?<=[\\u0980-\\u09ef)’”]) )ঃ(?=[ ,\\n\\r]|$)|(?<=[০-৯])ঃ(?=[০-৯])`,
  'g',
);
