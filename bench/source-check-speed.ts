import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { checkAgainstSource } from '@hurkaru/source-check';
import type { ParallelPair } from '../packages/source-check/test/parallel-pairs.ts';
import { bundledBytes } from './bundled-bytes.ts';
import { grouped, median, target } from './figures.ts';
import type { BenchRun } from './run.ts';

const entry = fileURLToPath(new URL('../packages/source-check/dist/index.js', import.meta.url));

/** Milliseconds for a story of 500 Bangla words and for one of 10,000, warm, one thread; what a worker of a browser loads. */
export async function benchSourceCheckSpeed(run: BenchRun, pairs: readonly ParallelPair[]): Promise<void> {
  const news = pairs.filter(({ id }) => id.startsWith('risingnews') || id.startsWith('suparadev'));
  const story = textsOf(news, 500);
  const book = textsOf(
    pairs.filter(({ id }) => !id.startsWith('tatoeba')),
    10_000,
  );
  const short = milliseconds(story, run.quick ? 10 : 40);
  const long = milliseconds(book, 5);
  run.say(`\n  Pace: ${grouped(story.words)} Bangla words against ${grouped(wordsIn(story.source))} English`);
  run.say(`  ${grouped(short, 1)} ms, ${target('≤ 30 ms', short <= 30)}`);
  run.say(`  the first check of a process, with its word lists: ${grouped(firstMilliseconds(story), 0)} ms`);
  const bytes = await bundledBytes(`export { checkAgainstSource } from ${JSON.stringify(entry)};`);
  run.say(`  bundled for a browser, with all word lists: ${grouped(bytes)} bytes in brotli`);
  run.say(
    `  ${grouped(book.words)} words: ${grouped(long, 1)} ms, ${grouped(long / short, 1)} times that, ${target('≤ 25 times', long <= 25 * short)}`,
  );
}

function textsOf(pairs: readonly ParallelPair[], words: number) {
  const chosen: ParallelPair[] = [];
  let count = 0;
  for (const pair of pairs) {
    if (count >= words) break;
    chosen.push(pair);
    count += wordsIn(pair.bangla);
  }
  const copy = chosen.map(({ bangla }) => bangla).join('\n');
  return { copy, source: chosen.map(({ english }) => english).join('\n'), words: count };
}

function milliseconds({ copy, source }: { copy: string; source: string }, rounds: number): number {
  const times = Array.from({ length: rounds + 2 }, () => {
    const start = performance.now();
    checkAgainstSource({ copy, source, date: '2020-06-15' });
    return performance.now() - start;
  });
  return median(times.slice(2));
}

/** Median of five processes. */
function firstMilliseconds({ copy, source }: { copy: string; source: string }): number {
  const program = fileURLToPath(new URL('source-check-first.ts', import.meta.url));
  const input = JSON.stringify({ copy, source });
  const times = Array.from({ length: 5 }, () =>
    Number(execFileSync(process.execPath, [program], { input, encoding: 'utf8' })),
  );
  return median(times);
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}
