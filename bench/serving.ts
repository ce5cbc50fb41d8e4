import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileOf } from '../packages/newsroom/dist/pages/page-folder.js';
import { haveProgram } from './debian-packages.ts';
import { grouped, median, spread, table, target } from './figures.ts';
import { type FilledNewsroom, fillNewsroom } from './filled-newsroom.ts';
import { type StartedNewsroom, startNewsroom } from './newsroom-process.ts';
import { startNginx } from './nginx.ts';
import { articlesAre } from './real-articles.ts';
import { type BenchRun, stopPostgres } from './run.ts';
import { wireBytes } from './wire-bytes.ts';
import { type LoadResult, runWrk } from './wrk.ts';

const serverCore = 0;
const wrkCore = 1;

/** A server under load: ours, or nginx on one of two folders. */
interface Contender {
  name: string;
  origin: string;
  pids: number[];
  /** The address of a page as this server knows it. */
  address: (path: string) => string;
}

interface Settings {
  rounds: number;
  seconds: number;
}

/** Story pages from one Node process of ours beside nginx with the same bytes, in turns on one core. */
export async function benchServing(run: BenchRun): Promise<void> {
  if (!haveProgram(run, 'wrk', 'wrk') || !haveProgram(run, 'nginx', 'nginx-light')) return;
  const settings = run.quick ? { rounds: 3, seconds: 1 } : { rounds: 10, seconds: 2 };
  const filled = await fillNewsroom(run, run.quick ? 200 : 1000);
  const newsroom = await startNewsroom(run, { data: filled.data, core: serverCore });
  const { headers, middle } = await warm(newsroom, filled.paths);
  const [ours, plain, ...folders] = await contenders(run, filled, newsroom, headers);
  await compareAnswers([ours, plain, ...folders], middle);
  run.say(
    `  ${filled.paths.length} ${articlesAre()}; server on core ${serverCore}, wrk on core ${wrkCore}, gzip, ${settings.rounds} × ${settings.seconds} s each, in turns`,
  );
  const kinds = [
    { kind: 'same page', paths: [middle] },
    { kind: 'random page', paths: filled.paths },
  ];
  const before: LoadResult[][] = [];
  for (const { kind, paths } of kinds) {
    const measured = await inTurns(run, [ours, plain, ...folders], paths, settings);
    before.push(measured.get(ours) ?? []);
    report(run, `${kind}, database running`, measured);
    verdict(run, measured, ours, plain, 0.6);
    for (const folder of folders) verdict(run, measured, folder, plain, 0.95);
  }
  await stopPostgres(filled.data);
  for (const [at, { kind, paths }] of kinds.entries()) {
    const measured = await inTurns(run, [ours, plain], paths, settings);
    report(run, `${kind}, database stopped`, measured);
    verdict(run, measured, ours, plain, 0.6);
    const ratio = rateOf(measured.get(ours) ?? []) / rateOf(before[at] ?? []);
    run.say(`  ours, database stopped / running: ${ratio.toFixed(2)}`);
  }
}

function rateOf(results: readonly LoadResult[]): number {
  return median(results.map((result) => result.requestsPerSecond));
}

/** Asks for every page once, so that all are made; the headers of a page, and the page of middling size. */
async function warm(newsroom: StartedNewsroom, paths: readonly string[]) {
  const sizes: { path: string; bytes: number }[] = [];
  let headers: [string, string][] = [];
  for (const path of paths) {
    const answer = await fetch(newsroom.origin + path, { headers: { 'accept-encoding': 'gzip' } });
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    await answer.arrayBuffer();
    sizes.push({ path, bytes: Number(answer.headers.get('content-length')) });
    headers = [...answer.headers];
  }
  sizes.sort((a, b) => a.bytes - b.bytes);
  return { headers, middle: sizes[Math.floor(sizes.length / 2)]?.path ?? '/' };
}

/** Every contender answers with the same gzip bytes. */
async function compareAnswers(all: readonly Contender[], path: string): Promise<void> {
  const bodies = await Promise.all(
    all.map(({ origin, address }) => wireBytes(origin + address(path), 'gzip')),
  );
  for (const [at, body] of bodies.entries()) {
    if (!body.equals(bodies[0] as Buffer))
      throw new Error(`${all[at]?.name} answers ${path} with other bytes`);
  }
}

async function contenders(
  run: BenchRun,
  { data, paths }: FilledNewsroom,
  newsroom: StartedNewsroom,
  headers: [string, string][],
): Promise<[ours: Contender, plain: Contender, ...folders: Contender[]]> {
  const pageFolder = join(data, 'pages', 'public');
  await untilWritten(paths.map((path) => join(pageFolder, fileOf(path))));
  const copy = join(run.folder('copy'), 'public');
  cpSync(pageFolder, copy, { recursive: true });
  const sites = [
    { root: copy },
    { root: pageFolder, locations: folderLocations },
    { root: pageFolder, locations: `${folderLocations} ${fileCache}` },
  ];
  const nginx = await startNginx(run, sites, {
    headers: headers.filter(([name]) => ownHeaders.has(name)),
    core: serverCore,
  });
  const [plainOrigin = '', folderOrigin = '', cachedOrigin = ''] = nginx.origins;
  return [
    { name: 'ours', origin: newsroom.origin, pids: [newsroom.pid], address: (path) => path },
    {
      name: 'nginx, plain copy',
      origin: plainOrigin,
      pids: nginx.pids,
      address: (path) => `/${fileOf(path)}`,
    },
    { name: 'nginx, page folder', origin: folderOrigin, pids: nginx.pids, address: (path) => path },
    {
      name: 'nginx, page folder, open files kept',
      origin: cachedOrigin,
      pids: nginx.pids,
      address: (path) => path,
    },
  ];
}

/** Files follow the pages in memory; the uncompressed one is written last. */
async function untilWritten(files: readonly string[]): Promise<void> {
  while (!files.every((file) => existsSync(file))) await wait(50);
}

/** As the guide for operators has it: a story lies at its own path, a front ends in .html. */
const folderLocations =
  'location / { try_files $uri $uri.html =404; } location ~ "^/[a-z0-9-]+/[1-9][0-9]*/[a-z0-9-]+$" { error_page 404 = @none; } location @none { return 404; }';

/** nginx keeps files open and looks once a second whether another one has taken their place. */
const fileCache = 'open_file_cache max=20000 inactive=60s; open_file_cache_valid 1s;';

/** Headers of our answers that nginx does not send by itself. */
const ownHeaders = new Set([
  'cache-control',
  'content-security-policy',
  'referrer-policy',
  'x-content-type-options',
]);

type Measured = Map<Contender, LoadResult[]>;

async function inTurns(
  run: BenchRun,
  all: readonly Contender[],
  paths: readonly string[],
  { rounds, seconds }: Settings,
): Promise<Measured> {
  const measured: Measured = new Map(all.map((contender) => [contender, []]));
  const folder = run.folder('wrk');
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of all) {
      const { origin, pids: serverPids, address } = contender;
      measured
        .get(contender)
        ?.push(
          await runWrk({ origin, serverPids, paths: paths.map(address), seconds, folder, core: wrkCore }),
        );
    }
  }
  return measured;
}

function report(run: BenchRun, title: string, measured: Measured): void {
  const rows = [...measured].map(([{ name }, results]) => [
    name,
    spread(results.map((result) => result.requestsPerSecond)),
    median(results.map((result) => result.bytesPerRequest)).toFixed(0),
    median(results.map((result) => result.p99Ms)).toFixed(2),
    median(results.map((result) => result.serverCore)).toFixed(2),
    grouped(median(results.map(ratePerCore))),
    String(results.reduce((sum, result) => sum + result.errors, 0)),
  ]);
  run.say(`  ${title}`);
  run.say(
    table([
      ['', 'requests/s', 'bytes/answer', 'p99 ms', 'server core', 'requests/s of core', 'errors'],
      ...rows,
    ]),
  );
}

/** What the server would answer with its core to itself: other programs take from its time, not from its pace. */
function ratePerCore({ requestsPerSecond, serverCore }: LoadResult): number {
  return requestsPerSecond / serverCore;
}

/** Round by round, since another program on the machine slows down both. */
function verdict(run: BenchRun, measured: Measured, one: Contender, other: Contender, wanted: number): void {
  const ratios = (rate: (result: LoadResult) => number) => {
    const base = measured.get(other)?.map(rate) ?? [];
    return (measured.get(one) ?? []).map((result, round) => rate(result) / (base[round] ?? Number.NaN));
  };
  const [byClock, byCore] = [ratios((result) => result.requestsPerSecond), ratios(ratePerCore)];
  run.say(
    `  ${one.name} / ${other.name}: ${spread(byClock, 2)}, by processor time ${spread(byCore, 2)}; ${target(`≥ ${wanted}`, median(byClock) >= wanted)}`,
  );
}
