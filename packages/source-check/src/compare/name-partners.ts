import { nameMatch } from '@hurkaru/bangla';
import { type BanglaNameToken, banglaNameTokens, knownAt } from '../bangla/find-bangla-names.ts';
import type { NameFact, NameType, Passage } from '../facts.ts';
import { isCommonEnglish } from '../lexicon/english-word-kind.ts';
import { type KnownName, knownEnglishAt } from '../lexicon/gazetteer.ts';
import { mayBeginAlike } from './first-sound.ts';
import { soundLikeness } from './same-name.ts';

/** A word of a name in the source, or a known name of several words. */
export interface SourceWord {
  text: string;
  name: NameFact;
  type: NameType;
  /** Of the gazetteer: what it may be called otherwise. */
  family: number | null;
  /** A common word (University, Bridge): translated, so that its sound tells nothing. */
  isGeneric: boolean;
  /** The best likeness to a word of the copy, and which. */
  likeness: number;
  partner: number;
}

/** A word of the copy, or a known name of several words. */
export interface CopyWord {
  token: BanglaNameToken;
  text: string;
  start: number;
  end: number;
  type: NameType;
  family: number | null;
  /** How surely it is a name: 2 known, 1 it may be one, 0 a common word (also one that is a name beside other names: ইসলাম). */
  weight: 0 | 1 | 2;
  /** The best likeness to a word of the source. */
  likeness: number;
}

export interface NamePartners {
  source: SourceWord[];
  copy: CopyWord[];
}

/** The names of a passage and the words of its copy, each with its best partner on the other side. */
export function namePartners(passage: Passage): NamePartners {
  const copy = passage.copy.flatMap((sentence) =>
    copyWords(banglaNameTokens(sentence.words, sentence.dates)),
  );
  const families = new Set(copy.map(({ family }) => family));
  const source = passage.source
    .flatMap(({ names }) => names.flatMap((name) => sourceWords(name, families)))
    .slice(0, MOST_WORDS);
  const few = copy.slice(0, MOST_WORDS * 3);
  matchLatin(source, passage);
  matchWords(source, few);
  matchJoined(source, few);
  matchOthers(passage, few);
  return { source, copy: few };
}

/** A known name that the copy has not is taken word by word, so that it is seen which of its words differs. */
function sourceWords(name: NameFact, families: ReadonlySet<number | null>): SourceWord[] {
  const words: SourceWord[] = [];
  for (let at = 0; at < name.words.length; ) {
    const found = knownEnglishAt(name.words, at);
    const isWhole = found !== null && (found.length === 1 || families.has(found.known.family));
    const length = isWhole ? found.length : 1;
    words.push(sourceWord(name.words.slice(at, at + length).join(' '), name, found?.known ?? null));
    at += length;
  }
  return words;
}

function sourceWord(text: string, name: NameFact, known: KnownName | null): SourceWord {
  const isGeneric = text.length < 3 || (isCommonEnglish(text) && !DIRECTION.test(text));
  return {
    text,
    name,
    type: known?.type ?? name.type,
    family: known?.family ?? null,
    isGeneric: known === null && isGeneric,
    likeness: 0,
    partner: -1,
  };
}

function copyWords(tokens: readonly BanglaNameToken[]): CopyWord[] {
  const words: CopyWord[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const known = knownAt(tokens, at);
    const run = tokens.slice(at, at + (known?.length ?? 1));
    words.push({
      token,
      text: run.map(({ text }) => text).join(' '),
      start: token.start,
      end: run.at(-1)?.end ?? token.end,
      type: known?.type ?? (token.kind.isPerson ? 'person' : (token.kind.looksLike ?? 'other')),
      family: known?.family ?? null,
      weight: weightOf(token, run.length, known !== null),
      likeness: 0,
    });
    at += run.length;
  }
  return words;
}

function weightOf({ kind, text }: BanglaNameToken, length: number, isKnown: boolean): 0 | 1 | 2 {
  if (isKnown) return length === 1 && kind.isListed ? 0 : 2;
  if (kind.isPerson || kind.looksLike !== null) return 2;
  return kind.isCommon || kind.isTitle || text.length < 3 ? 0 : 1;
}

/** Names that the copy leaves in Latin letters. */
function matchLatin(source: readonly SourceWord[], { copy }: Passage): void {
  const latin = new Set(
    copy.flatMap(({ text }) => text.match(/[A-Za-z]{2,}/g) ?? []).map((word) => word.toLowerCase()),
  );
  if (latin.size === 0) return;
  for (const theirs of source) {
    const parts = theirs.text.toLowerCase().match(/[a-z]{2,}/g) ?? [];
    if (parts.length > 0 && parts.every((part) => latin.has(part))) theirs.likeness = 1;
  }
}

function matchWords(source: readonly SourceWord[], copy: readonly CopyWord[]): void {
  for (const theirs of source) {
    if (theirs.isGeneric) continue;
    for (const [at, ours] of copy.entries()) note(theirs, ours, at, likenessOf(theirs, ours));
  }
}

function likenessOf(theirs: SourceWord, ours: CopyWord): number {
  if (theirs.family !== null && theirs.family === ours.family) return 1;
  return soundLikeness(ours.text, ours.token.kind, theirs.text);
}

/** Names that one side writes as one word: নিউইয়র্ক, আল জাজিরা. */
function matchJoined(source: readonly SourceWord[], copy: readonly CopyWord[]): void {
  for (const [index, theirs] of source.entries()) {
    if (theirs.likeness >= SAME || theirs.isGeneric) continue;
    const next = source[index + 1];
    for (const [at, ours] of copy.entries()) {
      if (ours.likeness >= SAME || !mayBeginAlike(ours.text, theirs.text)) continue;
      matchOurTwo(theirs, ours, copy[at + 1], at);
      if (next?.name === theirs.name) matchTheirTwo(theirs, next, ours, at);
    }
  }
}

function matchOurTwo(theirs: SourceWord, ours: CopyWord, after: CopyWord | undefined, at: number): void {
  if (!after?.token.isJoined || ours.weight + after.weight === 0 || after.likeness >= SAME) return;
  const likeness = nameMatch(`${ours.text}${after.text}`, theirs.text);
  note(theirs, ours, at, likeness);
  note(theirs, after, at, likeness);
}

function matchTheirTwo(theirs: SourceWord, next: SourceWord, ours: CopyWord, at: number): void {
  if (ours.weight === 0) return;
  const likeness = nameMatch(ours.text, `${theirs.text}${next.text}`);
  note(theirs, ours, at, likeness);
  note(next, ours, at, likeness);
}

function note(theirs: SourceWord, ours: CopyWord, at: number, likeness: number): void {
  if (likeness > theirs.likeness) {
    theirs.likeness = likeness;
    theirs.partner = at;
  }
  if (likeness > ours.likeness) ours.likeness = likeness;
}

/** Words of the copy that sound like any other word of the source are loans, no names: নিউমোনিয়া. */
function matchOthers(passage: Passage, copy: readonly CopyWord[]): void {
  const others = passage.source.flatMap(({ words }) => words).filter(({ text }) => text.length > 2);
  for (const ours of copy) {
    if (ours.weight === 0 || ours.likeness >= SAME) continue;
    for (const { text } of others.slice(0, MOST_OTHERS)) {
      if (!mayBeginAlike(ours.text, text) || (ours.family !== null && !CAPITAL.test(text))) continue;
      ours.likeness = Math.max(ours.likeness, nameMatch(ours.text, text));
      if (ours.likeness >= SAME) break;
    }
  }
}

const CAPITAL = /^\p{Lu}/u;
/** Bangla has them in the names of countries: দক্ষিণ কোরিয়া. */
const DIRECTION = /^(?:North|South|East|West)$/;
/** Below it two names are surely different. */
export const UNLIKE = 0.4;
/** From here on nameMatch takes two names for the same. */
export const SAME = 0.5;
const MOST_WORDS = 40;
const MOST_OTHERS = 80;
