import { normalize } from '@hurkaru/bangla';
import {
  ACCORDING,
  BARE_SOURCE_NOUNS,
  DOCUMENTS,
  MATTERS,
  POINTS_BACK,
  RELAYED_BY,
  SAID_BEFORE,
  type SayingAct,
  SOURCE_NOUNS,
  SOURCE_PHRASES,
  WITH_OBJECT,
} from '../lexicon/sayings.ts';
import { withoutLocative } from './case-endings.ts';
import { findSayingVerbs, type SayingVerb } from './find-saying-verbs.ts';
import {
  leadingSubject,
  possessorBefore,
  subjectAfter,
  subjectBefore,
  type WordSpan,
} from './find-speaker.ts';
import { type SayingWord, sayingWords } from './saying-words.ts';
import { type Speaker, speakerIn } from './speaker-name.ts';

/** Something said, as far as its own sentence tells. */
export interface Saying {
  /** Null where the sentence names none. */
  speaker: Speaker | null;
  act: SayingAct;
  /** The verb or phrase of saying. */
  verb: { start: number; end: number };
  /** What is said; null where it stands in the sentence before (এ কথা জানান তিনি). */
  statement: { start: number; end: number } | null;
  /** জানা গেছে, বলা হয়: who says it is left open. */
  passive: boolean;
  /** The verb's form is of respect (বলেন, not বলে): people speak, no organisation. */
  honoured: boolean;
}

interface Reading {
  text: string;
  words: readonly SayingWord[];
  /** Where the sentence ends, without its last mark. */
  end: number;
}

/** What is said in the sentence of a text that stands from `start` to `end`. */
export function banglaSayings(text: string, start: number, end: number): Saying[] {
  const sentence = text.slice(start, end);
  const words = sayingWords(sentence, start);
  const reading = { text, words, end: start + sentence.replace(/[\s।॥.!?]+$/, '').length };
  const credit = creditLine(reading);
  if (credit !== null) return [credit];
  const found: Saying[] = [];
  let floor = 0;
  for (const verb of findSayingVerbs(words)) {
    if (verb.from < floor) continue;
    const saying = sayingOf(reading, verb, floor);
    if (saying === null) continue;
    found.push(saying);
    floor = verb.to;
  }
  return found.length > 0 ? found : phrases(reading);
}

function sayingOf(reading: Reading, verb: SayingVerb, floor: number): Saying | null {
  const complement = complementBefore(reading.words, verb, floor);
  if (complement === verb.from - 1) return saidBefore(reading, verb, floor, complement);
  if (opensStatement(reading.words, verb)) return saidAfter(reading, verb, floor);
  if (complement !== null) return saidBefore(reading, verb, floor, complement);
  if (verb.unsure) return null;
  return (
    saidInQuotation(reading, verb, floor) ??
    saidInSentenceBefore(reading, verb, floor) ??
    saidAtEnd(reading, verb, floor)
  );
}

/** পুলিশ জানায়, … */
function saidAfter(reading: Reading, verb: SayingVerb, floor: number): Saying | null {
  const { words, end } = reading;
  const that = words[verb.to]?.word === 'যে' ? verb.to + 1 : verb.to;
  const first = words[that];
  if (first === undefined) return null;
  const lead = /["'“‘«]\s*$/.exec(words[that - 1]?.after ?? '');
  const start = first.start - (lead?.[0].length ?? 0);
  return {
    ...said(reading, verb, speakerOf(reading, verb, floor)),
    statement: { start, end: Math.max(end, first.end) },
  };
}

/** … বলে জানিয়েছে পুলিশ। */
function saidBefore(reading: Reading, verb: SayingVerb, floor: number, complement: number): Saying | null {
  const { words } = reading;
  if (complement - floor < 2) return null;
  const after = verb.passive ? null : subjectAfter(words, verb.to, words.length);
  const between = complement + 1 < verb.from ? subjectBefore(words, complement + 1, verb.from) : null;
  const leading =
    after === null && between === null && !verb.passive ? leadingSubject(words, floor, complement) : null;
  const span = after ?? between ?? leading;
  const from = leading === null ? floor : leading.to;
  const first = words[from] ?? words[floor];
  const last = words[complement - 1];
  if (first === undefined || last === undefined || last.end <= first.start) return null;
  const speaker = verb.passive ? passiveSpeaker(reading, complement + 1, verb.from) : spanned(reading, span);
  const opening = /["'“‘«]\s*$/.exec(
    words[from - 1]?.after ?? reading.text.slice(Math.max(0, first.start - 1), first.start),
  );
  return {
    ...said(reading, verb, speaker),
    statement: { start: first.start - (opening?.[0].length ?? 0), end: last.end + closing(last.after) },
  };
}

/** ‘…’ বলেন তিনি। */
function saidInQuotation(reading: Reading, verb: SayingVerb, floor: number): Saying | null {
  const { words, text } = reading;
  for (let at = verb.from - 1; at >= Math.max(floor, verb.from - LONGEST_SPEAKER); at--) {
    const { after, end } = words[at] ?? NO_WORD;
    const close = CLOSES.exec(after);
    if (close === null) {
      if (/[।;]/.test(after)) return null;
      continue;
    }
    const until = end + close.index + close[0].length;
    const start = quotationStart(text, end, close[0].at(-1) ?? '');
    if (start === null || !isSaid(text.slice(start, until))) return null;
    if (start > (words[floor]?.start ?? 0) && close[0].length + (COMMA.test(after.slice(1)) ? 1 : 0) < 2)
      return null;
    const span = subjectAfter(words, verb.to, words.length) ?? subjectBefore(words, at + 1, verb.from);
    const speaker = verb.passive ? passiveSpeaker(reading, at + 1, verb.from) : spanned(reading, span);
    return { ...said(reading, verb, speaker), statement: { start, end: until } };
  }
  return null;
}

/** এ কথা জানান তিনি। */
function saidInSentenceBefore(reading: Reading, verb: SayingVerb, floor: number): Saying | null {
  const { words } = reading;
  const noun = words[verb.plain ? verb.from - 1 : verb.from]?.word ?? '';
  const at = verb.plain ? verb.from - 2 : verb.from - 1;
  const own = words[at]?.word ?? '';
  const pointsBack = SAID_BEFORE().has(noun) && POINTS_BACK().has(own);
  const matter =
    MATTERS().has(words[verb.from - 1]?.word ?? '') && (ABOUT_MATTERS.has(verb.act) || noun === MATTER);
  if (!pointsBack && !matter && !THUS.test(noun)) return null;
  const told = pointsBack ? toldBefore(words, floor, at) : null;
  const speaker = verb.passive
    ? passiveSpeaker(reading, floor, at)
    : spanned(
        reading,
        subjectAfter(words, verb.to, words.length) ?? subjectBefore(words, floor, Math.max(floor, at)),
      );
  return { ...said(reading, verb, speaker), statement: told };
}

/** What stands before in the same sentence: …—এ কথা অস্বীকার করেছে মন্ত্রণালয়। */
function toldBefore(
  words: readonly SayingWord[],
  floor: number,
  at: number,
): { start: number; end: number } | null {
  const first = words[floor];
  const last = words[at - 1];
  if (first === undefined || last === undefined || at - floor < 3 || !/[—–]/.test(last.after)) return null;
  return { start: first.start, end: last.end };
}

/** …—জানিয়েছে জাতিসংঘ। …, এএফপিকে বলেন তাঁর ভাই। */
function saidAtEnd(reading: Reading, verb: SayingVerb, floor: number): Saying | null {
  const { words } = reading;
  if (!verb.plain || verb.passive || verb.to >= words.length) return null;
  let at = verb.from - 1;
  while (at > floor && at > verb.from - LONGEST_RECIPIENT && !/[,—–]/.test(words[at]?.after ?? '')) at--;
  const span = subjectAfter(words, verb.to, words.length);
  const first = words[floor];
  const last = words[at];
  if (span?.to !== words.length || first === undefined || last === undefined) return null;
  if (at - floor < 2 || !/[,—–]/.test(last.after)) return null;
  return { ...said(reading, verb, spanned(reading, span)), statement: { start: first.start, end: last.end } };
}

function speakerOf(reading: Reading, verb: SayingVerb, floor: number): Speaker | null {
  const bySource = SOURCES.has(reading.words[verb.from - 1]?.word ?? '');
  if (verb.passive || bySource) return passiveSpeaker(reading, floor, verb.from);
  return spanned(reading, subjectBefore(reading.words, floor, verb.from));
}

/** রয়টার্সের প্রতিবেদনে বলা হয়েছে, পুলিশ সূত্রে জানা গেছে: whose document or source it is, or the document itself. */
function passiveSpeaker(reading: Reading, from: number, to: number): Speaker | null {
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

/** X-এর তথ্য অনুযায়ী, …; X-এর মতে, …; X-এর দাবি, … */
function phrases(reading: Reading): Saying[] {
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
  if (RELAYED_BY().has(word) && /^দিয়ে$/u.test(next.normalize('NFC')))
    return { from: at, to: at + 2, act: 'say' };
  const bare = BARE_SOURCE_NOUNS().get(word);
  return bare !== undefined && /^\s*[,:]/.test(after) ? { from: at, to: at + 1, act: bare } : null;
}

/** খবর রয়টার্সের। সূত্র: এএফপি */
function creditLine({ text, words }: Reading): Saying | null {
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

function said(
  { words }: Reading,
  verb: { from: number; to: number; act: SayingAct; passive: boolean },
  speaker: Speaker | null,
): Saying {
  const first = words[verb.from];
  const last = words[verb.to - 1];
  const place = { start: first?.start ?? 0, end: last?.end ?? 0 };
  const honoured = !verb.passive && /ন$/.test(last?.word ?? '');
  return { speaker, act: verb.act, verb: place, statement: null, passive: verb.passive, honoured };
}

function spanned(reading: Reading, span: WordSpan | null): Speaker | null {
  return span === null ? null : speakerIn(reading.text, reading.words, span);
}

/** The last বলে that may join a statement to the verb. */
function complementBefore(words: readonly SayingWord[], verb: SayingVerb, floor: number): number | null {
  for (let at = verb.from - 1; at >= Math.max(floor, verb.from - LONGEST_SPEAKER); at--) {
    const { word, after } = words[at] ?? NO_WORD;
    if (at < verb.from - 1 && /[,;।]/.test(after)) return null;
    if (word === 'বলে') return at;
  }
  return null;
}

function opensStatement(words: readonly SayingWord[], verb: SayingVerb): boolean {
  const { after } = words[verb.to - 1] ?? NO_WORD;
  if (/^\s*[,;–—-]\s*$/.test(after) && WITH_OBJECT().has(words[verb.from]?.word ?? '')) return false;
  return (
    /^\s*(?:[,:;–—-]|ঃ)/.test(after) ||
    /^\s*["'“‘«]/.test(after) ||
    (words[verb.to]?.word === 'যে' && /^\s*$/.test(after))
  );
}

function closing(after: string): number {
  return /^[।,.!?]?["'”’»]/.exec(after)?.[0].length ?? 0;
}

/** Where the quotation that ends at `end` opens. */
function quotationStart(text: string, end: number, close: string): number | null {
  const open = PAIRS[close];
  if (open === undefined) return null;
  const start = text.lastIndexOf(open, end - 1);
  return start < 0 || end - start > LONGEST_QUOTATION ? null : start;
}

/** A quotation of some words, not a word in quotation marks. */
function isSaid(quotation: string): boolean {
  return quotation.trim().split(/\s+/).length >= 3;
}

const NO_WORD: SayingWord = { word: '', start: 0, end: 0, after: '', aside: false };
const PAIRS: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '"': '"', "'": "'", '»': '«' };
const CLOSES = /^[।,.!?…]*["'”’»]/;
const COMMA = /^\s*,/;
const MATTER = normalize('বিষয়টি');
const THUS = /^এমন(?:টাই|টিই|টা|টি)$/;
const ABOUT_MATTERS: ReadonlySet<SayingAct> = new Set<SayingAct>(['confirm', 'deny']);
const LONGEST_SPEAKER = 14;
const SOURCES = new Set(['সূত্রে']);
const LONGEST_PHRASE = 30;
const LONGEST_RECIPIENT = 4;
const LONGEST_LEAD = 8;
const LONGEST_CREDIT = 8;
const LONGEST_QUOTATION = 4000;
