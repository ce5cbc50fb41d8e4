import { banglaWordKind } from '../lexicon/bangla-word-kind.ts';
import {
  ADVERBS,
  FAMILY_NAMES,
  KNOWN_HEADS,
  MANY,
  ORGANISATION_TITLES,
  PERSON_TITLES,
  PRONOUNS,
  PRONOUNS_OWN,
  TITLE_ENDINGS,
  TITLES_AND_NAMES,
  TRANSLATED_HEADS,
  VAGUE_MODIFIERS,
  VAGUE_SPEAKERS,
} from '../lexicon/speaker-words.ts';
import { withoutGenitive } from './case-endings.ts';
import type { SayingWord, WordSpan } from './saying-words.ts';

/** Who speaks, as a text names them. */
export interface Speaker {
  /** Without a title that goes before a name, and without case ending. */
  name: string;
  start: number;
  end: number;
  /** False for sources that are nobody in particular: সূত্র, কর্মকর্তারা. */
  named: boolean;
  /** তিনি, তারা: `name` is to be found before. */
  pronoun: boolean;
  /** More than one person, or no person. */
  many: boolean;
}

/** The speaker that a span of words names; `possessor` where it ends in a genitive. */
export function speakerIn(
  text: string,
  words: readonly SayingWord[],
  span: WordSpan,
  possessor = false,
): Speaker | null {
  const whole = words.slice(span.from, span.to).filter(({ aside }) => !aside);
  const named = afterTitle(whole, possessor);
  const [first] = named;
  const last = named.at(-1);
  if (first === undefined || last === undefined) return null;
  const name = plain(text.slice(first.start, last.end), possessor);
  const pronoun =
    named.length === 1 && (PRONOUNS().has(first.word) || (possessor && PRONOUNS_OWN().has(first.word)));
  return {
    name,
    start: first.start,
    end: last.end,
    named: !pronoun && !(named.length === whole.length && isVague(named)),
    pronoun,
    many: pronoun ? MANY().has(first.word) : named.length === whole.length && isHead(last.word),
  };
}

/** কর্মকর্তারা, নির্ভরযোগ্য সূত্র; not পুলিশ সূত্র. */
function isVague(words: readonly SayingWord[]): boolean {
  const last = words.at(-1)?.word ?? '';
  if (/^সূত্রে?$/.test(last)) return words.slice(0, -1).every(({ word }) => VAGUE_MODIFIERS().has(word));
  return VAGUE_SPEAKERS().has(last) || VAGUE_MODIFIERS().has(last);
}

/** The words after the last title, where a name follows it; all of them where none does. */
function afterTitle(words: readonly SayingWord[], possessor: boolean): readonly SayingWord[] {
  let from = 0;
  while (
    from < words.length - 1 &&
    ADVERBS().has(words[from]?.word ?? '') &&
    !DETERMINER.test(words[from]?.word ?? '')
  )
    from++;
  for (let at = words.length - 2; at >= from; at--) {
    const { word } = words[at] ?? { word: '' };
    if (AND.has(word) && !isTitle(words[at - 1]?.word ?? '')) break;
    if (endsName(words, at)) continue;
    if (!isTitle(word) && !ORGANISATION_TITLES().has(word)) continue;
    const rest = words.slice(at + 1);
    if (
      rest.some((one, place) => namesOffice(one.word, possessor) && !endsName(rest, place)) ||
      joinsTitles(words.slice(from, at))
    )
      break;
    return AND.has(rest[0]?.word ?? '') ? rest.slice(1) : rest;
  }
  return afterCommonWords(words.slice(from));
}

/** মাঝি রতন দাস: a person's name of some words, after words that are no names. */
function afterCommonWords(words: readonly SayingWord[]): readonly SayingWord[] {
  let from = words.length;
  while (from > 0 && mayBeName(words[from - 1]?.word ?? '')) from--;
  const name = words.slice(from);
  if (from === 0 || name.length < 2 || words.slice(0, from).some(({ word }) => AND.has(word))) return words;
  return name.some(({ word }) => banglaWordKind(word).isPerson) ? name : words;
}

function mayBeName(word: string): boolean {
  return FAMILY_NAMES().has(word) || !banglaWordKind(word).isCommon;
}

/** প্রেসিডেন্ট ট্রাম্প ও প্রধানমন্ত্রী …: two people; ডাক ও তথ্যপ্রযুক্তি উপদেষ্টা …: one office. */
function joinsTitles(words: readonly SayingWord[]): boolean {
  const and = words.findIndex(({ word }) => AND.has(word));
  if (and < 1 || isTitle(words[and - 1]?.word ?? '')) return false;
  return words.slice(0, and).some(({ word }) => isTitle(word));
}

/** মালিক in তারিক আজিজ মালিক: a title by itself, and the last part of a name here. */
function endsName(words: readonly SayingWord[], at: number): boolean {
  return at > 0 && at === words.length - 1 && TITLES_AND_NAMES().has(words[at]?.word ?? '');
}

/** Whether a word ends the name of an organisation, an office or a country. */
export function isHead(word: string): boolean {
  return TRANSLATED_HEADS().has(word) || KNOWN_HEADS().has(word);
}

/** Whether a word is an office or a trade that may stand before a person's name. */
export function isTitle(word: string): boolean {
  return PERSON_TITLES().has(word) || TITLE_ENDINGS.test(word);
}

function namesOffice(word: string, possessor: boolean): boolean {
  const bare = possessor ? withoutGenitive(word) : word;
  return isHead(bare) || ORGANISATION_TITLES().has(bare) || PLURAL.test(bare) || isTitle(bare);
}

function plain(name: string, possessor: boolean): string {
  const tidy = name
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return possessor ? withoutGenitive(tidy) : tidy.replace(/(?<=সূত্র)ে$/, '');
}

const DETERMINER = /^(?:এই|ওই|সেই|এক|একজন|কয়েকজন)$/;
const AND = new Set('ও এবং'.split(' '));
const PLURAL = /(?:রা|গণ|বৃন্দ|গুলো|টি)$/;
