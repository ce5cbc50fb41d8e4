import { banglaWordKind } from '../lexicon/bangla-word-kind.ts';
import {
  ADVERBS,
  BY_NAME,
  DETERMINERS,
  MODIFIERS,
  NO_CASE,
  OBJECTS_OF_SAYING,
  OWN,
  PARTICIPLES,
  POSSESSED_BETWEEN,
  PRONOUNS,
  PRONOUNS_OWN,
} from '../lexicon/speaker-words.ts';
import { isGenitive, isOblique, isVerbal, withoutGenitive } from './case-endings.ts';
import type { SayingWord, WordSpan } from './saying-words.ts';
import { isHead, isTitle } from './speaker-name.ts';
import { titledName } from './titled-name.ts';

/**
 * Who speaks, in the words from `from` up to the verb at `to`: the nearest noun without a case ending, with what belongs to
 * it; null where the verb stands without a subject.
 */
export function subjectBefore(words: readonly SayingWord[], from: number, to: number): WordSpan | null {
  let end = to;
  while (end > from) {
    const before = withoutTail(words, from, end, end < to && PARTICIPLES().has(words[to - 1]?.word ?? ''));
    if (before === end) break;
    end = before;
  }
  if (end <= from || isVerbal(words[end - 1]?.word ?? '')) return null;
  const start = phraseStart(words, from, end);
  const called = start - 1 > from && BY_NAME().has(words[start - 1]?.word ?? '');
  return called ? { from: phraseStart(words, from, start - 1), to: start - 1 } : { from: start, to: end };
}

/** Who speaks, in the words after the verb up to `to`. */
export function subjectAfter(words: readonly SayingWord[], from: number, to: number): WordSpan | null {
  let start = from;
  while (start < to && passes(words[start])) start++;
  let end = start;
  while (end < to && end - start < LONGEST_PHRASE && !stopsAfter(words, start, end, to)) {
    end++;
    if (ENDS_PHRASE.test(words[end - 1]?.after ?? '') && !listsOffice(words, end, to)) break;
  }
  return end === start ? null : { from: start, to: end };
}

function stopsAfter(words: readonly SayingWord[], start: number, at: number, to: number): boolean {
  const word = words[at]?.word ?? '';
  if (isOblique(word) && at + 1 === to && at > start && !banglaWordKind(word).isCommon) return false;
  if (isOblique(word)) return !(leadsTo(words[at + 1]) || (at + 1 < to && isPlural(word)));
  return at > start && (ADVERBS().has(word) || BY_NAME().has(word) || /^[০-৯0-9]/.test(word));
}

/** ডাক, টেলিযোগাযোগ ও তথ্যপ্রযুক্তি উপদেষ্টা: a comma within an office, before its ও. */
function listsOffice(words: readonly SayingWord[], at: number, to: number): boolean {
  if (!COMMA.test(words[at - 1]?.after ?? '')) return false;
  const and = words.slice(at, Math.min(to, at + 4)).findIndex(({ word }) => AND.has(word));
  return and > 0 && leadsTo(words[at + and + 2]);
}

/** Whose it is, in the words up to the noun at `to` (ব্রিটিশ গোয়েন্দা সংস্থার তথ্য): what ends in a genitive there. */
export function possessorBefore(words: readonly SayingWord[], from: number, to: number): WordSpan | null {
  let end = to;
  while (end > from && POSSESSED_BETWEEN().has(words[end - 1]?.word ?? '')) end--;
  if (end <= from || ENDS_PHRASE.test(words[end - 1]?.after ?? '')) return null;
  const last = words[end - 1]?.word ?? '';
  if (!isGenitive(last)) return null;
  const start = phraseStart(words, from, end);
  const titled = words.slice(start, end - 2).some(({ word }) => isTitle(word));
  return { from: titled && isTitle(withoutGenitive(last)) ? end - 1 : start, to: end };
}

/** Who speaks where the sentence begins with the speaker and goes on with the statement: only what is sure to end a name. */
export function leadingSubject(words: readonly SayingWord[], from: number, to: number): WordSpan | null {
  let start = from;
  while (start < to && (passes(words[start]) || isLeadingTime(words, start))) start++;
  for (let at = start; at < Math.min(to, start + LONGEST_LEAD); at++) {
    const word = words[at]?.word ?? '';
    if (at === start && PRONOUNS().has(word)) return { from: at, to: at + 1 };
    if (isHead(word) && !leadsTo(words[at + 1])) return { from: start, to: at + 1 };
    if (isOblique(word) || ENDS_PHRASE.test(words[at]?.after ?? '')) break;
  }
  const name = titledName(words.slice(start, Math.min(to, start + LONGEST_LEAD)));
  return name === null ? null : { from: start, to: start + name.to };
}

function isLeadingTime(words: readonly SayingWord[], at: number): boolean {
  return ADVERBS().has(words[at - 1]?.word ?? '') && isOblique(words[at]?.word ?? '');
}

/** Without the last word and what belongs to it, where it cannot be the subject. */
function withoutTail(words: readonly SayingWord[], from: number, end: number, tail: boolean): number {
  const last = words[end - 1];
  if (last === undefined) return end;
  if (passes(last) && !PRONOUNS().has(last.word)) return end - 1;
  if (PRONOUNS_OWN().has(last.word) || isOwn(last.word)) return end - 1;
  if (tail && /ের$/.test(last.word) && !NO_CASE().has(last.word))
    return withoutModifiers(words, from, end - 1);
  if (!isOblique(last.word)) return end;
  return PARTICIPLES().has(last.word)
    ? beforeParticiple(words, from, end - 1)
    : beforeOblique(words, from, end - 1);
}

/** ক্ষোভ প্রকাশ করে, বিষয়টি নিশ্চিত করে: the participle with its object. */
function beforeParticiple(words: readonly SayingWord[], from: number, at: number): number {
  let start = at;
  while (start > from && at - start < 4) {
    const word = words[start - 1]?.word ?? '';
    if (!OBJECTS_OF_SAYING().has(word) && !OBJECT.test(word) && !isPossessed(words, start - 1)) break;
    start--;
  }
  return start;
}

/** তাদের অনুভূতি জানিয়ে: what stands after a genitive and is no person. */
function isPossessed(words: readonly SayingWord[], at: number): boolean {
  const owner = words[at - 1];
  if (owner === undefined || !(isOwn(owner.word) || isPlural(owner.word))) return false;
  return !leadsTo(words[at]);
}

/** এক ভিডিও বার্তায়, সংবাদ সম্মেলনে: the word with its ending and what modifies it. */
function beforeOblique(words: readonly SayingWord[], from: number, at: number): number {
  const title = quotedBefore(words, from, at);
  if (title !== null) return title;
  for (let start = at - 1; start >= Math.max(from, at - 5); start--) {
    const { word, after } = words[start] ?? NO_WORD;
    if (ENDS_PHRASE.test(after) || isOblique(word)) break;
    if (DETERMINERS().has(word)) return withoutModifiers(words, from, start);
  }
  return withoutModifiers(words, from, at);
}

/** Where a title in quotation marks begins that stands right before a word: ‘মঙ্গোলদের ইতিহাস’ বইয়ে. */
function quotedBefore(words: readonly SayingWord[], from: number, at: number): number | null {
  if (!/["'’”]\s*[-‐–]?$|["'’”]\s/.test(words[at - 1]?.after ?? '')) return null;
  for (let start = at - 1; start > from && at - start < LONGEST_PHRASE; start--) {
    if (/["'‘“]$/.test(words[start - 1]?.after ?? '')) return start;
  }
  return null;
}

function withoutModifiers(words: readonly SayingWord[], from: number, at: number): number {
  let start = at;
  while (start > from && !ENDS_PHRASE.test(words[start - 1]?.after ?? '')) {
    const word = words[start - 1]?.word ?? '';
    if (words[start - 1]?.aside) {
      start--;
      continue;
    }
    const owner = /ের$/.test(word) && !NO_CASE().has(word);
    if (!owner && !MODIFIERS().has(word) && !isOwn(word) && !ADVERBS().has(word)) break;
    start--;
  }
  return start;
}

/** Where the phrase that ends before `end` begins. */
function phraseStart(words: readonly SayingWord[], from: number, end: number): number {
  let start = end - 1;
  if (PRONOUNS().has(words[start]?.word ?? '')) return start;
  let joined = false;
  while (start > from && end - start < LONGEST_PHRASE) {
    const before = words[start - 1] ?? NO_WORD;
    joined ||= AND.has(words[start]?.word ?? '');
    if (ENDS_PHRASE.test(before.after) && !(joined && COMMA.test(before.after))) break;
    if (before.aside) start--;
    else if (DETERMINERS().has(before.word)) return start - 1;
    else if (ADVERBS().has(before.word) || PRONOUNS().has(before.word) || isVerbal(before.word)) break;
    else if (isOblique(before.word) && !(isPlural(before.word) && leadsTo(words[start]))) break;
    else start--;
  }
  while (start < end - 1 && (words[start]?.aside || AND.has(words[start]?.word ?? ''))) start++;
  return start;
}

function passes(word: SayingWord | undefined): boolean {
  if (word === undefined) return false;
  return word.aside || ADVERBS().has(word.word) || /^[০-৯0-9]/.test(word.word);
}

/** Whether a name may still follow: an office or a kind of organisation. */
function leadsTo(word: SayingWord | undefined): boolean {
  if (word === undefined) return false;
  return isHead(word.word) || isTitle(word.word) || SPEAKERS_OF.test(word.word);
}

function isPlural(word: string): boolean {
  return /দের$/.test(word);
}

/** A genitive that is no name's end: দেশটির, ঘটনার, নিজের. */
function isOwn(word: string): boolean {
  return OWN().has(word) || /(?:টির|গুলোর)$/.test(word);
}

const NO_WORD: SayingWord = { word: '', start: 0, end: 0, after: '', aside: false };
const LONGEST_PHRASE = 14;
const LONGEST_LEAD = 7;
const ENDS_PHRASE = /[,;:।?!…"“”«»—–]|['‘’](?:\s|$)|^\s*['‘]/;
const COMMA = /^\s*,\s*$/;
const AND = new Set('ও এবং আর'.split(' '));
const SPEAKERS_OF = /(?:প্রধান|সংগঠন|নেতা|মুখপাত্র|প্রতিনিধি)/;
const OBJECT = /(?:টি|টা|গুলো|গুলি)$/;
