import type { Flaw } from './lint-finding.ts';
import { flawsMatching } from './lint-flaws-matching.ts';

/** Another sign where । is meant: |, the numerator ৷, l, a point. */
export function checkDandas(text: string): Flaw[] {
  return flawsMatching(text, LOOK_ALIKE, 'wrong-danda', () => '।');
}

/** A point behind a finite verb, in a text that has dandas. Behind বলেন it may stand for a comma as well. */
export function checkPoints(text: string): Flaw[] {
  if (!text.includes('।')) return [];
  return flawsMatching(text, POINT, 'wrong-danda', (point, _, start) =>
    SAYING.test(text.slice(Math.max(0, start - 8), start)) ? point : '।',
  );
}

/** Punctuation typed twice: ।।, ,,. */
export function checkDoubledPunctuation(text: string): Flaw[] {
  return flawsMatching(text, TWICE, 'doubled-punctuation', (signs, _, start, end) =>
    endsVerse(text, start, end) ? undefined : signs.includes('।') ? '।' : ',',
  );
}

/** ।। closes a verse or stanza at the end of a short line. */
function endsVerse(text: string, start: number, end: number): boolean {
  if (end < text.length && !/[\r\n]/.test(text.charAt(end))) return false;
  return start < VERSE || /[\r\n]/.test(text.slice(start - VERSE, start));
}

/** No line of verse is longer. */
const VERSE = 60;
const LETTER = '\\u0981-\\u0983\\u0985-\\u09cd\\u09ce\\u09dc-\\u09e3';
const LOOK_ALIKE = new RegExp(
  `(?<=[${LETTER}০-৯)’”])\\|(?=[ \\u00a0\\n\\r'"’”)]|$)|(?<![৴-৹])৷(?![৴-৹])` +
    `|(?<=[${LETTER}]) ?l(?=\\s{1,3}[${LETTER}]|\\s{0,3}$)`,
  'g',
);
const SAYING = /(?:বলেন|লেছেন|জানান|জানিয়েছেন)$/;
const POINT =
  /(?<=[ে্আ]ছে|[ে্আ]ছেন|ছিল|[লব]েন|জানান|করেন|নেই|(?:হ|যা)(?:য\u09bc|\u09df)|হ(?:য\u09bc|\u09df)নি)\.(?=[ \n]{1,3}[‘“]?[অ-হ]|\s{0,3}$)/g;
const TWICE = new RegExp(`(?<=[${LETTER}০-৯)’”])(?:। ?।(?![।’”'"])|, ?,(?!,)|।,(?= [অ-হ০-৯‘“])|,।)`, 'g');
