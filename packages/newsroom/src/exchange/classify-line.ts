import { CALLING_WORDS } from './byline-words.ts';
import type { DateProblem } from './date-pieces.ts';
import { RELATIVE_TIME } from './date-words.ts';
import { isSourceLine, readAttribution } from './find-sources.ts';
import { foldKey } from './fold-key.ts';
import { FURNITURE_LINES, FURNITURE_SHAPES, type FurnitureAct, TRAILING_COUNT } from './page-furniture.ts';
import {
  CREDIT_LABELS,
  DATE_LABELS,
  HEADLINE_LABELS,
  SECTION_LABELS,
  STANDFIRST_LABELS,
  TOPIC_LABELS,
  URL_LABELS,
} from './page-labels.ts';
import type { CreditRole, ParsedCredit, ParsedSource } from './parsed-story.ts';
import { readByline } from './read-byline.ts';
import { type DateTimeReading, readDateTime } from './read-date-time.ts';
import { type Initials, readInitials } from './read-initials.ts';
import { type PhotoCredit, readPhotoCredit } from './read-photo-credit.ts';
import { ROOT_NAMES, SECTION_NAMES } from './section-names.ts';
import { endsAsSentence, isProse } from './sentence-shape.ts';
import { looksLikePerson, splitNames, trimName } from './split-names.ts';
import { labelPattern, wordList } from './word-list.ts';

export type DateMeaning = 'published' | 'updated' | 'ignored';

/** What a line is by its own words; what stands around it is looked at later. */
export type LineReading =
  | { kind: 'text'; prose: boolean }
  | { kind: 'dated'; means: DateMeaning; value: string; reading: DateTimeReading | null }
  | { kind: 'date'; reading: DateTimeReading }
  | { kind: 'byline'; credits: ParsedCredit[] }
  | { kind: 'credit'; credits: ParsedCredit[]; keepsLine: boolean }
  | { kind: 'photo'; photo: PhotoCredit }
  | { kind: 'source'; sources: ParsedSource[] }
  | { kind: 'topics'; value: string; strong: boolean }
  | { kind: 'section'; name: string | null; form: 'label' | 'breadcrumb' | 'alone' }
  | { kind: 'headline'; value: string }
  | { kind: 'standfirst'; value: string }
  | { kind: 'initials'; initials: Initials }
  | { kind: 'number' }
  | { kind: 'url'; url: string }
  | { kind: 'furniture'; act: FurnitureAct };

type Rule = (line: string, timeZone: string) => LineReading | null;

/** Tried from the top; the first that knows the line has it. */
const RULES: readonly Rule[] = [
  asUrl,
  asDated,
  asFurniture,
  asNumber,
  asDate,
  asPhoto,
  asSource,
  asTopics,
  asCredit,
  asNamedPart,
  asSection,
  asByline,
  asInitials,
];

const LONGEST_LABELLED = 300;

/**
 * What a line of a page is by its own words.
 *
 * @example
 * classifyLine('আপনার মূল্যবান মতামত দিন:2', 'Asia/Dhaka')            // → { kind: 'furniture', act: 'drop' }
 * classifyLine('প্রকাশিত প্রতিবেদনে এ কথা বলা হয়।', 'Asia/Dhaka').kind // → 'text'
 */
export function classifyLine(line: string, timeZone: string): LineReading {
  if (line.length > LONGEST_LABELLED) return { kind: 'text', prose: true };
  for (const rule of RULES) {
    const reading = rule(line, timeZone);
    if (reading !== null) return reading;
  }
  return { kind: 'text', prose: isProse(line) };
}

// ---- the rules, in their order

const SEPARATOR = '\\s*[:：ঃ–—>»|-]+\\s*';
const URL_ONLY = new RegExp(`^(?:(?:${labelPattern(URL_LABELS)})\\s*[:ঃ]\\s*)?(https?:\\/\\/\\S+)$`, 'iu');

function asUrl(line: string): LineReading | null {
  const url = URL_ONLY.exec(line)?.[1];
  return url !== undefined && URL.canParse(url) ? { kind: 'url', url } : null;
}

const DATE_MEANINGS = new Map(
  DATE_LABELS.flatMap(([means, labels]) => [...wordList(labels)].map((label) => [label, means] as const)),
);
/** Any label of a date; the pattern is shared with the cutting of compound lines. */
export const DATE_LABEL_PATTERN = labelPattern(DATE_LABELS.map(([, labels]) => labels).join('|'));
const DATED = new RegExp(
  `^[\\s•*|–—([-]*(${DATE_LABEL_PATTERN})(?!\\p{L}|(?!ঃ)\\p{M})([\\s:：ঃ–—|-]*)(.*?)[\\s|•·,)\\]]*$`,
  'iu',
);

function asDated(line: string, timeZone: string): LineReading | null {
  const match = DATED.exec(line);
  if (match === null) return null;
  const [, label = '', separator = '', rest = ''] = match;
  const means = DATE_MEANINGS.get(foldKey(label)) ?? 'ignored';
  const value = withoutButton(rest);
  if (value === '') return means === 'ignored' ? null : { kind: 'dated', means, value, reading: null };
  const reading = readDateTime(value, timeZone);
  const isDate = reading.reason === null || (reading.reason !== 'not-a-date' && !endsAsSentence(value));
  if (isDate && !(reading.reason === 'relative-date' && value.length > 30))
    return { kind: 'dated', means, value, reading };
  const mark = /[:：ঃ]/u.test(separator);
  return mark && couldBeDate(value) ? { kind: 'dated', means, value, reading } : null;
}

/** A short value after a colon that has a number or a word such as আগে in it and is no sentence. */
export function couldBeDate(value: string): boolean {
  if (value.length > 40 || isProse(value) || value.split(' ').length > 6) return false;
  return /[0-9০-৯]{2}/u.test(value) || RELATIVE_TIME.test(value);
}

const BUTTON_AT_END = /\s*(?:শেয়ার(?: করুন)?|প্রিন্ট|share|print)$/iu;

/** Without the name of a button that stood right after the date: ০০:০০শেয়ার. */
export function withoutButton(value: string): string {
  return value.replace(BUTTON_AT_END, '').trim();
}

const FURNITURE = new Map(
  FURNITURE_LINES.flatMap(([act, lines]) => [...wordList(lines)].map((line) => [line, act] as const)),
);
const LONGEST_FURNITURE = 200;

function asFurniture(line: string): LineReading | null {
  if (line.length > LONGEST_FURNITURE) return null;
  const key = foldKey(line);
  if (key === '') return { kind: 'furniture', act: 'drop' };
  const act = FURNITURE.get(key) ?? FURNITURE.get(foldKey(line.replace(TRAILING_COUNT, '')));
  if (act !== undefined) return { kind: 'furniture', act };
  if (isRowOfButtons(line)) return { kind: 'furniture', act: 'drop' };
  const plain = line.normalize('NFC');
  const shape = FURNITURE_SHAPES.find(([, pattern]) => pattern.test(plain));
  return shape === undefined ? null : { kind: 'furniture', act: shape[0] };
}

/** Facebook Twitter WhatsApp, each a line of its own elsewhere. */
function isRowOfButtons(line: string): boolean {
  const pieces = line
    .split(/[\s|•·]+/u)
    .map(foldKey)
    .filter((piece) => piece !== '');
  if (pieces.length < 2 || pieces.length > 12) return false;
  return pieces.every((piece) => FURNITURE.get(piece) === 'drop' || /^[0-9০-৯]+$/u.test(piece));
}

function asNumber(line: string): LineReading | null {
  return /^[\s(]*[0-9০-৯][0-9০-৯,.\s|]*[)k|\s]*$/iu.test(line) && !/[.]$/.test(line)
    ? { kind: 'number' }
    : null;
}

/** Without a label, these are words of a story: ১২ জুলাই, জুলাই ২০২৫. */
const NO_DATE_OF_ITS_OWN: ReadonlySet<DateProblem> = new Set([
  'not-a-date',
  'relative-date',
  'year-missing',
  'day-missing',
]);

function asDate(line: string, timeZone: string): LineReading | null {
  const value = withoutButton(line.replace(/[\s|•·,]{1,10}$/u, ''));
  const reading = readDateTime(value, timeZone);
  const { reason } = reading;
  if (reason !== null && NO_DATE_OF_ITS_OWN.has(reason)) return null;
  return endsAsSentence(value) ? null : { kind: 'date', reading };
}

function asPhoto(line: string): LineReading | null {
  const photo = readPhotoCredit(line);
  return photo === null ? null : { kind: 'photo', photo };
}

function asSource(line: string): LineReading | null {
  if (!isSourceLine(line)) return null;
  const sources = readAttribution(line);
  return sources === null ? null : { kind: 'source', sources };
}

const TOPIC_STRENGTHS = new Map(
  TOPIC_LABELS.flatMap(([strength, labels]) =>
    [...wordList(labels)].map((label) => [label, strength] as const),
  ),
);
const TOPICS = new RegExp(
  `^[\\s•*#–—-]*(${labelPattern(TOPIC_LABELS.map(([, labels]) => labels).join('|'))})(?:\\s*$|${SEPARATOR}(.*)$)`,
  'iu',
);

function asTopics(line: string): LineReading | null {
  const match = TOPICS.exec(line);
  if (match === null) return null;
  const value = (match[2] ?? '').trim();
  const strength = TOPIC_STRENGTHS.get(foldKey(match[1] ?? ''));
  if (strength !== 'strong' && endsAsSentence(value)) return null;
  return { kind: 'topics', value, strong: strength === 'strong' };
}

const CREDIT_ROLES = new Map(
  CREDIT_LABELS.flatMap(([role, labels]) => [...wordList(labels)].map((label) => [label, role] as const)),
);
const CREDIT_PATTERN = labelPattern(CREDIT_LABELS.map(([, labels]) => labels).join('|'));
const CREDIT = new RegExp(`^[\\s•●*([–—-]*(${CREDIT_PATTERN})\\s*[:：ঃ–—-]+\\s*(\\S.*?)[)\\]\\s]*$`, 'iu');
const CREDIT_BARE = new RegExp(`^[\\s•●*([–—-]*(${CREDIT_PATTERN})\\s+(\\S.*?)[)\\]\\s]*$`, 'iu');
const callings = wordList(CALLING_WORDS);

function asCredit(line: string): LineReading | null {
  const labelled = CREDIT.exec(line);
  if (labelled !== null)
    return readCredit(CREDIT_ROLES.get(foldKey(labelled[1] ?? '')) ?? null, labelled[2] ?? '');
  const bare = CREDIT_BARE.exec(line);
  const name = trimName(bare?.[2] ?? '');
  if (bare === null || endsAsSentence(line) || !looksLikePerson(name)) return null;
  return readCredit(CREDIT_ROLES.get(foldKey(bare[1] ?? '')) ?? null, name);
}

/** লেখক: a name, or লেখক: what the writer is; then the line stays in the story. */
function readCredit(role: CreditRole | null, value: string): LineReading | null {
  if (value.length > 160 || /[?!]/.test(value) || (endsAsSentence(value) && value.split(' ').length > 6))
    return null;
  const names = splitNames(value);
  const describing = names.map((name) =>
    name
      .split(' ')
      .map(foldKey)
      .some((word) => callings.has(word)),
  );
  const people = names.filter(
    (name, at) => describing[at] !== true && name.split(' ').length <= 5 && !/[0-9০-৯]/u.test(name),
  );
  const keepsLine = people.length < names.length;
  if (people.length === 0) return null;
  const named = keepsLine || role === null ? people.filter(looksLikePerson) : people;
  if (named.length === 0) return null;
  return { kind: 'credit', credits: named.map((name) => creditOf(name, role)), keepsLine };
}

function creditOf(name: string, role: CreditRole | null): ParsedCredit {
  return role === null ? { name } : { name, role };
}

/**
 * Reads one credit as a line of text gives it, with the role that its label tells.
 *
 * @example
 * readCreditText('ভাষান্তর: রহিমা খাতুন') // → [{ name: 'রহিমা খাতুন', role: 'translator' }]
 * readCreditText('এসএন')              // → [{ name: 'এসএন' }]
 */
export function readCreditText(text: string): ParsedCredit[] {
  const reading = asPhoto(text) ?? asCredit(text);
  if (reading?.kind === 'photo')
    return reading.photo.credits.length > 0 ? reading.photo.credits : [{ name: text }];
  if (reading?.kind === 'credit') return reading.credits;
  return [{ name: text }];
}

const HEADLINE = new RegExp(`^(?:${labelPattern(HEADLINE_LABELS)})\\s*[:ঃ]\\s*(\\S.*)$`, 'iu');
const STANDFIRST = new RegExp(`^(?:${labelPattern(STANDFIRST_LABELS)})\\s*[:ঃ]\\s*(\\S.*)$`, 'iu');
const SECTION = new RegExp(`^(?:${labelPattern(SECTION_LABELS)})${SEPARATOR}(\\S.{0,40})$`, 'iu');

function asNamedPart(line: string): LineReading | null {
  const headline = HEADLINE.exec(line)?.[1];
  if (headline !== undefined) return { kind: 'headline', value: headline };
  const standfirst = STANDFIRST.exec(line)?.[1];
  if (standfirst !== undefined) return { kind: 'standfirst', value: standfirst };
  const section = SECTION.exec(line)?.[1];
  if (section === undefined || isProse(section)) return null;
  return { kind: 'section', name: trimName(section), form: 'label' };
}

const roots = wordList(ROOT_NAMES);
const sections = wordList(SECTION_NAMES);
const LONGEST_SECTION = 40;

/** Whether the words are a name that sites give a section. */
export function isSectionName(text: string): boolean {
  return text.length <= LONGEST_SECTION && sections.has(foldKey(text));
}

/** প্রচ্ছদ / আন্তর্জাতিক, or the name of a section alone. */
function asSection(line: string): LineReading | null {
  if (isSectionName(line)) return { kind: 'section', name: trimName(line), form: 'alone' };
  const steps = line.split(/\s*(?:\/|>|»|›|→|\||::|\\)\s*/u).map((step) => step.trim());
  const named = steps.filter((step) => step !== '');
  if (!roots.has(foldKey(named[0] ?? ''))) return rootAndSection(line);
  const section = named[1];
  return {
    kind: 'section',
    name: section === undefined || section.length > LONGEST_SECTION ? null : section,
    form: 'breadcrumb',
  };
}

/** হোম বাংলাদেশ, copied without the strokes between. */
function rootAndSection(line: string): LineReading | null {
  const [first = '', ...rest] = line.split(' ');
  if (!roots.has(foldKey(first)) || rest.length === 0) return null;
  for (let words = Math.min(4, rest.length); words > 0; words -= 1) {
    const name = rest.slice(0, words).join(' ');
    if (isSectionName(name)) return { kind: 'section', name, form: 'breadcrumb' };
  }
  return null;
}

function asByline(line: string): LineReading | null {
  const credits = readByline(line);
  return credits === null ? null : { kind: 'byline', credits };
}

function asInitials(line: string): LineReading | null {
  const initials = readInitials(line);
  return initials === null ? null : { kind: 'initials', initials };
}
