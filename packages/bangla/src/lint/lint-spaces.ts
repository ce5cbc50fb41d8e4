import type { Flaw } from './lint-finding.ts';
import { flawsMatching } from './lint-flaws-matching.ts';

/** A space before punctuation or inside brackets, or two spaces. */
export function checkExtraSpaces(text: string): Flaw[] {
  return flawsMatching(text, EXTRA, 'extra-space', (_, sign) => sign || ' ');
}

/** No space behind punctuation. */
export function checkMissingSpaces(text: string): Flaw[] {
  return flawsMatching(text, MISSING, 'missing-space', (sign) => `${sign} `);
}

const LETTER = '\\u0981-\\u0983\\u0985-\\u09cd\\u09ce\\u09dc-\\u09e3';
/** At most three spaces: more are a layout, as in a table. */
const EXTRA = new RegExp(
  `(?<=[${LETTER}০-৯)’”]) {1,3}([।,;!?])(?![।!?.])` +
    `|(\\() {1,3}(?=[${LETTER}০-৯])` +
    `|(?<=[${LETTER}০-৯]) {1,3}(\\))` +
    `|(?<=[${LETTER}০-৯।,;?!)’”]) {2,3}(?=[${LETTER}০-৯(‘“])`,
  'g',
);
const MISSING = new RegExp(`(?<=[${LETTER}০-৯)’”])[।?!](?=[‘“]?[অ-হ০-৯])|(?<=[${LETTER}])[,;](?=[অ-হ])`, 'g');
