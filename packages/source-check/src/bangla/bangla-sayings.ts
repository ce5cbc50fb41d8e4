import { normalize } from '@hurkaru/bangla';
import { MATTERS, POINTS_BACK, SAID_BEFORE, type SayingAct, WITH_OBJECT } from '../lexicon/sayings.ts';
import { findSayingVerbs, type SayingVerb } from './find-saying-verbs.ts';
import { leadingSubject, subjectAfter, subjectBefore } from './find-speaker.ts';
import { type Reading, type Saying, said, spanned } from './saying.ts';
import { type SayingWord, sayingWords } from './saying-words.ts';
import { creditLine, documentOwner, sourcePhrases } from './source-phrases.ts';
import type { Speaker } from './speaker-name.ts';

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
  return found.length > 0 ? found : sourcePhrases(reading);
}

function sayingOf(reading: Reading, verb: SayingVerb, floor: number): Saying | null {
  const complement = complementBefore(reading.words, verb, floor);
  if (verb.unsure) return opensStatement(reading.words, verb) ? saidAfter(reading, verb, floor) : null;
  if (complement === verb.from - 1) return saidBefore(reading, verb, floor, complement);
  if (opensStatement(reading.words, verb)) return saidAfter(reading, verb, floor);
  if (complement !== null) return saidBefore(reading, verb, floor, complement);
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
  const speaker = verb.passive ? documentOwner(reading, complement + 1, verb.from) : spanned(reading, span);
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
    const speaker = verb.passive ? documentOwner(reading, at + 1, verb.from) : spanned(reading, span);
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
    ? documentOwner(reading, floor, at)
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
  if (verb.passive || bySource) return documentOwner(reading, floor, verb.from);
  return spanned(reading, subjectBefore(reading.words, floor, verb.from));
}

/** The last বলে that may join a statement to the verb. */
function complementBefore(words: readonly SayingWord[], verb: SayingVerb, floor: number): number | null {
  for (let at = verb.from - 1; at >= Math.max(floor, verb.from - LONGEST_SPEAKER); at--) {
    const { word, after } = words[at] ?? NO_WORD;
    if (at < verb.from - 1 && /[,;।]/.test(after)) return null;
    if (word === 'বলে' && words[at - 1]?.word !== 'কথা') return at;
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
  const from = Math.max(0, end - LONGEST_QUOTATION);
  const start = text.slice(from, end).lastIndexOf(open);
  return start < 0 ? null : from + start;
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
const LONGEST_RECIPIENT = 4;
const LONGEST_QUOTATION = 2000;
