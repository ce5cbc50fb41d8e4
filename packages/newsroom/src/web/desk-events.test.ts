import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { archiveOf } from '../../../../test/archive.ts';
import { findCastRequester } from '../../../../test/asking.ts';
import { bridgeStory, cast } from '../../../../test/cast.ts';
import { silentLog } from '../../../../test/silent-log.ts';
import { administer, openTestNewsroom, type TestNewsroom } from '../../../../test/test-newsroom.ts';
import { createStory } from '../commands/create-story.ts';
import { importStories } from '../commands/import-stories.ts';
import type { DeskEvent } from '../story/api-shapes.ts';
import { BrowserStream } from './browser-stream.ts';
import { openSite } from './open-site.ts';
import { type Serving, serve } from './serve.ts';
import type { WebParts } from './web-parts.ts';

let newsroom: TestNewsroom;
const nodes: { site: WebParts; serving: Serving }[] = [];
const browsers: Browser[] = [];

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  nodes.push(await openNode('a'), await openNode('b'));
});
afterEach(async () => {
  for (const browser of browsers.splice(0)) browser.leave();
  await vi.waitFor(() => expect(nodes.map(({ site }) => site.deskEvents.size)).toEqual([0, 0]));
});
afterAll(async () => {
  for (const { site, serving } of nodes) {
    await serving.stop();
    await site.pages.stop();
  }
  await newsroom.close();
});

async function openNode(name: string) {
  const site = await openSite(newsroom.database, {
    folder: `${newsroom.folder}/${name}`,
    origin: 'https://sanko.example',
    timeZone: cast.timeZone,
    clock: () => new Date('2025-07-12T12:00:00+06:00'),
    findRequester: findCastRequester,
    log: silentLog,
  });
  return { site, serving: await serve(site, 0) };
}

interface Browser {
  status: number;
  headers: Record<string, unknown>;
  /** Resolves with the next event that fits. */
  next<Kind extends DeskEvent['kind']>(kind: Kind): Promise<Extract<DeskEvent, { kind: Kind }>>;
  ended: Promise<void>;
  leave(): void;
}

function open(
  node: { serving: Serving },
  headers: Record<string, string> = { cookie: 'who=tuhin' },
): Promise<Browser> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        port: node.serving.port,
        path: '/api/v1/events',
        headers: { 'accept-encoding': 'gzip, br', ...headers },
      },
      (response) => {
        const heard: DeskEvent[] = [];
        const waiting: (() => void)[] = [];
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
          const blocks = text.split('\n\n');
          text = blocks.pop() ?? '';
          for (const data of blocks.flatMap((block) => /^data: (.*)$/m.exec(block)?.[1] ?? '')) {
            if (data !== '') heard.push(JSON.parse(data) as DeskEvent);
          }
          for (const wake of waiting.splice(0)) wake();
        });
        response.on('error', () => undefined);
        const browser: Browser = {
          status: response.statusCode ?? 0,
          headers: response.headers,
          async next(kind) {
            for (;;) {
              const at = heard.findIndex((event) => event.kind === kind);
              if (at >= 0) return heard.splice(0, at + 1).at(-1) as Extract<DeskEvent, { kind: typeof kind }>;
              await new Promise<void>((wake) => waiting.push(wake));
            }
          },
          ended: new Promise((done) => response.on('close', () => done())),
          leave: () => asked.destroy(),
        };
        browsers.push(browser);
        resolve(browser);
      },
    )
      .on('error', reject)
      .end();
  });
}

function node(at: 0 | 1) {
  const found = nodes[at];
  if (found === undefined) throw new Error('no node');
  return found;
}

async function write(): Promise<number> {
  const { story } = await createStory(newsroom.as(cast.tuhin, '2025-07-12T11:00:00+06:00'), {
    sectionId: 1,
    content: bridgeStory,
  });
  return story.id;
}

const tuhin = { personId: 3, name: cast.tuhin.name, initials: 'টিএম' };

describe('the stream of events', () => {
  test('is not for who has not signed in', async () => {
    expect((await open(node(0), {})).status).toBe(401);
  });

  test('tells every browser on every node of a changed story, uncompressed and at once', async () => {
    const all = [await open(node(0)), await open(node(0)), await open(node(1))];
    expect(all[0]?.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
    });
    expect(all[0]?.headers['content-encoding']).toBeUndefined();
    for (const browser of all) expect((await browser.next('presence')).presence).toEqual([]);
    const storyId = await write();
    for (const browser of all) expect(await browser.next('story')).toEqual({ kind: 'story', storyId });
  });

  test('tells of an import once, not of each story', async () => {
    const browser = await open(node(1));
    await browser.next('presence');
    const chief = newsroom.as(cast.rokeya, '2025-07-12T09:00:00+06:00');
    for (const batch of archiveOf(30, new Date('2025-07-12T08:00:00+06:00'))) {
      await importStories(chief, batch, { publish: false, section: null });
    }
    expect(await browser.next('stories')).toEqual({ kind: 'stories' });
  });

  test('tells who is where, on the other node too, and those who come later', async () => {
    const [here, there] = [await open(node(0)), await open(node(1))];
    await Promise.all([here.next('presence'), there.next('presence')]);
    const { presence } = node(0).site.deskEvents;
    presence.set(presence.nodeId, 12, [tuhin]);
    for (const browser of [here, there]) {
      expect((await browser.next('presence')).presence).toEqual([{ storyId: 12, people: [tuhin] }]);
    }
    expect((await (await open(node(1))).next('presence')).presence).toHaveLength(1);
    presence.set(presence.nodeId, 12, []);
    expect((await there.next('presence')).presence).toEqual([]);
  });

  test('forgets a browser that goes away', async () => {
    const { deskEvents } = node(0).site;
    const browser = await open(node(0));
    expect(deskEvents.size).toBe(1);
    browser.leave();
    await vi.waitFor(() => expect(deskEvents.size).toBe(0));
  });

  test('is open at most twenty times for one person on a node; a program and others are not held up', async () => {
    const all = await Promise.all(Array.from({ length: 25 }, () => open(node(0))));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(20);
    const refused = await fetch(`http://127.0.0.1:${node(0).serving.port}/api/v1/events`, {
      headers: { cookie: 'who=tuhin' },
    });
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({
      error: { code: 'too-many', messageBn: expect.stringContaining('২০') },
    });
    for (const headers of [{ cookie: 'who=dipankar' }, { authorization: 'Bearer tuhin' }]) {
      expect((await open(node(0), headers)).status).toBe(200);
    }
    expect((await open(node(1))).status).toBe(200);
    all.find(({ status }) => status === 200)?.leave();
    await vi.waitFor(() => expect(node(0).site.deskEvents.size).toBe(21));
    expect((await open(node(0))).status).toBe(200);
  });

  test('goes on when the database has cut its connection, and says that anything may have changed', async () => {
    const browser = await open(node(0));
    await browser.next('presence');
    await administer(
      "select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen story_change%' and pid <> pg_backend_pid()",
    );
    await browser.next('stories');
    const storyId = await write();
    expect(await browser.next('story')).toEqual({ kind: 'story', storyId });
  });

  test('ends at once when the server stops', async () => {
    const other = await openNode('c');
    const browser = await open(other);
    await browser.next('presence');
    const started = performance.now();
    await other.serving.stop();
    await browser.ended;
    expect(performance.now() - started).toBeLessThan(1000);
    await other.site.pages.stop();
  });
});

describe('one browser’s stream', () => {
  test('ends at the heartbeat after the session has ended', async () => {
    let welcome = true;
    let ended = 0;
    const stream = new BrowserStream({
      isWelcome: async () => welcome,
      ended: () => {
        ended += 1;
      },
    });
    const reader = stream.body.getReader();
    await stream.beat();
    expect(ended).toBe(0);
    welcome = false;
    await stream.beat();
    stream.end();
    expect(ended).toBe(1);
    const read = [await reader.read(), await reader.read(), await reader.read()];
    expect(read.map(({ done, value }) => (done ? 'end' : new TextDecoder().decode(value)))).toEqual([
      'retry: 2000\n\n',
      ': still here\n\n',
      'end',
    ]);
  });

  test('ends when the browser does not read', () => {
    let ended = false;
    const stream = new BrowserStream({
      isWelcome: async () => true,
      ended: () => {
        ended = true;
      },
    });
    for (let at = 0; at < 20_000 && !ended; at += 1) stream.send({ kind: 'story', storyId: at });
    expect(ended).toBe(true);
  });
});
