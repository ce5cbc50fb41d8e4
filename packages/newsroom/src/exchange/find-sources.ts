import { foldKey } from './fold-key.ts';
import { NOT_AFTER_NEWS, NOT_BEFORE_BASED_ON } from './news-agencies.ts';
import { SOURCE_LABELS } from './page-labels.ts';
import type { ParsedSource } from './parsed-story.ts';
import { splitSentences } from './sentence-shape.ts';
import { splitNames, trimName } from './split-names.ts';
import { isAgency, stripGenitive } from './strip-genitive.ts';
import { labelPattern, wordList } from './word-list.ts';

const LABELLED = new RegExp(`^(?:${labelPattern(SOURCE_LABELS)})\\s*[:：ঃ–—-]+\\s*(\\S.*)$`, 'iu');
const NEWS_COLON = /^খবর\s*[:：ঃ–—-]+\s*(\S.*)$/u;
const NEWS_OF = /^খবর\s+(\S.*)$/u;
const BASED_ON = /^(\S.*?)\s+অবলম্বনে$/u;
const DATELINE = /^[^()।?!]{2,60}\(([^()]{2,40})\)\s*[:：ঃ–—-]/u;
const LONGEST_DATELINE = 110;
const URL = /https?:\/\/[^\s<>"'’”)\]]+/iu;
const notAfterNews = wordList(NOT_AFTER_NEWS);
const notBeforeBasedOn = wordList(NOT_BEFORE_BASED_ON);
const LONGEST_ATTRIBUTION = 100;
const MOST_NAMES = 5;

/**
 * The publishers that a paragraph names as where the report comes from. The sentence itself stays in
 * the paragraph.
 *
 * @example
 * findSources('বৈঠক শেষ হয়েছে। খবর রয়টার্স ও এএফপির।') // → [{ name: 'রয়টার্স' }, { name: 'এএফপি' }]
 */
export function findSources(paragraph: string): ParsedSource[] {
  return [
    ...readDateline(paragraph),
    ...splitSentences(paragraph).flatMap((sentence) => readAttribution(sentence) ?? []),
  ];
}

/** তেহরান, ৫ অক্টোবর (এপি/ইউএনবি)— …: agencies in the brackets of a dateline, known ones alone. */
function readDateline(paragraph: string): ParsedSource[] {
  const inBrackets = DATELINE.exec(paragraph.slice(0, LONGEST_DATELINE))?.[1];
  if (inBrackets === undefined) return [];
  const names = inBrackets.split(/[/,]/).map((name) => name.trim());
  return names.every(isAgency) ? names.map((name) => ({ name })) : [];
}

/**
 * Reads a line or sentence that does nothing but name its sources; null when it says something else.
 *
 * @example
 * readAttribution('তথ্যসূত্র : আনাদোলু এজেন্সি') // → [{ name: 'আনাদোলু এজেন্সি' }]
 * readAttribution('খবর পেয়ে পুলিশ সেখানে যায়')   // → null
 */
export function readAttribution(sentence: string): ParsedSource[] | null {
  if (sentence.length > LONGEST_ATTRIBUTION) return null;
  const plain = sentence.replace(/^[\s([–—*-]+/u, '').replace(/[\s)\]।.*]{1,20}$/u, '');
  const labelled = LABELLED.exec(plain)?.[1] ?? NEWS_COLON.exec(plain)?.[1];
  if (labelled !== undefined) return readNames(labelled);
  const news = NEWS_OF.exec(plain)?.[1];
  if (news !== undefined) return readNewsOf(news);
  const based = BASED_ON.exec(plain)?.[1];
  return based === undefined ? null : readBasedOn(based);
}

/** Whether a line is a label of sources with names after it, not a sentence of the story. */
export function isSourceLine(line: string): boolean {
  const plain = line.replace(/^[\s([–—*-]+/u, '');
  return line.length <= LONGEST_ATTRIBUTION && LABELLED.test(plain) && readAttribution(line) !== null;
}

/** After a label: the names as they stand, genitives of known agencies mended. */
function readNames(value: string): ParsedSource[] | null {
  const url = URL.exec(value)?.[0].replace(/[।.,]+$/u, '');
  const words = value
    .replace(URL, ' ')
    .replace(/\s+অবলম্বনে$/u, '')
    .trim();
  const names = splitNames(words)
    .map(mendLabelled)
    .filter((name) => name !== '');
  if (names.length > MOST_NAMES || names.some((name) => name.includes(':') || name.split(' ').length > 6))
    return null;
  if (url === undefined) return names.length > 0 ? names.map((name) => ({ name })) : null;
  const [first, ...others] = names;
  return [{ name: first ?? hostOf(url), url }, ...others.map((name) => ({ name }))];
}

function mendLabelled(name: string): string {
  if (isAgency(name)) return name;
  const bare = stripGenitive(name);
  return bare !== null && isAgency(bare) ? bare : trimName(name);
}

/** খবর …: the last name stands in the genitive, or is an agency known by its bare name. */
function readNewsOf(value: string): ParsedSource[] | null {
  if (notAfterNews.has(foldKey(value.split(' ')[0] ?? ''))) return null;
  const names = splitNames(value);
  if (names.length === 0 || names.length > MOST_NAMES) return null;
  if (names.some((name) => name.split(' ').length > 5)) return null;
  const last = names.at(-1) ?? '';
  const bare = isAgency(last) ? last : stripGenitive(last);
  if (bare === null) return null;
  const others = names.slice(0, -1).map(mendLabelled);
  return [...others, bare].map((name) => ({ name }));
}

function readBasedOn(value: string): ParsedSource[] | null {
  const words = value.split(' ');
  if (words.length > 4 || /['"‘’“”]/u.test(value)) return null;
  if (notBeforeBasedOn.has(foldKey(words.at(-1) ?? ''))) return null;
  return splitNames(value).map((name) => ({ name: isAgency(name) ? name : trimName(name) }));
}

function hostOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/[/?#:].*$/u, '');
}
