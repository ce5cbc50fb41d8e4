import { grouped, median, spread, table, target } from './figures.ts';
import { writeJsonl } from './filled-newsroom.ts';
import { type Finished, runHurkaru } from './newsroom-process.ts';
import { articles, articlesAre } from './real-articles.ts';
import type { BenchRun } from './run.ts';

interface Counts {
  imported: number;
  skipped: number;
  failed: number;
}

/** The real command on a real file: as a whole, stopped half way and taken up again, and with nothing new. */
export async function benchImport(run: BenchRun): Promise<void> {
  const stories = await articles(run.quick ? 1000 : 10_000);
  const file = writeJsonl(run, stories);
  run.say(
    `  ${grouped(stories.length)} ${articlesAre()}, published, by hurkaru import as a process, database start included`,
  );
  const whole: Finished[] = [];
  const again: Finished[] = [];
  for (let round = 0; round < 3; round += 1) {
    const data = run.folder('data');
    whole.push(await importAll(run, file, data));
    again.push(await importAll(run, file, data));
  }
  reportRuns(run, stories.length, whole, again);
  await stopAndGoOn(run, file, Math.max(...whole.map((one) => countsOf(one).imported)));
}

function reportRuns(run: BenchRun, count: number, whole: Finished[], again: Finished[]): void {
  const rate = (runs: Finished[]) => spread(runs.map(({ seconds }) => count / seconds));
  const seconds = (runs: Finished[]) =>
    spread(
      runs.map((one) => one.seconds),
      1,
    );
  const peak = (runs: Finished[]) => spread(runs.map((one) => one.peakMegabytes));
  run.say(
    table([
      ['', 'stories/s', 'seconds', 'peak resident MB', 'imported', 'skipped', 'failed'],
      ['first import', rate(whole), seconds(whole), peak(whole), ...countCells(whole)],
      ['all in already', rate(again), seconds(again), peak(again), ...countCells(again)],
    ]),
  );
  const skippedAll = again.every((one) => countsOf(one).skipped === count && countsOf(one).imported === 0);
  run.say(`  run again, ${target('brings in nothing twice', skippedAll)}`);
}

function countCells(runs: Finished[]): string[] {
  const counts = runs.map(countsOf);
  return (['imported', 'skipped', 'failed'] as const).map((name) =>
    grouped(median(counts.map((count) => count[name]))),
  );
}

/** @param count stories that an undisturbed import brings in */
async function stopAndGoOn(run: BenchRun, file: string, count: number): Promise<void> {
  const data = run.folder('data');
  const stopped = await importAll(run, file, data, Math.floor(count / 2));
  const rest = await importAll(run, file, data);
  const [first, second] = [countsOf(stopped), countsOf(rest)];
  run.say(
    `  stopped by SIGINT (exit ${stopped.code}) after ${grouped(first.imported)}; the second run skipped ${grouped(second.skipped)}, imported ${grouped(second.imported)}, failed ${second.failed}`,
  );
  const complete = first.imported > 0 && second.imported > 0 && first.imported + second.imported === count;
  run.say(`  ${target('together every story once', complete)}`);
}

function importAll(run: BenchRun, file: string, data: string, stopAfterLines?: number): Promise<Finished> {
  const settings = stopAfterLines === undefined ? { data } : { data, stopAfterLines };
  return runHurkaru(run, ['import', file, '--publish', '--json'], settings);
}

function countsOf({ lines, code }: Finished): Counts {
  const counts = JSON.parse(lines.at(-1) ?? '{}') as Partial<Counts>;
  if (counts.imported === undefined) throw new Error(`import ended with ${code} and no sum`);
  return counts as Counts;
}
