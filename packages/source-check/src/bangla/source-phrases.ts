import { normalize } from '@hurkaru/bangla';
import {
  ACCORDING,
  BARE_SOURCE_NOUNS,
  DOCUMENTS,
  RELAYED_BY,
  type SayingAct,
  SOURCE_NOUNS,
  SOURCE_PHRASES,
} from '../lexicon/sayings.ts';
import { withoutLocative } from './case-endings.ts';
import { possessorBefore, subjectBefore } from './find-speaker.ts';
import { type Reading, type Saying, said, spanned } from './saying.ts';
import type { SayingWord, WordSpan } from './saying-words.ts';
import { type Speaker, speakerIn } from './speaker-name.ts';

/** X-এর তথ্য অনুযায়ী, …; X-এর মতে, …; X-এর দাবি, … */
export function sourcePhrases(reading: Reading): Saying[] {
  const { words, end } = reading;
  for (let at = 1; at < Math.min(words.length - 1, LONGEST_PHRASE); at++) {
    const phrase = phraseAt(words, at);
    if (phrase === null) continue;
    const owner = possessorBefore(words, 0, phrase.from);
    const next = words[phrase.to];
    const speaker = owner === null ? null : speakerIn(reading.text, words, owner, true);
    if (speaker === null || next === undefined || owner === null) continue;
    const first = words[0] ?? next;
    const leads = owner.from <= LONGEST_LEAD || !COMMA.test(words[phrase.to - 1]?.after ?? '');
    const statement = leads
      ? { start: next.start, end: Math.max(end, next.end) }
      : { start: first.start, end };
    return [{ ...said(reading, { ...phrase, passive: false }, speaker), statement }];
  }
  return [];
}

function phraseAt(
  words: readonly SayingWord[],
  at: number,
): { from: number; to: number; act: SayingAct } | null {
  const { word, after } = words[at] ?? NO_WORD;
  const act = SOURCE_PHRASES().get(word);
  if (act !== undefined) return { from: at, to: at + 1, act };
  const next = words[at + 1]?.word ?? '';
  if (SOURCE_NOUNS().has(word) && ACCORDING().has(next)) return { from: at, to: at + 2, act: 'say' };
  if (RELAYED_BY().has(word) && next === GIVING) return { from: at, to: at + 2, act: 'say' };
  const bare = BARE_SOURCE_NOUNS().get(word);
  return bare !== undefined && /^\s*[,:]/.test(after) ? { from: at, to: at + 1, act: bare } : null;
}

/** খবর রয়টার্সের। সূত্র: এএফপি */
export function creditLine({ text, words }: Reading): Saying | null {
  const first = words[0];
  if (first === undefined || words.length < 2 || words.length > LONGEST_CREDIT) return null;
  const span: WordSpan = { from: 1, to: words.length };
  const news = first.word === 'খবর' && /র$/.test(words.at(-1)?.word ?? '');
  const source = /^(?:তথ্য)?সূত্র$/.test(first.word) && /^\s*[:ঃ,]|^$/.test(first.after);
  if (!news && !source) return null;
  const speaker = speakerIn(text, words, span, news);
  const verb = { start: first.start, end: first.end };
  return { speaker, act: 'say', verb, statement: null, passive: false, honoured: false };
}

/** রয়টার্সের প্রতিবেদনে বলা হয়েছে, পুলিশ সূত্রে জানা গেছে: whose document or source it is, or the document itself. */
export function documentOwner(reading: Reading, from: number, to: number): Speaker | null {
  const { words } = reading;
  for (let at = to - 1; at >= Math.max(from, to - LONGEST_SPEAKER); at--) {
    const word = (words[at]?.word ?? '').replace(/(?<=ে)[ওই]$/, '');
    const behalf = word === 'পক্ষ' && words[at + 1]?.word === 'থেকে';
    if (!behalf && !DOCUMENTS().has(word)) continue;
    const owner = possessorBefore(words, from, at);
    if (owner !== null) return speakerIn(reading.text, words, owner, true);
    const source = word === 'সূত্রে' && at > from ? subjectBefore(words, from, at) : null;
    return source === null ? unnamed(words[at]) : spanned(reading, { from: source.from, to: at + 1 });
  }
  return null;
}

function unnamed(word: SayingWord | undefined): Speaker | null {
  if (word === undefined) return null;
  return {
    name: withoutLocative(word.word),
    start: word.start,
    end: word.end,
    named: false,
    pronoun: false,
    many: true,
  };
}

const NO_WORD: SayingWord = { word: '', start: 0, end: 0, after: '', aside: false };
const GIVING = normalize('দিয়ে');
const COMMA = /^\s*,/;
const LONGEST_SPEAKER = 14;
const LONGEST_PHRASE = 30;
const LONGEST_LEAD = 8;
const LONGEST_CREDIT = 8;
