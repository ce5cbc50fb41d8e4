import { banglaWordKind } from '../lexicon/bangla-word-kind.ts';
import { ADVERBS, FAMILY_NAMES } from '../lexicon/speaker-words.ts';
import { isGenitive, isOblique, isVerbal } from './case-endings.ts';
import type { SayingWord, WordSpan } from './saying-words.ts';
import { isTitle } from './speaker-name.ts';

/** The first name after an office that has no case ending. */
export function titledName(words: readonly SayingWord[]): WordSpan | null {
  for (let at = 0; at < words.length - 1; at++) {
    if (!isTitle(words[at]?.word ?? '') || !/^[\s.]*$/.test(words[at]?.after ?? '')) continue;
    const name = nameFrom(words, at + 1);
    if (name !== null) return name;
  }
  return null;
}

function nameFrom(words: readonly SayingWord[], from: number): WordSpan | null {
  let to = from;
  while (to < words.length && to - from < LONGEST_NAME && isName(words[to])) {
    to++;
    if (!/^[\s.]*$/.test(words[to - 1]?.after ?? '')) break;
  }
  return to === from ? null : { from, to };
}

function isName(word: SayingWord | undefined): boolean {
  if (word === undefined || word.aside) return false;
  if (FAMILY_NAMES().has(word.word)) return true;
  if (banglaWordKind(word.word).isCommon) return false;
  if (
    isTitle(word.word) ||
    isVerbal(word.word) ||
    /(?:টি|টা)$/.test(word.word) ||
    ADVERBS().has(word.word) ||
    isOblique(word.word)
  )
    return false;
  return (
    !(/(?:ের|-এর)$/.test(word.word) && isGenitive(word.word)) &&
    !/[০-৯0-9]/.test(word.word) &&
    !/য\u09bcার$/.test(word.word) &&
    !AND.has(word.word)
  );
}

const LONGEST_NAME = 4;
const AND = new Set('ও এবং'.split(' '));
