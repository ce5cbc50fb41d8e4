import type { DateFact, NameFact, NameType, TextWord } from '../facts.ts';
import type { Excerpt } from '../finding.ts';
import { type BanglaWordKind, banglaWordKind } from '../lexicon/bangla-word-kind.ts';
import { knownBanglaAt } from '../lexicon/gazetteer.ts';
import { outside } from '../moved-facts.ts';

/**
 * The names in a Bangla sentence that begins at `start` of its text, as far as they can be told without its source: known names (রাশিয়া, জাতিসংঘ), given names
 * and family names of the list with what stands directly before and after them, and a word after a title that is no common word.
 *
 * @example
 * // রুশ পররাষ্ট্রমন্ত্রী সের্গেই ল্যাভরভ → রুশ (people), সের্গেই ল্যাভরভ (person)
 */
export function findBanglaNames(
  words: readonly TextWord[],
  dates: readonly DateFact[],
  text: string,
  start: number,
): NameFact[] {
  const tokens = banglaNameTokens(words, dates);
  const names: NameFact[] = [];
  for (let at = 0; at < tokens.length; ) {
    const known = knownAt(tokens, at);
    const length = known?.length ?? personLength(tokens, at);
    if (length > 0) {
      const run = tokens.slice(at, at + length);
      names.push({
        ...excerptOf(run, text, start),
        words: run.map((token) => token.text),
        type: known?.type ?? 'person',
      });
    }
    at += Math.max(length, 1);
  }
  return names;
}

/** A word, or a part of a word with hyphens, that may belong to a name. */
export interface BanglaNameToken extends TextWord {
  kind: BanglaWordKind;
  /** Nothing but a space or a hyphen stands before it. */
  isJoined: boolean;
}

/** The words of a sentence that are no dates and no numbers, hyphens cut. */
export function banglaNameTokens(words: readonly TextWord[], dates: readonly DateFact[]): BanglaNameToken[] {
  let end = -1;
  return outside(words, dates).flatMap((word) => {
    const parts = BANGLA.test(word.text)
      ? hyphenParts(word).filter(({ text }) => BANGLA_LETTERS.test(text))
      : [];
    return parts.map((part) => {
      const token = { ...part, kind: banglaWordKind(part.text), isJoined: part.start - end <= 1 };
      end = part.end;
      return token;
    });
  });
}

function hyphenParts(word: TextWord): TextWord[] {
  if (!HYPHEN.test(word.text)) return [word];
  return [...word.text.matchAll(/[^-‐‑–]+/g)].map(({ 0: text, index }) => ({
    text,
    start: word.start + index,
    end: word.start + index + text.length,
    term: banglaWordKind(text).term,
  }));
}

/** The known name that begins at a token, when its words stand together. */
export function knownAt(
  tokens: readonly BanglaNameToken[],
  at: number,
): { length: number; type: NameType; family: number } | null {
  const near = tokens.slice(at, at + MOST_WORDS);
  const gap = near.findIndex((token, index) => index > 0 && !token.isJoined);
  const together = gap < 0 ? near : near.slice(0, gap);
  const found = knownBanglaAt(together.map(({ kind }) => kind.keys));
  return found && { length: found.length, type: found.known.type, family: found.known.family };
}

/** How many words from `at` on are a person's name. */
function personLength(tokens: readonly BanglaNameToken[], at: number): number {
  let length = 0;
  let sure = tokens[at - 1]?.kind.isTitle === true && tokens[at]?.isJoined === true;
  for (const token of tokens.slice(at, at + MOST_WORDS)) {
    if (length > 0 && (!token.isJoined || knownAt(tokens, at + length) !== null)) break;
    if (!token.kind.isPerson && !mayBeName(token)) break;
    if (token.kind.isPerson) sure = true;
    length++;
    if (token.kind.isInflected) break;
  }
  return sure ? length : 0;
}

function mayBeName({ kind, text }: BanglaNameToken): boolean {
  return !kind.isCommon && !kind.isVerb && !kind.isTitle && text.length > 2;
}

function excerptOf(tokens: readonly BanglaNameToken[], text: string, start: number): Excerpt {
  const from = tokens[0]?.start ?? start;
  const to = tokens.at(-1)?.end ?? from;
  return { start: from, end: to, text: text.slice(from - start, to - start) };
}

const BANGLA = /[\u0980-\u09ff]/;
/** No digits, and at least two letters. */
const BANGLA_LETTERS = /^(?:[\u0980-\u09e3.]|\u200c|\u200d){2,}$/;
const HYPHEN = /[-‐‑–]/;
const MOST_WORDS = 5;
