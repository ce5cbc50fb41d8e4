import { LETTER_NAMES, PLACE_NAMES } from './byline-words.ts';
import { foldKey } from './fold-key.ts';
import type { ParsedCredit } from './parsed-story.ts';
import { wordList } from './word-list.ts';

const places = wordList(PLACE_NAMES);
const letters = [...wordList(LETTER_NAMES)].sort((a, b) => b.length - a.length);
const INITIALS = new RegExp(`^(?:${letters.join('|')}){2,6}$`, 'u');
const SHORT_NAME = /^(?:[\p{L}][\p{M}\p{Join_C}]*){2,6}$/u;
const LONGEST_LINE = 40;

export interface Initials {
  credits: ParsedCredit[];
  /** made of letters' names with a stroke between: hardly anything else than initials */
  certain: boolean;
}

/**
 * Reads the line of initials under a story: who wrote, who edited. Places before the stroke are not
 * people. Null when the line is something else.
 *
 * @example
 * readInitials('এসএন /সীমা')?.credits  // → [{ name: 'এসএন' }, { name: 'সীমা' }]
 * readInitials('ঢাকা/এনএইচ')?.credits  // → [{ name: 'এনএইচ' }]
 */
export function readInitials(line: string): Initials | null {
  if (line.length > LONGEST_LINE || /[।?!:;0-9০-৯]/u.test(line)) return null;
  const tokens = line.split('/').map((token) => token.trim().replace(/^[-–—(]+|[-–—).,]+$/gu, ''));
  const named = tokens.filter((token) => token !== '');
  const stroke = tokens.length > 1;
  const people = named.filter((token) => !places.has(foldKey(token)));
  if (people.length === 0 || people.length > 4 || !people.every(couldSign)) return null;
  const initials = people.filter(isInitials).length;
  if (!stroke && (initials !== 1 || !isLongInitials(line))) return null;
  return { credits: people.map((name) => ({ name })), certain: stroke && initials > 0 };
}

function couldSign(token: string): boolean {
  return isInitials(token) || SHORT_NAME.test(token);
}

/**
 * Whether a token is made of the names of letters.
 *
 * @example
 * isInitials('এনএইচ') // → true
 * isInitials('সীমা')  // → false
 */
export function isInitials(token: string): boolean {
  return /^[A-Z]{2,5}$/.test(token) || (token.length <= 24 && INITIALS.test(foldKey(token)));
}

/** A single token is taken for initials only when letters with names of two signs or more make it. */
function isLongInitials(token: string): boolean {
  return (
    /^[A-Z]{2,5}$/.test(token) ||
    /^(?:এ|বি|সি|ডি|এফ|জি|এইচ|আই|জে|কে|এল|এম|এন|পি|আর|এস|টি|ভি|ইউ){2,6}$/u.test(token)
  );
}
