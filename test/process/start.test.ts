import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { administer, openTestNewsroom } from '../test-newsroom.ts';
import { until } from '../until.ts';
import { hurkaru, launch, type NewsroomProcess, startNewsroom } from './newsroom-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'hurkaru-process-'));
const settings = { HURKARU_DATA: join(folder, 'data') };
let running: NewsroomProcess | undefined;

afterAll(async () => {
  if (running?.child.exitCode === null && running.child.signalCode === null) await running.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

function postmasterPid(): number | null {
  const file = join(settings.HURKARU_DATA, 'postgres', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null;
}

function isAlive(pid: number | null): boolean {
  try {
    return pid !== null && process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('the newsroom’s life', () => {
  test('the first start makes the demonstration newsroom', async () => {
    running = await startNewsroom(settings);
    const home = await fetch(running.url);
    expect(home.status).toBe(200);
    expect(await home.text()).toContain('দৈনিক মোহনা');
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('%s ends everything, the database too', async (signal) => {
    running ??= await startNewsroom(settings);
    const pid = postmasterPid();
    expect(isAlive(pid)).toBe(true);
    expect(await running.end(signal)).toBe(0);
    expect(isAlive(pid)).toBe(false);
    expect(running.output.stderr).toBe('');
    running = undefined;
  });

  test('a stop that is asked for twice at once, as by Ctrl-C below npm, ends everything all the same', async () => {
    running ??= await startNewsroom(settings);
    const { child } = running;
    const pid = postmasterPid();
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(isAlive(pid)).toBe(false);
    running = undefined;
  });

  test('a second start answers in under 3 s', async () => {
    running = await startNewsroom(settings);
    expect(running.readyAfterMs).toBeLessThan(3000);
    expect(running.output.stdout).not.toContain('Setting up');
  });

  test('kill -9, and it starts again without a hand, with the database that it left behind', async () => {
    running ??= await startNewsroom(settings);
    const pid = postmasterPid();
    await running.end('SIGKILL');
    expect(isAlive(pid)).toBe(true);
    running = await startNewsroom(settings);
    expect((await fetch(running.url)).status).toBe(200);
    expect(postmasterPid()).toBe(pid);
  });

  test('kill -9 of the database too, and of both at once', async () => {
    running ??= await startNewsroom(settings);
    const pid = postmasterPid();
    await running.end('SIGKILL');
    process.kill(pid ?? 0, 'SIGKILL');
    await until(() => !isAlive(pid));
    running = await startNewsroom(settings);
    expect((await fetch(running.url)).status).toBe(200);
  });

  test('a lock that names somebody else’s process is no obstacle', async () => {
    await running?.end('SIGTERM');
    const cluster = join(settings.HURKARU_DATA, 'postgres');
    writeFileSync(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n1\n5432\n\n\n`);
    running = await startNewsroom(settings);
    expect((await fetch(running.url)).status).toBe(200);
  });

  test('an import beside the running newsroom is seen by its readers', async () => {
    running ??= await startNewsroom(settings);
    const file = join(folder, 'one.jsonl');
    writeFileSync(
      file,
      `${JSON.stringify({ headline: 'মহানন্দায় নৌকাবাইচ দেখতে মানুষের ভিড়', body: ['নদীর দুই পাড়ে দর্শক।'], section: 'sport', publishedAt: new Date().toISOString() })}\n`,
    );
    const imported = await hurkaru(['import', file, '--publish', '--json'], settings);
    expect(imported.code).toBe(0);
    const [story, sum] = imported.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(story).toMatchObject({ state: 'published', warnings: [] });
    expect(sum).toEqual({ imported: 1, skipped: 0, failed: 0 });
    const { url } = running;
    await until(async () => (await (await fetch(`${url}/sport`)).text()).includes('মহানন্দায় নৌকাবাইচ'));
    expect((await fetch(url + new URL(story.url).pathname)).status).toBe(200);
  });

  test('reading goes on when the database is gone, from memory and from disk, and comes back with it', async () => {
    running ??= await startNewsroom(settings);
    const home = await (await fetch(running.url)).text();
    const paths = [...home.matchAll(/href="(\/(?:world|sport)\/\d+\/[^"]+)"/g)]
      .map((found) => found[1] ?? '')
      .slice(0, 6);
    expect(paths.length).toBeGreaterThan(2);
    for (const path of ['/', '/world', ...paths]) expect((await fetch(running.url + path)).status).toBe(200);
    const pid = postmasterPid();
    process.kill(pid ?? 0, 'SIGINT');
    await until(() => !isAlive(pid));
    for (const path of ['/', '/world', ...paths]) expect((await fetch(running.url + path)).status).toBe(200);
    expect((await fetch(`${running.url}/readyz`)).status).toBe(503);
    const search = await fetch(`${running.url}/search?q=x`);
    expect(search.status).toBe(503);
    expect(await search.text()).toContain('সাড়া দিচ্ছে না');
    const unmade = await fetch(`${running.url}/archive/2020-01-01`);
    expect(unmade.status).toBe(503);
    expect(unmade.headers.get('retry-after')).toBe('30');
    expect(await unmade.text()).not.toMatch(/ECONN|at .*\.js/);
    await running.end('SIGTERM');
    running = await startNewsroom(settings);
    expect((await fetch(`${running.url}/readyz`)).status).toBe(200);
  });
});

describe('what cannot work is told in one sentence', () => {
  async function expectSentence(
    overrides: Record<string, string>,
    sentence: RegExp,
    code = 1,
  ): Promise<void> {
    const ended = await hurkaru(['start'], { PORT: '0', HURKARU_DATA: join(folder, 'other'), ...overrides });
    expect(ended.code).toBe(code);
    expect(ended.stderr).toMatch(sentence);
    expect(ended.stderr).not.toMatch(/\n\s+at /);
  }

  test('a port that is taken', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, () => resolve()));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    try {
      await expectSentence({ PORT: String(port) }, new RegExp(`Port ${port} is already taken`));
    } finally {
      server.close();
    }
  });

  test('a data folder that cannot be written', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    await expectSentence({ HURKARU_DATA: join(file, 'data') }, /The data folder .* cannot be written/);
  });

  test('a database that does not answer', () =>
    expectSentence({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' }, /The database does not answer/));

  test('a database whose schema is newer', async () => {
    const newsroom = await openTestNewsroom();
    try {
      const name = new URL(newsroom.databaseUrl).pathname.slice(1);
      await administer(
        `insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '2099')`,
        name,
      );
      await expectSentence(
        { DATABASE_URL: newsroom.databaseUrl },
        /migrated by a newer Hurkaru \(9999-from-the-future\)/,
      );
    } finally {
      await newsroom.close();
    }
  });

  test.each([
    [{ PORT: 'eighty' }, /PORT must be/],
    [{ HURKARU_TIMEZONE: 'Asia/Atlantis' }, /HURKARU_TIMEZONE must be/],
    [{ HURKARU_URL: 'mohona' }, /HURKARU_URL must be/],
  ])('a setting that makes no sense: %o', (overrides, sentence) => expectSentence(overrides, sentence, 2));
});

describe('with DATABASE_URL', () => {
  test('that server is used, and no private one is made', async () => {
    const newsroom = await openTestNewsroom();
    const data = join(folder, 'with-url');
    const process = await startNewsroom({ HURKARU_DATA: data, DATABASE_URL: newsroom.databaseUrl });
    try {
      expect(await (await fetch(process.url)).text()).toContain('সাঁকো');
      expect(existsSync(join(data, 'postgres'))).toBe(false);
    } finally {
      await process.end('SIGTERM');
      await newsroom.close();
    }
  });
});

describe('the command line', () => {
  test.each([
    [[], 2],
    [['dance'], 2],
    [['import'], 2],
    [['import', 'x', '--loudly'], 2],
    [['parse', 'a', 'b'], 2],
    [['lint'], 2],
    [['check', 'copy.txt'], 2],
    [['check', 'copy.txt', '/no/such/file'], 2],
    [['check', 'a', 'b', '--date', '2026-02-30'], 2],
    [['lint', '/no/such/file'], 1],
    [['search', 'x', '--limit', 'many'], 2],
    [['parse', '/no/such/file'], 1],
  ])('%o ends with %i and one line that says what was expected', async (args, code) => {
    const ended = await hurkaru(args, settings);
    expect(ended.code).toBe(code);
    expect(ended.stdout).toBe('');
    expect(ended.stderr.trim()).not.toBe('');
    expect(ended.stderr).not.toMatch(/\n\s+at /);
  });

  test('lint says where the errors of a text are, for people and for programs', async () => {
    const file = join(folder, 'copy.txt');
    writeFileSync(file, 'মেলা শুরু হয়েছে।\r\nআমাদেের মেলায় ভিড়।\n');
    const ended = await hurkaru(['lint', file], settings);
    expect(ended).toMatchObject({ code: 1, stderr: '' });
    expect(ended.stdout).toMatch(/^2:1 {2}‘আমাদেের’ → ‘আমাদের’ {2}.+ \(doubled-sign\)\n$/);
    const json = await hurkaru(['lint', file, '--json'], settings);
    expect(JSON.parse(json.stdout)).toMatchObject([{ rule: 'doubled-sign', suggestion: 'আমাদের' }]);
    writeFileSync(file, 'মেলা শুরু হয়েছে।\n');
    expect(await hurkaru(['lint', file, '--json'], settings)).toMatchObject({ code: 0, stdout: '[]\n' });
  });
});

describe('the source check of two files', () => {
  const file = (name: string, text: string | Buffer) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const source = file('source.txt', 'Attack at the quay\n\nThe attack killed 12 people.\n');
  const wrong = file('wrong.txt', 'ঘাটে হামলা\n\nহামলায় ২১ জন নিহত হয়েছেন।\n');
  const right = file('right.txt', 'ঘাটে হামলা\n\nহামলায় ১২ জন নিহত হয়েছেন।\n');

  test('tells where they differ, in both languages, without colour where nobody sees it', async () => {
    const ended = await hurkaru(['check', wrong, source], settings);
    expect(ended).toMatchObject({ code: 1, stderr: '' });
    expect(ended.stdout).toMatch(/^ভুল · সংখ্যা \(error, number\)\n {2}কপি 3:\d+ +.*\[২১ জন\]/);
    expect(ended.stdout).toMatch(/\n {2}উৎস 3:19 +The attack killed \[12 people\]\.\n/);
    expect(ended.stdout).toMatch(/\n১টি ভুল, ০টি দেখে নেওয়ার। 1 error, 0 warnings\.\n$/);
    expect(ended.stdout).not.toContain('\u001b');
  });

  test('gives programs the findings as the contract has them', async () => {
    const ended = await hurkaru(['check', wrong, source, '--json', '--date', '2026-11-24'], settings);
    expect(ended.code).toBe(1);
    const [finding] = JSON.parse(ended.stdout);
    expect(finding).toMatchObject({ kind: 'number', severity: 'error', copy: { text: '২১ জন' } });
    expect(Object.keys(finding).sort()).toEqual([
      'copy',
      'kind',
      'message',
      'messageBn',
      'severity',
      'source',
    ]);
  });

  test('is silent where nothing differs', async () => {
    expect(await hurkaru(['check', right, source, '--json'], settings)).toMatchObject({
      code: 0,
      stdout: '[]\n',
    });
    expect(await hurkaru(['check', right, source], settings)).toMatchObject({ code: 0 });
  });

  test.each([
    ['an empty file', file('empty.txt', ' \n')],
    ['a picture', file('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))],
    ['a folder', folder],
  ])('%s ends with 2 and one line', async (_, path) => {
    const ended = await hurkaru(['check', path, source], settings);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(/^hurkaru: .+\n$/);
  });

  test('the texts the other way round are told', async () => {
    const ended = await hurkaru(['check', source, wrong], settings);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain('Bangla copy first');
  });
});

describe('a long import', () => {
  const data = join(folder, 'import');
  const file = join(folder, 'many.jsonl');
  const stories = 3000;
  beforeAll(() => {
    const lines = Array.from({ length: stories }, (_, number) =>
      JSON.stringify({
        headline: `চরের সংবাদ ${number}`,
        body: [`চরের ${number} নম্বর সংবাদ।`],
        section: 'bangladesh',
        topics: ['চর'],
        publishedAt: new Date(Date.UTC(2024, 0, 1) + number * 3_600_000).toISOString(),
      }),
    );
    writeFileSync(file, `${lines.join('\n')}\nnot json\n`);
  });

  test('stopped half way it says so, and the same command goes on from there', async () => {
    const child = launch(['import', file, '--publish', '--json'], { HURKARU_DATA: data });
    let lines = 0;
    let asked = false;
    child.stdout?.on('data', (chunk: Buffer) => {
      lines += chunk.toString().split('\n').length - 1;
      if (lines >= 300 && !asked) asked = child.kill('SIGINT');
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(code).toBe(130);
    expect(lines).toBeLessThan(stories);
    const second = await hurkaru(['import', file, '--publish', '--json'], { HURKARU_DATA: data });
    const sum = JSON.parse(second.stdout.trim().split('\n').at(-1) ?? '');
    expect(sum.failed).toBe(1);
    expect(sum.skipped).toBe(lines - 1);
    expect(sum.imported + sum.skipped).toBe(stories);
    const third = await hurkaru(['import', file, '--publish', '--json'], { HURKARU_DATA: data });
    expect(JSON.parse(third.stdout.trim().split('\n').at(-1) ?? '')).toEqual({
      imported: 0,
      skipped: stories,
      failed: 1,
    });
  });
});
