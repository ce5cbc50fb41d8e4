import { foldKey } from './fold-key.ts';
import type { ReadLine } from './read-lines.ts';
import { endsAsSentence, endsAsStatement, isProse, splitSentences, wordCount } from './sentence-shape.ts';
import { looksLikePerson } from './split-names.ts';

export interface PageHeader {
  headline: string;
  /** position of the headline's line */
  at: number;
  /** position of the standfirst's line */
  standfirstAt: number | null;
  /** lines that are the name of a person, where a byline stands */
  names: ReadonlySet<number>;
  /** lines that could not be placed: kept at the top of the body */
  unplaced: readonly number[];
  /** lines before the headline that are not part of the story */
  passedOver: readonly number[];
  /** position of the first line of the body */
  bodyStart: number;
  /** another line could be the headline as well */
  unclear: boolean;
}

const LONGEST_HEADLINE = 250;
const LONGEST_STANDFIRST = 400;
const MOST_LINES_BETWEEN = 3;

/**
 * Finds the headline, and where the header of a page ends and its body begins. Null when no line can be
 * a headline.
 */
export function findHeader(lines: readonly ReadLine[]): PageHeader | null {
  const { at, passedOver } = findHeadline(lines);
  const line = lines[at];
  if (line === undefined) return null;
  const headline = line.reading.kind === 'headline' ? line.reading.value : line.text;
  if (isParagraph(headline)) return null;
  const rest = readRest(lines, at, foldKey(headline));
  return { headline, at, passedOver, ...rest };
}

function isParagraph(text: string): boolean {
  if (text.length > LONGEST_HEADLINE) return true;
  return endsAsSentence(text) && (wordCount(text) > 14 || splitSentences(text).length > 1);
}

// ---- the headline

interface Found {
  at: number;
  passedOver: readonly number[];
}

function findHeadline(lines: readonly ReadLine[]): Found {
  const labelled = lines.findIndex(({ reading }) => reading.kind === 'headline');
  if (labelled >= 0) return { at: labelled, passedOver: [] };
  const anchor = firstAnchor(lines);
  const above = textsBetween(lines, 0, anchor ?? firstProse(lines));
  if (above.length === 0) return { at: lines.findIndex(isText), passedOver: [] };
  const at = repeated(lines, above) ?? afterBreadcrumb(lines, above) ?? (above[0] as number);
  return { at, passedOver: above.filter((one) => one < at && !endsAsSentence(lines[one]?.text ?? '')) };
}

/** The first date or byline, unless the story has begun before it. */
function firstAnchor(lines: readonly ReadLine[]): number | null {
  let prose = 0;
  for (const [at, line] of lines.entries()) {
    if (isAnchor(line)) return at;
    if (isText(line) && isProse(line.text)) prose += 1;
    if (prose > 1) return null;
  }
  return null;
}

function firstProse(lines: readonly ReadLine[]): number {
  const at = lines.findIndex((line) => isText(line) && isProse(line.text));
  return at < 0 ? lines.length : at;
}

/** A line that stands twice above the story, or first as the title of the window: "headline | site". */
function repeated(lines: readonly ReadLine[], above: readonly number[]): number | null {
  const seen = new Map<string, number>();
  const title = lines[above[0] ?? 0]?.text ?? '';
  let last: number | null = null;
  for (const at of above) {
    const text = lines[at]?.text ?? '';
    const key = foldKey(text);
    const isTitle =
      title.length > text.length && title.startsWith(text) && /^\s*[|–—:»-]/u.test(title.slice(text.length));
    if ((seen.has(key) || isTitle) && wordCount(text) > 2) last = at;
    seen.set(key, at);
  }
  return last;
}

function afterBreadcrumb(lines: readonly ReadLine[], above: readonly number[]): number | null {
  const last = above.at(-1) ?? 0;
  for (let at = last; at >= 0; at -= 1) {
    if (lines[at]?.reading.kind === 'section') return above.find((one) => one > at) ?? null;
  }
  return null;
}

// ---- what stands between the headline and the body

type Rest = Omit<PageHeader, 'headline' | 'at' | 'passedOver'>;

function readRest(lines: readonly ReadLine[], headlineAt: number, headlineKey: string): Rest {
  const names = new Set<number>();
  const unplaced: number[] = [];
  let standfirstAt: number | null = null;
  let unclear = false;
  let from = headlineAt + 1;
  for (;;) {
    const anchor = nextAnchor(lines, from, from > headlineAt + 1);
    if (anchor === null) break;
    const between = textsBetween(lines, from, anchor).filter(
      (at) => foldKey(lines[at]?.text ?? '') !== headlineKey,
    );
    const others = between.filter((at) => !looksLikePerson(lines[at]?.text ?? ''));
    const [only] = others;
    if (only !== undefined && others.length === 1 && standfirstAt === null && isStandfirst(lines[only]))
      standfirstAt = only;
    else if (others.some((at) => isProse(lines[at]?.text ?? ''))) break;
    else {
      unplaced.push(...others);
      unclear ||= others.length > 0 && headlineAt < (others[0] ?? 0);
    }
    for (const at of between) if (!others.includes(at)) names.add(at);
    from = anchor + 1;
  }
  const bodyStart = startOfBody(lines, from, headlineKey, from > headlineAt + 1, names);
  return { standfirstAt, names, unplaced, bodyStart, unclear };
}

function isStandfirst(line: ReadLine | undefined): boolean {
  return line !== undefined && line.text.length <= LONGEST_STANDFIRST && endsAsStatement(line.text);
}

/** The next date or byline with at most a few lines of text before it; later on only labelled dates count. */
function nextAnchor(lines: readonly ReadLine[], from: number, later: boolean): number | null {
  let texts = 0;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] as ReadLine;
    if (isAnchor(line) && (texts === 0 || !later || isLabelledDate(line))) return at;
    if (isText(line)) texts += 1;
    if (texts > MOST_LINES_BETWEEN || endsHeader(line)) return null;
  }
  return null;
}

function startOfBody(
  lines: readonly ReadLine[],
  from: number,
  headlineKey: string,
  afterAnchor: boolean,
  names: Set<number>,
): number {
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] as ReadLine;
    if (endsHeader(line)) return at;
    if (!isText(line) || foldKey(line.text) === headlineKey) continue;
    if (!afterAnchor || !looksLikePerson(line.text)) return at;
    names.add(at);
  }
  return lines.length;
}

function textsBetween(lines: readonly ReadLine[], from: number, to: number): number[] {
  const texts: number[] = [];
  for (let at = from; at < to; at += 1) if (isText(lines[at])) texts.push(at);
  return texts;
}

function isText(line: ReadLine | undefined): boolean {
  return line?.reading.kind === 'text';
}

function isAnchor({ reading }: ReadLine): boolean {
  if (reading.kind === 'byline') return true;
  if (reading.kind === 'dated') return reading.means !== 'ignored';
  return reading.kind === 'date' && reading.reading.reason !== 'date-missing';
}

function isLabelledDate({ reading }: ReadLine): boolean {
  return reading.kind === 'dated' && reading.means !== 'ignored';
}

/** Topics, initials and labelled credits or sources stand under a story, never above its first line. */
function endsHeader({ reading }: ReadLine): boolean {
  return reading.kind === 'initials' && reading.initials.certain;
}
