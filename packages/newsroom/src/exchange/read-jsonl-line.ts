import { z } from 'zod';
import { readCreditText } from './classify-line.ts';
import { cleanText } from './clean-lines.ts';
import { recordFromBijoy } from './from-bijoy.ts';
import { type ImportWarning, importWarning } from './import-warning.ts';
import { PageTimes } from './page-times.ts';
import type { ParsedCredit, ParsedSource, ParsedStory } from './parsed-story.ts';
import { readDateTime } from './read-date-time.ts';
import type { ReadingOptions } from './read-page-text.ts';
import { UnreadableStory } from './unreadable-story.ts';

const LONGEST_LINE = 4_000_000;

const credit = z.union([
  z.string(),
  z.object({
    name: z.string(),
    role: z.enum(['reporter', 'translator', 'sub-editor', 'photographer']).nullish(),
  }),
]);
const source = z.union([z.string(), z.object({ name: z.string(), url: z.string().nullish() })]);

/** A JSONL story as the contract names its keys; null stands for absent. */
const lineSchema = z.object({
  headline: z.string(),
  standfirst: z.string().nullish(),
  body: z.union([z.array(z.string()), z.string()]),
  publishedAt: z.string().nullish(),
  updatedAt: z.string().nullish(),
  section: z.string().nullish(),
  topics: z.array(z.string()).nullish(),
  credits: z.array(credit).nullish(),
  sources: z.array(source).nullish(),
  url: z.string().nullish(),
});

type LineValues = z.infer<typeof lineSchema>;

/** What is never Bijoy copy. */
const NO_COPY: ReadonlySet<string> = new Set(['url', 'publishedAt', 'updatedAt', 'role']);

/** `parse --json` prints warnings; its lines can be read back. */
const KNOWN_KEYS = new Set([...Object.keys(lineSchema.shape), 'warnings']);

/**
 * Reads one line of a JSONL file in the contract's form. Keys are taken by their names only: `title` is
 * not a headline. Throws `UnreadableStory` with the number of the line when it gives no story.
 *
 * @example
 * readJsonlLine('{"headline":"সেতু খুলল","body":"প্রথম।\n\nদ্বিতীয়।"}', 1, { timeZone: 'Asia/Dhaka' }).body
 * // → ['প্রথম।', 'দ্বিতীয়।']
 */
export function readJsonlLine(line: string, lineNumber: number, options: ReadingOptions): ParsedStory {
  const record = parseObject(line, lineNumber);
  const given = validate(record, lineNumber);
  const unicode = recordFromBijoy(given, NO_COPY);
  const values = unicode ?? given;
  const headline = cleanText(values.headline);
  const body = paragraphsOf(values.body);
  if (headline === '') throw new UnreadableStory('headline-missing', { line: lineNumber });
  if (body.length === 0) throw new UnreadableStory('body-missing', { line: lineNumber });
  const times = readTimes(values, options);
  const url = readUrl(values.url);
  return {
    headline,
    standfirst: textOrNull(values.standfirst),
    publishedAt: times.publishedAt,
    updatedAt: times.updatedAt,
    body,
    credits: (values.credits ?? []).flatMap(readCredit),
    sources: (values.sources ?? []).flatMap(readSource),
    topics: [...new Set((values.topics ?? []).map(cleanText).filter((topic) => topic !== ''))],
    section: textOrNull(values.section),
    url: url.value,
    warnings: [
      ...times.warnings,
      ...url.warnings,
      ...warnOfKeys(record),
      ...(unicode === null ? [] : [importWarning('bijoy-converted')]),
    ],
  };
}

function parseObject(line: string, lineNumber: number): Record<string, unknown> {
  if (line.length > LONGEST_LINE) throw new UnreadableStory('too-large', { line: lineNumber });
  if (line.trim() === '') throw new UnreadableStory('empty', { line: lineNumber });
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch {
    throw new UnreadableStory('not-json', { line: lineNumber });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UnreadableStory('not-an-object', { line: lineNumber });
  }
  return value as Record<string, unknown>;
}

function validate(record: Record<string, unknown>, lineNumber: number): LineValues {
  const checked = lineSchema.safeParse(record);
  if (checked.success) return checked.data;
  const path = checked.error.issues[0]?.path ?? [];
  const [key] = path;
  const absent = key === undefined || record[String(key)] === undefined || record[String(key)] === null;
  if (absent && key === 'headline') throw new UnreadableStory('headline-missing', { line: lineNumber });
  if (absent && key === 'body') throw new UnreadableStory('body-missing', { line: lineNumber });
  throw new UnreadableStory('wrong-type', { line: lineNumber, detail: path.join('.') });
}

/** Empty lines part paragraphs where there are any, line ends otherwise. */
function paragraphsOf(body: string | readonly string[]): string[] {
  const parts = typeof body === 'string' ? splitText(body) : body;
  return parts.map(cleanText).filter((paragraph) => paragraph !== '');
}

function splitText(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  const middle = lines.findIndex((line, at) => line.trim() === '' && at > 0 && at < lines.length - 1);
  if (middle < 0) return lines;
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.map((parts) => parts.join(' '));
}

function readTimes(values: LineValues, { timeZone, now = new Date() }: ReadingOptions) {
  const times = new PageTimes(now);
  for (const [means, value] of [
    ['published', values.publishedAt],
    ['updated', values.updatedAt],
  ] as const) {
    if (value === undefined || value === null || value.trim() === '') continue;
    times.add(means, value, readDateTime(value.trim(), timeZone), true);
  }
  const settled = times.settle();
  return { ...settled, warnings: settled.warnings.filter(({ code }) => code !== 'published-missing') };
}

function readCredit(value: z.infer<typeof credit>): ParsedCredit[] {
  if (typeof value === 'string') return cleanText(value) === '' ? [] : readCreditText(cleanText(value));
  const name = cleanText(value.name);
  if (name === '') return [];
  return [value.role === undefined || value.role === null ? { name } : { name, role: value.role }];
}

function readSource(value: z.infer<typeof source>): ParsedSource[] {
  if (typeof value === 'string') return cleanText(value) === '' ? [] : [{ name: cleanText(value) }];
  const name = cleanText(value.name);
  if (name === '') return [];
  const url = readUrl(value.url).value;
  return [url === null ? { name } : { name, url }];
}

function readUrl(value: string | null | undefined): { value: string | null; warnings: ImportWarning[] } {
  const url = (value ?? '').trim();
  if (url === '') return { value: null, warnings: [] };
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) return { value: url, warnings: [] };
  return { value: null, warnings: [importWarning('value-unreadable', `url: ${url}`)] };
}

function textOrNull(value: string | null | undefined): string | null {
  const text = cleanText(value ?? '');
  return text === '' ? null : text;
}

function warnOfKeys(record: Record<string, unknown>): ImportWarning[] {
  const unknown = Object.keys(record).filter((key) => !KNOWN_KEYS.has(key));
  return unknown.length === 0 ? [] : [importWarning('unknown-keys', unknown.join(', '))];
}
