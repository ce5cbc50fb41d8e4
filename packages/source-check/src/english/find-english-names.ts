import type { DateFact, NameFact, NameType, TextWord } from '../facts.ts';
import { isCommonEnglish, isEnglishTitle } from '../lexicon/english-word-kind.ts';
import { knownEnglishAt } from '../lexicon/gazetteer.ts';
import { outside } from '../moved-facts.ts';

/**
 * The names in an English sentence that begins at `start` of its text: runs of words with capitals, without titles and offices,
 * known names (North Korea, UN) apart from those around them. At the beginning of a sentence and in headlines, where the
 * capital tells nothing, common words are no names. A name whose kind cannot be told is `other`.
 *
 * @example
 * // Russian Foreign Minister Sergei Lavrov → Russian (people), Sergei Lavrov (person)
 */
export function findEnglishNames(
  words: readonly TextWord[],
  dates: readonly DateFact[],
  text: string,
  start: number,
): NameFact[] {
  const pieces = outside(words.flatMap(hyphenParts), dates);
  const reading: Reading = {
    pieces,
    texts: pieces.map((piece) => piece.text),
    text,
    start,
    isHeadline: !ENDS_SENTENCE.test(text) && isHeadline(pieces),
  };
  const names: NameFact[] = [];
  for (let at = 0; at < pieces.length; ) {
    const length = runLength(reading, at);
    if (length > 0) names.push(...namesOfRun(reading, at, length));
    at += Math.max(length, 1);
  }
  return names;
}

interface Reading {
  pieces: readonly TextWord[];
  texts: readonly string[];
  text: string;
  start: number;
  isHeadline: boolean;
}

/** Bangladesh-India and Dhaka-based are words apart; al-Assad and Al-Qaeda too, and stand together again as a run. */
function hyphenParts(word: TextWord): TextWord[] {
  if (!/[-‐‑]/.test(word.text)) return [word];
  return [...word.text.matchAll(/[^-‐‑]+/g)].map(({ 0: text, index }) => ({
    text,
    start: word.start + index,
    end: word.start + index + text.length,
    term: text.toLowerCase(),
  }));
}

/** Most of its words have capitals, and no full stop ends it: then they tell nothing. */
function isHeadline(pieces: readonly TextWord[]): boolean {
  const long = pieces.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  const capital = long.filter(({ text }) => startsCapital(text));
  return (
    long.length >= 4 &&
    capital.length >= Math.max(long.length * 0.7, long.length - 1) &&
    capital.some(({ text }) => isCommonEnglish(text))
  );
}

/** How many words from `at` on belong to one run of capitals, with joins inside (bin, de) but none at its end. */
function runLength(reading: Reading, at: number): number {
  let end = at;
  let next = at;
  while (next < reading.pieces.length && (next === at || isJoined(reading, next))) {
    const word = reading.texts[next] ?? '';
    if (isNameWord(reading, next)) end = next + 1;
    else if (end === at || !JOINS.has(word.toLowerCase()) || isCommonStart(reading, next)) break;
    next++;
  }
  return end - at;
}

function isCommonStart(reading: Reading, at: number): boolean {
  return at === 0 && isCommonEnglish(reading.texts[at] ?? '');
}

/** Nothing but a space or a hyphen stands between a word and the one before it. */
function isJoined({ pieces, text, start }: Reading, at: number): boolean {
  const before = pieces[at - 1]?.end ?? 0;
  const after = pieces[at]?.start ?? 0;
  return /^(?:\s|[-‐‑]|\.\s)?$/.test(text.slice(before - start, after - start));
}

function isNameWord(reading: Reading, at: number): boolean {
  const word = reading.texts[at] ?? '';
  if (!startsCapital(word) || NO_NAMES.test(word)) return false;
  if (!hasNoCapitals(reading, at)) return true;
  return (
    (!isCommonEnglish(word) && !UNLIKELY_NAME.test(word)) ||
    isEnglishTitle(word) ||
    knownEnglishAt(reading.texts, at) !== null
  );
}

/** First in its sentence, or in what is quoted or told after a colon. */
function isFirst({ pieces, text, start }: Reading, at: number): boolean {
  if (at === 0) return true;
  const between = text.slice((pieces[at - 1]?.end ?? 0) - start, (pieces[at]?.start ?? 0) - start);
  return /["“‘:;•]|[.!?]\s|--|—/.test(between);
}

function startsCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** A run cut at titles and known names. */
function namesOfRun(reading: Reading, at: number, length: number): NameFact[] {
  const names: NameFact[] = [];
  let open: number[] = [];
  let afterTitle = false;
  const close = () => {
    while (JOINS.has(reading.texts[open.at(-1) ?? -1] ?? '')) open.pop();
    while (JOINS.has(reading.texts[open[0] ?? -1] ?? '')) open.shift();
    if (open.length > 0) names.push(unknownName(reading, open, afterTitle));
    if (open.length > 0) afterTitle = false;
    open = [];
  };
  const texts = reading.texts.slice(0, at + length);
  for (let index = at; index < at + length; ) {
    const known = knownEnglishAt(texts, index);
    const word = reading.texts[index] ?? '';
    if (known !== null) {
      close();
      const places = Array.from({ length: known.length }, (_, more) => index + more);
      names.push(nameOf(reading, places, known.known.type, true));
    } else if (isEnglishTitle(word)) {
      close();
      afterTitle = true;
    } else open.push(index);
    index += known?.length ?? 1;
  }
  close();
  return names.filter(({ words }) => words.length > 0);
}

/** A name that the gazetteer does not have. */
function unknownName(reading: Reading, places: readonly number[], afterTitle: boolean): NameFact {
  const type = typeOfWords(reading, places, afterTitle);
  const words = places.map((at) => reading.texts[at] ?? '');
  const isPlain = type === 'other' && places.length === 1 && hasNoCapitals(reading, places[0] ?? 0);
  const isDoubtful = isPlain || words.every((word) => ABBREVIATION.test(word));
  return { ...nameOf(reading, places, type), ...(isDoubtful ? { doubtful: true } : {}) };
}

/** Where a capital tells nothing. */
function hasNoCapitals(reading: Reading, at: number): boolean {
  return reading.isHeadline || isFirst(reading, at);
}

function nameOf(
  { pieces, text, start }: Reading,
  places: readonly number[],
  type: NameType,
  isKnown = false,
): NameFact {
  const from = pieces[places[0] ?? 0]?.start ?? start;
  const last = pieces[places.at(-1) ?? 0];
  const to = (last?.end ?? from) - (/['’]s$/i.test(last?.text ?? '') ? 2 : 0);
  return {
    start: from,
    end: to,
    text: text.slice(from - start, to - start),
    words: places
      .map((at) => (pieces[at]?.text ?? '').replace(/['’]s?$/i, ''))
      .filter((word) => word !== '' && (isKnown || !JOINS.has(word))),
    type,
  };
}

function typeOfWords({ texts }: Reading, places: readonly number[], afterTitle: boolean): NameType {
  const words = places.map((at) => texts[at] ?? '');
  if (words.some((word) => ORGANISATION.test(word))) return 'organisation';
  if (words.every((word) => ABBREVIATION.test(word))) return 'organisation';
  if (words.some((word) => PLACE.test(word))) return 'place';
  const next = texts[(places.at(-1) ?? 0) + 1] ?? '';
  const before = texts[(places[0] ?? 0) - 1] ?? '';
  if (afterTitle || isEnglishTitle(before)) return 'person';
  if (/^(?:said|says|told|added|who|whose|wrote|tweeted|claimed|insisted|denied)$/.test(next))
    return 'person';
  if (/^(?:in|at|near|from)$/i.test(before) && words.length === 1) return 'place';
  return 'other';
}

/** At the beginning of a sentence: Masked, Subsequently, Estimates, Whenever. */
const UNLIKELY_NAME = /.{2}(?:[^aeiou]ed|ly|ates|izes|ises|sis|ever|ous|al|ive|ic|ics|ory|ary)$/;
const NO_NAMES =
  /^(?:I|A|.*['’](?:m|re|ll|d|ve|t)|pre|post|non|anti|multi|sub|inter|re|self|pro|semi|mid|trans|co|counter|cross)$/i;
const ENDS_SENTENCE = /\.["'”’)]*\s*$/;
const ABBREVIATION =
  /^[\p{Lu}\d.]{2,}s?$|\d|^(?!Ma?c|O['’]|De|La|Le|Di|Van).*\p{Ll}\p{Lu}|^\p{Lu}\p{Lu}+\p{Ll}/u;
const JOINS = new Set(
  'of bin ibn al el de da di do dos du del la le van von der den ur ul ud e ben'.split(' '),
);
const ORGANISATION =
  /^(?:University|College|School|Bank|Ministry|Company|Corporation|Group|Party|League|Front|Union|Council|Commission|Committee|Court|Police|Army|Navy|Agency|Institute|Foundation|Organi[sz]ation|Association|Authority|Board|Hospital|Airlines|Airways|Club|Federation|Society|Ltd|Limited|Inc|Times|Post|News|TV|Academy|Trust|Centre|Center)$/;
const PLACE =
  /^(?:River|Bridge|Road|Street|Avenue|Island|Islands|Lake|Mount|City|District|Upazila|Airport|Station|Stadium|Park|Bazar|Bazaar|Port|Hill|Hills|Province|State|Char|Sea|Bay|Beach|Valley|Tower|Square)$/;
