import type { Sentence, TextWord } from '../facts.ts';
import type { Excerpt } from '../finding.ts';
import {
  CLAUSE_WORDS,
  ENGLISH_AUXILIARIES,
  ENGLISH_DAYS,
  ENGLISH_ORGANISATION_WORDS,
  ENGLISH_PRONOUNS,
  ENGLISH_SAYING_VERBS,
  ENGLISH_TITLES,
  HEARSAY_ADVERBS,
  HEARSAY_PARTICIPLES,
  NO_SAYING_AFTER,
  PLAINLY_SAYING,
} from '../lexicon/english-saying-words.ts';
import type { SayingAct } from '../lexicon/sayings.ts';

/** Something said in an English sentence. */
export interface EnglishSaying {
  act: SayingAct;
  /** The verb or phrase of saying. */
  verb: Excerpt;
  /** Who speaks, as the sentence names them; null where it names nobody. */
  speaker: Excerpt | null;
  /** The words of a proper name in it, without offices. */
  names: readonly string[];
  /** The name is one that Bangla writes by its sound, not one that it translates: a person's, the Kremlin. */
  proper: boolean;
  /** It is claimed, not known: allegedly, claimed, is alleged to. */
  hedged: boolean;
}

/**
 * Who says what in an English sentence: X said, “…” said X, according to X, allegedly.
 *
 * Takes the nearest words that may be a subject; a sentence that only looks like one that says something gives nothing.
 */
export function englishSayings(sentence: Sentence): EnglishSaying[] {
  const { words } = sentence;
  const found: EnglishSaying[] = [];
  for (let at = 0; at < words.length; at++) {
    const saying = accordingTo(sentence, at) ?? hearsay(sentence, at) ?? verbOfSaying(sentence, at);
    if (saying !== null) found.push(saying);
  }
  return found;
}

function accordingTo(sentence: Sentence, at: number): EnglishSaying | null {
  const { words } = sentence;
  if (lower(words[at]) !== 'according' || lower(words[at + 1]) !== 'to') return null;
  let to = at + 2;
  while (to < words.length && to - at < LONGEST_SPEAKER && !ends(sentence, to)) to++;
  return saying(sentence, 'say', at, at + 2, at + 2, Math.min(to + 1, words.length));
}

function hearsay(sentence: Sentence, at: number): EnglishSaying | null {
  const { words } = sentence;
  const adverb = HEARSAY_ADVERBS().get(lower(words[at]));
  if (adverb !== undefined)
    return { ...saying(sentence, adverb, at, at + 1, 0, 0), hedged: adverb === 'claim' };
  const act = HEARSAY_PARTICIPLES().get(lower(words[at]));
  if (act === undefined || !BE.has(lower(words[at - 1])) || lower(words[at + 1]) !== 'to') return null;
  return { ...saying(sentence, act, at, at + 1, 0, 0), hedged: act === 'claim' };
}

function verbOfSaying(sentence: Sentence, at: number): EnglishSaying | null {
  const { words } = sentence;
  const act = ENGLISH_SAYING_VERBS().get(lower(words[at]));
  if (act === undefined) return null;
  const before = at === 0 ? '' : gap(sentence, at - 1);
  if (isParticiple(sentence, at)) return null;
  const inverted = invertedSpeaker(sentence, at, before);
  const span = inverted ?? subjectBefore(sentence, at);
  if (span === null || !saysSomething(sentence, at, before, span.from < at)) return null;
  return { ...saying(sentence, act, at, at + 1, span.from, span.to), hedged: act === 'claim' };
}

/** Whether the form is no main verb: was also confirmed, to say, the alleged attack. */
function isParticiple(sentence: Sentence, at: number): boolean {
  let before = at - 1;
  while (before > 0 && BETWEEN.has(lower(sentence.words[before])) && !ends(sentence, before)) before--;
  return before >= 0 && !ends(sentence, before) && NO_SAYING_AFTER().has(lower(sentence.words[before]));
}

/** “…,” said Hasan. */
function invertedSpeaker(
  sentence: Sentence,
  at: number,
  before: string,
): { from: number; to: number } | null {
  const { words } = sentence;
  if (!ENDS.test(before)) return null;
  let to = at + 1;
  while (to < words.length && to - at < LONGEST_SPEAKER && !ends(sentence, to)) to++;
  const first = words[at + 1];
  if (first === undefined || !(isCapital(first.text) || /^(?:the|a|an)$/.test(first.text))) return null;
  if (!/^\s+$/.test(gap(sentence, at))) return null;
  return /["”’']/.test(before) || to - at <= 4 ? { from: at + 1, to: Math.min(to + 1, words.length) } : null;
}

/** The words before the verb that may be its subject; past an insertion between commas (Kim, its leader, said). */
function subjectBefore(sentence: Sentence, at: number): { from: number; to: number } | null {
  const { words } = sentence;
  let to = at;
  while (to > 0 && ENGLISH_AUXILIARIES().has(lower(words[to - 1])) && !ends(sentence, to - 1)) to--;
  if (to === 0) return null;
  const inserted = /^\s*,\s*$/.test(gap(sentence, to - 1)) && !/["”]/.test(gap(sentence, to - 1));
  let from = to - 1;
  let commas = inserted ? 0 : 1;
  while (from > 0 && to - from < LONGEST_SPEAKER) {
    const mark = gap(sentence, from - 1);
    if (ends(sentence, from - 1) && (commas++ > 0 || !/^\s*,\s*$/.test(mark))) break;
    if (CLAUSE_WORDS().has(lower(words[from - 1])) && lower(words[from - 1]) !== 'and') break;
    from--;
  }
  return { from, to };
}

/** Whether a statement stands with the verb: that, a quotation, a clause after it or before. */
function saysSomething(sentence: Sentence, at: number, before: string, subjectFirst: boolean): boolean {
  const verb = lower(sentence.words[at]);
  if (/["“‘:]/.test(gap(sentence, at)) || lower(sentence.words[at + 1]) === 'that') return true;
  if (/["”’]/.test(before)) return true;
  if (!subjectFirst) return /,/.test(before) && PLAINLY_SAYING().has(verb);
  const ends = at + 1 === sentence.words.length;
  const told = sentence.text.slice(0, (sentence.words[at]?.start ?? 0) - sentence.start);
  return ends ? /[,"”]/.test(told) : PLAINLY_SAYING().has(verb);
}

function saying(
  sentence: Sentence,
  act: SayingAct,
  verbFrom: number,
  verbTo: number,
  from: number,
  to: number,
): EnglishSaying {
  const named = namePart(sentence, from, to);
  const words = sentence.words.slice(named.from, named.to);
  const names = words
    .filter((word, at) => isName(word, named.from + at))
    .map(({ text }) => text.replace(/['’]s$/, ''));
  const translated = words.some((word) => ENGLISH_ORGANISATION_WORDS().has(lower(word)));
  return {
    act,
    verb: excerpt(sentence, verbFrom, verbTo),
    speaker: to > from ? excerpt(sentence, from, to) : null,
    names,
    proper: names.some((name) => !/^[A-Z]+s?$/.test(name)) && !translated,
    hedged: false,
  };
}

/** The part of a speaker that holds the name: before an insertion or a preposition, or after the office. */
function namePart(sentence: Sentence, from: number, to: number): { from: number; to: number } {
  const { words } = sentence;
  for (let at = from; at < to - 1; at++) {
    if (/,/.test(gap(sentence, at)) && ENGLISH_TITLES().has(lower(words[at])))
      return namePart(sentence, at + 1, to);
    const cut = /[,(]/.test(gap(sentence, at)) || PREPOSITIONS.has(lower(words[at + 1]));
    if (cut && words.slice(from, at + 1).some((word, index) => isName(word, from + index)))
      return afterOffice(words, from, at + 1);
  }
  return afterOffice(words, from, to);
}

function afterOffice(words: readonly TextWord[], from: number, to: number): { from: number; to: number } {
  for (let at = to - 2; at >= from; at--) {
    if (!ENGLISH_TITLES().has(lower(words[at]))) continue;
    const name = words[at + 1];
    return name !== undefined && isName(name, at + 1) ? { from: at + 1, to } : { from, to };
  }
  return { from, to };
}

function isName({ text }: TextWord, at: number): boolean {
  const word = text.toLowerCase().replace(/['’]s$/, '');
  if (
    !isCapital(text) ||
    ENGLISH_TITLES().has(word) ||
    ENGLISH_PRONOUNS().has(word) ||
    ENGLISH_DAYS().has(word)
  ) {
    return false;
  }
  if (CLAUSE_WORDS().has(word) || ENGLISH_AUXILIARIES().has(word) || NO_SAYING_AFTER().has(word))
    return false;
  return !(at === 0 && COMMON_AT_BEGINNING.test(text));
}

function excerpt(sentence: Sentence, from: number, to: number): Excerpt {
  const start = sentence.words[from]?.start ?? sentence.start;
  const end = sentence.words[to - 1]?.end ?? start;
  return { start, end, text: sentence.text.slice(start - sentence.start, end - sentence.start) };
}

/** What stands between a word and the next. */
function gap({ words, text, start, end }: Sentence, at: number): string {
  return text.slice((words[at]?.end ?? end) - start, (words[at + 1]?.start ?? end) - start);
}

function ends(sentence: Sentence, at: number): boolean {
  const mark = gap(sentence, at);
  return ENDS.test(mark) && !(/^\.\s*$/.test(mark) && (sentence.words[at]?.text.length ?? 0) <= 3);
}

function lower(word: TextWord | undefined): string {
  return word?.text.toLowerCase() ?? '';
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

const LONGEST_SPEAKER = 12;
const ENDS = /[,;:"“”()—–!?]|['‘’](?:\s|$)|\s['‘]|\.\s*$/;
const PREPOSITIONS = new Set('of in from at for with on'.split(' '));
const BETWEEN = new Set('also already officially first later newly widely'.split(' '));
const BE = new Set('is are was were be been'.split(' '));
/** A plural or a word that only begins its sentence. */
const COMMON_AT_BEGINNING =
  /(?:s|ing|ly)$|^(?:In|On|At|During|Earlier|Later|Meanwhile|However|Another|Our|Some|An?|For|By|With|From|About|Under|Please)$/;
