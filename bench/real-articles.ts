import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { normalize } from '@hurkaru/bangla';

/** A story in the contract's JSONL form, as far as the papers' data go. */
export interface Article {
  headline: string;
  body: string[];
  publishedAt: string;
  section?: string;
  url?: string;
}

/** Real articles lie beside the checkout; without them the demonstration's stories stand in. */
export const dataFolder = fileURLToPath(new URL('../../shared/data/', import.meta.url));
const papers = ['prothomalo-2024', 'jugantor-2024', 'clir-2025-bn', 'bdnews-2025-12-bn', 'inqilab-2019-2020'];

/** For articles without a date: so many a day, back from this day. */
const storiesADay = 137;
const newestDay = Date.parse('2025-06-30T12:00:00Z');

/** What the articles are, for the report. */
export function articlesAre(): string {
  return existsSync(`${dataFolder}news`)
    ? `real articles (${papers.join(', ')})`
    : "the demonstration's stories, repeated";
}

/** Different articles, at most `count`; every one once, so that no import skips one. */
export async function articles(count: number): Promise<Article[]> {
  const found: Article[] = [];
  const known = new Set<string>();
  for await (const raw of rawArticles()) {
    const article = articleOf(raw, found.length);
    const key = normalize(article.url?.trim() ?? `${article.headline}\n${article.body[0]}`);
    if (article.headline === '' || article.body.length === 0 || known.has(key)) continue;
    known.add(key);
    found.push(article);
    if (found.length >= count) break;
  }
  return found;
}

interface RawArticle {
  title: string;
  body: string;
  date?: string;
  category?: string;
  url?: string;
}

async function* rawArticles(): AsyncGenerator<RawArticle> {
  for (const paper of papers) {
    const file = `${dataFolder}news/${paper}.jsonl`;
    if (!existsSync(file)) continue;
    for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
      if (line.trim() !== '') yield JSON.parse(line) as RawArticle;
    }
  }
  yield* demonstrationArticles();
}

/** The demonstration's stories over and over, each time under another headline. */
function* demonstrationArticles(): Generator<RawArticle> {
  const folder = new URL('../packages/newsroom/demo/stories/', import.meta.url);
  const stories = readdirSync(folder).map(
    (name) =>
      JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as {
        headline: string;
        body: unknown[];
        section: string;
      },
  );
  for (let round = 1; ; round += 1) {
    for (const { headline, body, section } of stories) {
      const paragraphs = body.filter((part) => typeof part === 'string');
      yield { title: `${headline} (${round})`, body: paragraphs.join('\n'), category: section };
    }
  }
}

function articleOf(raw: RawArticle, place: number): Article {
  const { title, body, category, url } = raw;
  return {
    headline: title.trim().slice(0, 400),
    body: body.split(/[\r\n]+/).flatMap(paragraphsOfLine),
    publishedAt:
      instantOf(raw.date) ?? new Date(newestDay - (place * 86_400_000) / storiesADay).toISOString(),
    ...(category === undefined ? {} : { section: category }),
    ...(url === undefined ? {} : { url }),
  };
}

/** Most papers' data have a body in one line; news stands in paragraphs of about three sentences. */
function paragraphsOfLine(line: string): string[] {
  const text = line.trim();
  if (text.length < 600) return text === '' ? [] : [text];
  return (
    text
      .match(/(?:[^।]+।?){1,3}/g)
      ?.map((part) => part.trim())
      .filter(Boolean) ?? []
  );
}

/** @example instantOf('2024-01-02 04:37:50') // '2024-01-02T04:37:50+06:00' */
function instantOf(date: string | undefined): string | null {
  const found = /^(\d{4})[-/](\d{2})[-/](\d{2})(?:[ T](\d{2}:\d{2}:\d{2}))?/.exec(date ?? '');
  return found === null ? null : `${found[1]}-${found[2]}-${found[3]}T${found[4] ?? '09:00:00'}+06:00`;
}
