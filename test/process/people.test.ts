import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hurkaru, type NewsroomProcess, startNewsroom } from './newsroom-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'hurkaru-people-'));
const settings = { HURKARU_DATA: join(folder, 'data') };
let running: NewsroomProcess;

beforeAll(async () => {
  running = await startNewsroom(settings);
});
afterAll(async () => {
  if (running.child.exitCode === null) await running.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

const printedToken = (output: string) => /\/desk\/welcome\?token=(\S+)/.exec(output)?.[1];
const lastLine = (output: string) => output.trim().split('\n').at(-1) ?? '';

function useLink(token: string | undefined): Promise<Response> {
  return fetch(`${running.url}/api/v1/welcome`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: running.url },
    body: JSON.stringify({ token }),
  });
}

describe('the first administrator’s link', () => {
  test('is printed at each start until it has been used, each time a new one', async () => {
    const first = printedToken(running.output.stdout);
    expect(first).toMatch(/^[\w-]{43}$/);
    await running.end('SIGTERM');
    running = await startNewsroom(settings);
    const second = printedToken(running.output.stdout);
    expect(second).toMatch(/^[\w-]{43}$/);
    expect(second).not.toBe(first);
    expect((await useLink(first)).status).toBe(401);
    expect((await useLink(second)).status).toBe(200);
    await running.end('SIGTERM');
    running = await startNewsroom(settings);
    expect(printedToken(running.output.stdout)).toBeUndefined();
  });

  test('that session outlives a restart', async () => {
    const { stdout } = await hurkaru(
      ['user', 'add', 'seema@mohona.example', '--name', 'সীমা রোজারিও', '--role', 'chief'],
      settings,
    );
    const cookie = (await useLink(printedToken(stdout))).headers.getSetCookie()[0]?.split(';')[0] ?? '';
    await running.end('SIGKILL');
    running = await startNewsroom(settings);
    const me = await fetch(`${running.url}/api/v1/me`, { headers: { cookie } });
    expect(await me.json()).toMatchObject({
      name: 'সীমা রোজারিও',
      role: 'chief',
      email: 'seema@mohona.example',
    });
  });
});

describe('hurkaru token', () => {
  test('makes one that works at once, alone on the last line, and ends it', async () => {
    const made = await hurkaru(['token', 'create', '--role', 'reporter', '--name', 'ফিড'], settings);
    expect(made.code).toBe(0);
    const token = lastLine(made.stdout);
    expect(token).toMatch(/^hk_[\w-]{43}$/);
    const ask = async () =>
      (await fetch(`${running.url}/api/v1/people`, { headers: { authorization: `Bearer ${token}` } })).status;
    expect(await ask()).toBe(200);
    const listed = await hurkaru(['token', 'list'], settings);
    expect(listed.stdout).toContain('ফিড');
    expect(listed.stdout).not.toContain(token);
    expect((await hurkaru(['token', 'revoke', listed.stdout.split('\t')[0] ?? ''], settings)).code).toBe(0);
    expect(await ask()).toBe(401);
  });

  test('works while no newsroom runs', async () => {
    await running.end('SIGTERM');
    const made = await hurkaru(['token', 'create', '--role', 'editor'], settings);
    expect([made.code, lastLine(made.stdout).slice(0, 3)]).toEqual([0, 'hk_']);
    const added = await hurkaru(
      ['user', 'add', 'nusrat@mohona.example', '--name', 'নুসরাত', '--role', 'editor'],
      settings,
    );
    expect(lastLine(added.stdout)).toMatch(/^http:\/\/localhost:\d+\/desk\/welcome\?token=[\w-]{43}$/);
    running = await startNewsroom(settings);
  });
});

test.each([
  [['user']],
  [['user', 'add']],
  [['user', 'add', 'not-an-address', '--name', 'ক', '--role', 'editor']],
  [['user', 'add', 'a@b.example', '--role', 'editor']],
  [['user', 'add', 'a@b.example', '--name', 'ক']],
  [['user', 'add', 'a@b.example', '--name', 'ক', '--role', 'king']],
  [['user', 'link', 'nobody@mohona.example']],
  [['token']],
  [['token', 'create']],
  [['token', 'create', '--role', 'king']],
  [['token', 'create', '--rôle', 'editor']],
  [['token', 'revoke', 'x']],
])('hurkaru %j ends with 2 and one line', async (args) => {
  const { code, stdout, stderr } = await hurkaru(args, settings);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('an address that is taken is told in both languages', async () => {
  const add = () =>
    hurkaru(['user', 'add', 'mita@mohona.example', '--name', 'মিতা', '--role', 'reporter'], settings);
  expect((await add()).code).toBe(0);
  const again = await add();
  expect(again.code).toBe(1);
  expect(again.stderr).toMatch(/mita@mohona\.example is the address of মিতা\.\nmita@mohona\.example ঠিকানাটি/);
});
