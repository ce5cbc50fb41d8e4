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
  /** Too short to be told by its sound: Ma, Li. */
  isShort: boolean;
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
  /** The best likeness to a word of a name in the source. */
  likeness: number;
  /** The word of the source that it sounds like and that is no name: নিউমোনিয়া. */
  loanOf: string | null;
}

export interface NamePartners {
  source: SourceWord[];
  copy: CopyWord[];
}

/** Whether nothing in the source is like a word of the copy. */
export function isUnlike({ likeness, loanOf }: CopyWord): boolean {
  return likeness < UNLIKE && loanOf === null;
}

/** The names of a passage and the words of its copy, each with its best partner on the other side. */
export function namePartners(passage: Passage): NamePartners {
  const copy = passage.copy.flatMap((sentence) =>
    copyWords(banglaNameTokens(sentence.words, sentence.dates)),
  );
  const families = new Set(copy.map(({ family }) => family));
  const plain = plainWords(passage);
  const source = passage.source
    .flatMap(({ names }) => names.flatMap((name) => sourceWords(name, families, plain)))
    .slice(0, MOST_WORDS);
  const few = copy.slice(0, MOST_WORDS * 3);
  matchLatin(source, passage);
  matchWords(source, few);
  matchJoined(source, few);
  matchOthers(passage, few);
  return { source, copy: few };
}

/** A known name that the copy has not is taken word by word, so that it is seen which of its words differs. */
function sourceWords(
  name: NameFact,
  families: ReadonlySet<number | null>,
  plain: ReadonlySet<string>,
): SourceWord[] {
  const words: SourceWord[] = [];
  for (let at = 0; at < name.words.length; ) {
    const found = knownEnglishAt(name.words, at);
    const isWhole = found !== null && (found.length === 1 || families.has(found.known.family));
    const length = isWhole ? found.length : 1;
    const text = name.words.slice(at, at + length).join(' ');
    words.push(sourceWord(text, name, found?.known ?? null, plain));
    at += length;
  }
  return words;
}

/** The words that the source has without a capital: no names, wherever they have one. */
function plainWords({ source }: Passage): ReadonlySet<string> {
  return new Set(
    source.flatMap(({ words }) => words.map(({ text }) => text)).filter((text) => !CAPITAL.test(text)),
  );
}

function sourceWord(
  text: string,
  name: NameFact,
  known: KnownName | null,
  plain: ReadonlySet<string>,
): SourceWord {
  const isShort = text.length < 3;
  const isCommon = (isCommonEnglish(text) && !isPersonName(text, name)) || plain.has(text.toLowerCase());
  const isGeneric = isShort || (isCommon && !DIRECTION.test(text));
  return {
    text,
    name,
    type: known?.type ?? name.type,
    family: known?.family ?? null,
    isGeneric: known === null && isGeneric,
    isShort,
    likeness: 0,
    partner: -1,
  };
}

/** Common words that are names too, beside another: Atiqul Islam, Theresa May, Mark Rutte. */
function isPersonName(text: string, { words }: NameFact): boolean {
  if (words.length < 2) return false;
  return words[0] === text ? GIVEN_NAME.test(text) : FAMILY_NAME.test(text);
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
      type: known?.type ?? typeOf(token),
      family: known?.family ?? null,
      weight: weightOf(token, run.length, known !== null),
      likeness: 0,
      loanOf: null,
    });
    at += run.length;
  }
  return words;
}

function typeOf({ kind, text }: BanglaNameToken): NameType {
  if (kind.isPerson) return 'person';
  return SPELT_LETTERS.test(text) ? 'organisation' : (kind.looksLike ?? 'other');
}

function weightOf({ kind, text }: BanglaNameToken, length: number, isKnown: boolean): 0 | 1 | 2 {
  if (isKnown) return length === 1 && kind.isListed ? 0 : 2;
  if (kind.isPerson) return 2;
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
    if (theirs.likeness >= SAME) continue;
    const next = source[index + 1];
    for (const [at, ours] of copy.entries()) {
      if (ours.likeness >= SAME || !mayBeginAlike(ours.text, theirs.text)) continue;
      if (!theirs.isGeneric) matchOurTwo(theirs, ours, copy[at + 1], at);
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
      if (nameMatch(ours.text, text) < SAME) continue;
      ours.loanOf = text;
      break;
    }
  }
}

/** The names of Latin letters one after another: ডিএমপি, বিসিএস-এর. */
const SPELT_LETTERS =
  /^(?:এ|বি|সি|ডি|ই|এফ|জি|এইচ|আই|জে|কে|এল|এম|এন|ও|পি|কিউ|আর|এস|টি|ইউ|ভি|ডব্লিউ|ডব্লিউ|এক্স|জেড){2,7}(?:র|এর|ের|কে|তে|ও|ই)?$/;
const CAPITAL = /^\p{Lu}/u;
/** Bangla has them in the names of countries: দক্ষিণ কোরিয়া. */
const DIRECTION = /^(?:North|South|East|West)$/;
const GIVEN_NAME =
  /^(?:Mark|Will|Grace|Hope|Rose|Frank|Bill|Jack|Nick|Bob|Rob|Art|Drew|Pat|Sue|Ray|Dean|Guy|Max|Gene|Dawn|Joy|Faith|Summer|April|June|May|Victor|Miles|Rich|Christian|Jean|Lance|Grant|Chase|Carter|Earl|Duke|Prince|King|Iris|Lily|Ruby|Amber|Ivy|Heather|Olive|Pearl|Melody|Hunter|Mason|Parker|Rusty|Woody|Cliff|Glen|Marina|Sandy|Penny|Angel|Daisy|Violet|Star|Justice|Major)$/;
const FAMILY_NAME =
  /^(?:Islam|May|Young|King|Baker|Cook|Hill|Brown|Green|White|Black|Gray|Rice|Long|Wood|Stone|Grant|Hunt|Bush|Page|Bell|Ford|Ward|Price|Cash|Pope|Bishop|Banks|Fields|Waters|Hall|Church|Lane|Rose|Wolf|Fox|Best|Day|Power|Powers|Singer|Mason|Cooper|Fisher|Hunter|Potter|Carpenter|Winter|Summers|Frost|Snow|Pitt|Noble|Sharp|Short|Strong|Wise|Savage|Rich)$/;
/** Below it two names are surely different. */
export const UNLIKE = 0.4;
/** From here on nameMatch takes two names for the same. */
export const SAME = 0.5;
const MOST_WORDS = 40;
const MOST_OTHERS = 80;
