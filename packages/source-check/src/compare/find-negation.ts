import { normalize, stem } from '@hurkaru/bangla';
import type { Sentence } from '../facts.ts';
import { banglaDenials, type Denial, englishDenials } from '../lexicon/negation-words.ts';
import { banglaNotation, englishNotation } from '../lexicon/phrase-notations.ts';
import { type PhraseFinder, type PhraseWord, phraseFinder } from '../lexicon/phrase-table.ts';
import { deniesInBangla, deniesInEnglish } from './denial-by-form.ts';

/** A denial and where it stands in the whole text. */
export interface DenialMention {
  denial: Denial;
  start: number;
  end: number;
}

/** The denials of an English or a Bangla sentence, in their order. Read once a sentence. */
export function findNegation(sentence: Sentence, language: 'english' | 'bangla'): readonly DenialMention[] {
  const known = read.get(sentence);
  if (known) return known;
  const found = language === 'english' ? englishNegation(sentence) : banglaNegation(sentence);
  read.set(sentence, found);
  return found;
}

const read = new WeakMap<Sentence, readonly DenialMention[]>();

function englishNegation(sentence: Sentence): DenialMention[] {
  const words = sentence.words.map(({ text, term }) => ({ key: englishNotation.fold(text), term }));
  const listed = finderOf('english')(words).map(({ name, first, last }) => ({
    denial: englishDenial(name, words, first, sentence),
    ...place(sentence, first, last),
  }));
  const formed = words.flatMap(({ key }, at) =>
    deniesInEnglish(key) ? [{ denial: 'hinted' as const, ...place(sentence, at, at) }] : [],
  );
  return inOrder(listed, formed);
}

/** What the lists know, and what only the form of a word tells. */
function inOrder(listed: readonly DenialMention[], others: readonly DenialMention[]): DenialMention[] {
  const further = others.filter(
    ({ start, end }) => !listed.some((known) => known.start < end && start < known.end),
  );
  return [...listed, ...further].sort((a, b) => a.start - b.start);
}

/** "No. 5" denies nothing; "Don't you think so?" denies nothing that a translation must deny. */
function englishDenial(name: Denial, words: readonly PhraseWord[], at: number, { text }: Sentence): Denial {
  if (name !== 'not') return name;
  if (words[at]?.key === 'no' && /^\d/.test(words[at + 1]?.key ?? '')) return 'idle';
  const asked = at === 0 && /n't$/.test(words[0]?.key ?? '') && asks(text);
  const tag = at > 1 && /n't$/.test(words[at]?.key ?? '') && at === words.length - 2 && asks(text);
  return asked || tag ? 'hinted' : 'not';
}

function asks(text: string): boolean {
  return ASKS.test(text.trimEnd().slice(-MOST_MARKS));
}

const ASKS = /\?["'”’)]*$/;
const MOST_MARKS = 8;

function banglaNegation(sentence: Sentence): DenialMention[] {
  const words = sentence.words.map(({ text, term }) => ({ key: banglaNotation.fold(text), term }));
  const listed = finderOf('bangla')(words).map(({ name, first, last }) => ({
    denial: banglaDenial(name, words, first, last, sentence),
    ...place(sentence, first, last),
  }));
  const verbs = words.flatMap(({ key }, at) =>
    isDeniedVerb(key) ? [{ denial: 'not' as const, ...place(sentence, at, at) }] : [],
  );
  const formed = words.flatMap(({ key }, at) =>
    deniesInBangla(key) ? [{ denial: 'implied' as const, ...place(sentence, at, at) }] : [],
  );
  return inOrder([...listed, ...verbs], formed);
}

/** না in a question is "or", before a verbal noun it is bound. */
function banglaDenial(
  name: Denial,
  words: readonly PhraseWord[],
  first: number,
  last: number,
  sentence: Sentence,
): Denial {
  if (name !== 'not' || first !== last || words[first]?.key !== 'না') return name;
  const after = words[last + 1];
  if (!after || !onlySpaceAfter(last, sentence)) return 'not';
  if (asks(sentence.text) && !isVerb(after)) return 'idle';
  return isBound(words[first - 1], after) ? 'bound' : 'not';
}

function onlySpaceAfter(at: number, { text, start, words }: Sentence): boolean {
  return text.slice((words[at]?.end ?? 0) - start, (words[at + 1]?.start ?? 0) - start).trim() === '';
}

/** না before its verb, which stands for a noun or a clause (লক্ষণ না থাকা), and not after a verb that ends a statement. */
function isBound(before: PhraseWord | undefined, after: PhraseWord): boolean {
  const ended = before !== undefined && isVerb(before) && !PARTICIPLE.test(before.key);
  return isVerb(after) && !ended;
}

function isVerb({ key }: PhraseWord): boolean {
  if (NO_VERBS.has(key)) return false;
  return VERBAL_NOUN.test(key) || isInflectedVerb(key);
}

/** Whether a normalised word is a form of a verb: করেছে, গেলেন, বলে. */
export function isInflectedVerb(word: string): boolean {
  const verb = normalize(stem(word));
  return verb !== word && verb.endsWith('া');
}

const NO_VERBS = new Set(['বলে', 'তারা', 'তা']);
const PARTICIPLE = new RegExp(normalize('(?:তে|য়ে)$'));
const VERBAL_NOUN = new RegExp(
  normalize(
    '^(?:থাকা|করা|হওয়া|যাওয়া|পাওয়া|দেওয়া|নেওয়া|দেয়া|নেয়া|আসা|রাখা|পারা|জানা|মানা|খাওয়া|ধোয়া|ধোওয়া|চাওয়া|বলা|দেখা|পড়া)(?:র|য়|ই|ও|টা|কে)?$',
  ),
);

function place({ words }: Sentence, first: number, last: number) {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

const finders: { english?: PhraseFinder<Denial>; bangla?: PhraseFinder<Denial> } = {};

function finderOf(language: 'english' | 'bangla'): PhraseFinder<Denial> {
  const lists = Object.entries(language === 'english' ? englishDenials : banglaDenials) as [Denial, string][];
  finders[language] ??= phraseFinder(lists, language === 'english' ? englishNotation : banglaNotation);
  return finders[language];
}

/**
 * Whether a normalised word is a verb with its denial joined: করেনি, যাননি, জানিনা, and not জানি, আমদানি, ঘটনা.
 *
 * @example
 * isDeniedVerb('করেনি') // true
 */
export function isDeniedVerb(word: string): boolean {
  if (JOINED_NA.test(word)) return word !== CHINA && isInflectedVerb(word.slice(0, -2));
  if (!JOINED_NI.test(word) || NAME_IN_NI.test(word)) return false;
  return SURE_NI.test(word) || isInflectedVerb(word);
}

const JOINED_NA = new RegExp(normalize('..(?:[িে]|েন|য়|ছি|ছে|বে|বো|ব|ও|ই)না$'));
const CHINA = normalize('চায়না');
const JOINED_NI = new RegExp(normalize('(?:[েিইনসোও]|য়)নি$'));
const SURE_NI = new RegExp(normalize('(?:.ন|.য়|[ক-হ]ে|ড়ে)নি$'));
const NAME_IN_NI =
  /(?:^|্)[চকছমগ]িনি$|^(?:জননি|নন্নি|কান্নি)$|^(?:[কটডনপফবমজরলসহ]েনি|খামেনি|খোমেনি)$|েমেনি$|ইয়েনি$/;
