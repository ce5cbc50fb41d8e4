import { setTimeout as wait } from 'node:timers/promises';
import { haveProgram } from './debian-packages.ts';
import { median, spread, table, target } from './figures.ts';
import { fillNewsroom, writeJsonl } from './filled-newsroom.ts';
import { runHurkaru, type StartedNewsroom, startNewsroom } from './newsroom-process.ts';
import { childrenOf, type MemoryOf, memoryOf, npmAbove } from './process-memory.ts';
import { type Article, articles, articlesAre } from './real-articles.ts';
import { type BenchRun, postmasterOf } from './run.ts';
import { runWrk } from './wrk.ts';

const mostMegabytes = 250;
const searches = 200;
const publications = 20;

/** Memory of our Node and every PostgreSQL process: idle, and after load; a fresh start each round. */
export async function benchMemory(run: BenchRun): Promise<void> {
  if (process.platform !== 'linux')
    return run.say('  skipped: reads /proc/PID/smaps_rollup, which only Linux has');
  if (!haveProgram(run, 'wrk', 'wrk')) return;
  const stories = run.quick ? 200 : 1000;
  const { data, paths } = await fillNewsroom(run, stories);
  const extra = await articles(stories + publications * rounds);
  const idle: Reading[] = [];
  const loaded: Reading[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const newsroom = await startNewsroom(run, { data });
    await wait(3000);
    idle.push(read(newsroom, data));
    const news = extra.slice(stories + round * publications).slice(0, publications);
    await load(run, newsroom, { data, paths, news });
    await wait(1000);
    loaded.push(read(newsroom, data));
    await newsroom.stop();
  }
  run.say(
    `  ${rounds} starts; load: ${run.quick ? 3 : 10} s of wrk over ${paths.length} pages of ${articlesAre()}, ${run.quick ? 20 : searches} searches, ${publications} publications by import`,
  );
  report(run, idle, loaded);
}

const rounds = 3;

interface Reading {
  node: MemoryOf;
  postgres: MemoryOf;
}

function read(newsroom: StartedNewsroom, data: string): Reading {
  const postmaster = postmasterOf(data) ?? 0;
  return { node: memoryOf([newsroom.pid]), postgres: memoryOf([postmaster, ...childrenOf(postmaster)]) };
}

async function load(
  run: BenchRun,
  newsroom: StartedNewsroom,
  { data, paths, news }: { data: string; paths: string[]; news: Article[] },
): Promise<void> {
  const { origin, pid } = newsroom;
  await runWrk({ origin, paths, seconds: run.quick ? 3 : 10, serverPids: [pid], folder: run.folder('wrk') });
  await searchFor(origin, news, run.quick ? 20 : searches);
  const published = await runHurkaru(run, ['import', writeJsonl(run, news), '--publish', '--json'], { data });
  if (published.code !== 0) throw new Error(`import ended with ${published.code}`);
}

/** Words of headlines, two at a time, four searches at once. */
async function searchFor(origin: string, news: readonly Article[], count: number): Promise<void> {
  const words = news.flatMap(({ headline }) => headline.split(/\s+/));
  const search = async (at: number) => {
    const question = `${words[at % words.length]} ${words[(at * 7 + 1) % words.length]}`;
    const answer = await fetch(
      `${origin}/search?q=${encodeURIComponent(at % 2 === 0 ? question : (words[at % words.length] ?? ''))}`,
    );
    if (answer.status !== 200) throw new Error(`a search answered ${answer.status}`);
    await answer.text();
  };
  for (let at = 0; at < count; at += 4) await Promise.all([0, 1, 2, 3].map((more) => search(at + more)));
}

function report(run: BenchRun, idle: Reading[], loaded: Reading[]): void {
  const row = (title: string, readings: Reading[], of: (reading: Reading) => MemoryOf[]) => {
    const sums = (name: keyof MemoryOf) =>
      readings.map((one) => of(one).reduce((sum, memory) => sum + memory[name], 0));
    return [title, spread(sums('pss')), spread(sums('rss')), median(sums('processes')).toFixed(0)];
  };
  const rows = [['idle', idle] as const, ['after load', loaded] as const].flatMap(([when, readings]) => [
    row(`${when}: Node`, readings, ({ node }) => [node]),
    row(`${when}: PostgreSQL`, readings, ({ postgres }) => [postgres]),
    row(`${when}: all`, readings, ({ node, postgres }) => [node, postgres]),
  ]);
  run.say(table([['', 'PSS MB', 'RSS MB', 'processes'], ...rows]));
  for (const [when, readings] of [
    ['idle', idle],
    ['after load', loaded],
  ] as const) {
    const pss = median(readings.map(({ node, postgres }) => node.pss + postgres.pss));
    run.say(`  ${when}, all processes by PSS: ${target(`≤ ${mostMegabytes} MB`, pss <= mostMegabytes)}`);
  }
  run.say(
    '  PSS, since PostgreSQL’s processes share one set of buffers and programs, which RSS counts again for each of them',
  );
  const npm = npmAbove();
  if (npm !== null)
    run.say(
      `  not counted: npm above this program, ${memoryOf([npm]).pss.toFixed(0)} MB by PSS; npm start leaves the same above the newsroom`,
    );
}
