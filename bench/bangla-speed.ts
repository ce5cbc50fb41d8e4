import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import * as bangla from '@hurkaru/bangla';
import { grouped, median, spread, table, target } from './figures.ts';
import { dataFolder } from './real-articles.ts';
import type { BenchRun } from './run.ts';

/** A function at work on a corpus; `least` is its target in MB/s. */
interface Pace {
  name: string;
  least?: number;
  texts: readonly string[];
  work: (text: string) => unknown;
}

const rounds = 5;

/** UTF-8 megabytes that each function gets through in a second, one thread, over whole articles. */
export async function benchBanglaSpeed(run: BenchRun): Promise<void> {
  const texts = await corpus(run.quick ? 300 : 4000);
  run.say(
    `  ${grouped(texts.length)} articles, ${grouped(megabytes(texts), 1)} MB of UTF-8, ${rounds} rounds`,
  );
  const rows = paces(texts).map((pace) => row(pace, measured(pace)));
  run.say(table([['function', 'MB/s', ''], ...rows]));
}

function paces(texts: readonly string[]): Pace[] {
  const now = '2025-12-15T12:00:00+06:00';
  const bijoy = texts.map((text) => bangla.unicodeToBijoy(text));
  return [
    { name: 'normalize', least: 30, texts, work: bangla.normalize },
    { name: 'words', least: 15, texts, work: bangla.words },
    { name: 'sentences', texts, work: bangla.sentences },
    { name: 'graphemes', texts, work: bangla.graphemes },
    { name: 'analyze', least: 6, texts, work: bangla.analyze },
    { name: 'findNumbers', least: 6, texts, work: bangla.findNumbers },
    { name: 'findDates', least: 6, texts, work: (text) => bangla.findDates(text, { now }) },
    { name: 'bijoyToUnicode', least: 20, texts: bijoy, work: bangla.bijoyToUnicode },
    { name: 'unicodeToBijoy', texts, work: bangla.unicodeToBijoy },
    { name: 'looksLikeBijoy', texts, work: bangla.looksLikeBijoy },
    { name: 'romanize', texts, work: bangla.romanize },
    { name: 'lint', texts, work: bangla.lint },
  ];
}

function measured({ texts, work }: Pace): number[] {
  const size = megabytes(texts);
  return Array.from({ length: rounds + 1 }, () => {
    const start = performance.now();
    for (const text of texts) work(text);
    return size / ((performance.now() - start) / 1000);
  }).slice(1);
}

function row({ name, least }: Pace, figures: number[]): string[] {
  const reached = least === undefined ? '' : target(`≥ ${least}`, median(figures) >= least);
  return [name, spread(figures, 1), reached];
}

function megabytes(texts: readonly string[]): number {
  return texts.reduce((bytes, text) => bytes + Buffer.byteLength(text), 0) / 1e6;
}

/** Whole articles as they came, real ones where they are; else the demonstration's, over and over. */
async function corpus(count: number): Promise<string[]> {
  const papers = ['clir-2025-bn', 'prothomalo-2024', 'bdnews-2025-12-bn', 'jugantor-2024'];
  const texts: string[] = [];
  for (const file of papers.map((paper) => `${dataFolder}news/${paper}.jsonl`).filter(existsSync)) {
    for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
      const { title = '', body = '' } = JSON.parse(line || '{}') as { title?: string; body?: string };
      if (texts.length < count) texts.push(`${title}\n${body}`);
    }
  }
  const own = demonstrationTexts();
  while (texts.length < count) texts.push(own[texts.length % own.length] ?? '');
  return texts;
}

function demonstrationTexts(): string[] {
  const folder = new URL('../packages/newsroom/demo/stories/', import.meta.url);
  return readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
}
