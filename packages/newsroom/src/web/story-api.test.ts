import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CastName, findCastRequester } from '../../../../test/asking.ts';
import { bridgeStory, cast } from '../../../../test/cast.ts';
import { silentLog } from '../../../../test/silent-log.ts';
import { openTestNewsroom, type TestNewsroom } from '../../../../test/test-newsroom.ts';
import { hideRevision } from '../commands/hide-revision.ts';
import { publishStory } from '../commands/publish-story.ts';
import { latestRevision, revisionNumbered } from '../db/revisions.ts';
import { documentTexts } from '../story/document.ts';
import { webApp } from './app.ts';
import { openSite } from './open-site.ts';
import { routes } from './routes.ts';
import type { WebParts } from './web-parts.ts';

let newsroom: TestNewsroom;
let site: WebParts;
let app: ReturnType<typeof webApp>;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  site = await openSite(newsroom.database, {
    folder: newsroom.folder,
    origin: 'https://sanko.example',
    timeZone: cast.timeZone,
    clock: () => new Date('2025-07-12T12:00:00+06:00'),
    findRequester: findCastRequester,
    log: silentLog,
  });
  app = webApp(site);
});
afterAll(async () => {
  await site?.deskEvents.stop();
  await site?.pages.stop();
  await newsroom.close();
});

const bridge = {
  headline: 'ধরলার নতুন সেতুতে প্রথম দিনেই মানুষের ঢল',
  standfirst: 'কুড়িগ্রামের চরবাসীর ৩০ বছরের অপেক্ষা শেষ হলো।',
  body: ['ধরলা নদীর ওপর নতুন সেতু খুলে দেওয়া হয়েছে।', 'সেতুর দৈর্ঘ্য ৯৫০ মিটার।'],
  section: 'bangladesh',
  topics: ['ধরলা নদী', 'সেতু'],
  credits: [{ name: cast.tuhin.name, role: 'reporter' }, 'ডিএস'],
  sources: [{ name: 'Sanko Wire', url: 'https://wire.example/bridge', text: 'The bridge opened.' }, 'বাসস'],
};

async function ask(method: string, path: string, body?: unknown, who: CastName | null = 'tuhin') {
  const response = await app.request(path, {
    method,
    headers: who === null ? {} : { authorization: `Bearer ${who}` },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, answer: readAnswer(text) };
}

// biome-ignore lint/suspicious/noExplicitAny: what the API answers is what these tests look at
function readAnswer(text: string): any {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function draft(changes: Record<string, unknown> = {}): Promise<number> {
  const { answer } = await ask('POST', '/api/v1/stories', { ...bridge, ...changes });
  return answer.id;
}

describe('POST /api/v1/stories', () => {
  test('begins a draft, and answers where it will stand', async () => {
    const { status, answer, headers } = await ask('POST', '/api/v1/stories', bridge);
    expect(status).toBe(201);
    expect(answer).toEqual({
      id: expect.any(Number),
      revision: 1,
      state: 'draft',
      url: `https://sanko.example/bangladesh/${answer.id}/dharlar-natun-setute-pratham-dinei-manusher-dhal`,
    });
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('keeps everything that was sent: topics by name, people by name or initials', async () => {
    const id = await draft();
    const { answer } = await ask('GET', `/api/v1/stories/${id}`);
    expect(answer).toMatchObject({
      id,
      state: 'draft',
      revision: 1,
      liveRevision: null,
      section: { slug: 'bangladesh' },
      headline: bridge.headline,
      standfirst: bridge.standfirst,
      body: bridge.body,
      topics: bridge.topics,
      credits: [
        { name: cast.tuhin.name, role: 'reporter', personId: expect.any(Number) },
        { name: 'ডিএস', role: null, personId: expect.any(Number) },
      ],
      sources: [
        { name: 'Sanko Wire', url: 'https://wire.example/bridge', text: 'The bridge opened.' },
        { name: 'বাসস', url: null, text: null },
      ],
    });
  });

  test('two stories with a new topic share it', async () => {
    const [a, b] = [await draft({ topics: ['নতুন বিষয়'] }), await draft({ topics: ['নতুন বিষয়', 'নতুন বিষয়'] })];
    const [one, two] = [await ask('GET', `/api/v1/stories/${a}`), await ask('GET', `/api/v1/stories/${b}`)];
    expect(two.answer.topicIds).toEqual(one.answer.topicIds);
  });

  test('takes the body as one text or as a document too, and a section by its name', async () => {
    const text = await draft({ body: 'প্রথম।\n\nদ্বিতীয়।', section: 'বাংলাদেশ' });
    expect((await ask('GET', `/api/v1/stories/${text}`)).answer.body).toEqual(['প্রথম।', 'দ্বিতীয়।']);
    const document = {
      type: 'doc',
      content: [{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'সেতু' }] }],
    };
    for (const given of [{ document }, { body: document }]) {
      const id = await draft(given);
      expect((await ask('GET', `/api/v1/stories/${id}`)).answer.document).toEqual(document);
    }
  });

  test('without a section it has no address yet', async () => {
    const { section: _, ...unplaced } = bridge;
    const { status, answer } = await ask('POST', '/api/v1/stories', unplaced);
    expect(status).toBe(201);
    expect(answer.url).toBeNull();
  });

  test.each([
    ['no headline', { headline: undefined }, 'headline'],
    ['an empty headline', { headline: '  ' }, 'headline'],
    ['a headline that is a number', { headline: 5 }, 'headline'],
    ['a headline of a thousand letters', { headline: 'ক'.repeat(1000) }, 'headline'],
    ['a section that is not there', { section: 'sports' }, 'section'],
    ['a body that is a number', { body: 5 }, 'body'],
    ['a paragraph that is a number', { body: ['ক', 5] }, 'body.1'],
    [
      'a document with a script',
      { document: { type: 'doc', content: [{ type: 'script' }] } },
      'document.content.0.type',
    ],
    [
      'a source that leads to a script',
      { sources: [{ name: 'x', url: 'javascript:alert(1)' }] },
      'sources.0.url',
    ],
    ['a role that is not there', { credits: [{ name: 'x', role: 'boss' }] }, 'credits.0.role'],
    ['a credit of nobody', { credits: [{ name: 'x', personId: 99999 }] }, 'credits.0.personId'],
    ['too many topics', { topics: Array.from({ length: 60 }, (_, at) => `বিষয় ${at}`) }, 'topics'],
  ])('%s is refused with a sentence and the field', async (_, wrong, field) => {
    const { status, answer } = await ask('POST', '/api/v1/stories', { ...bridge, ...wrong });
    expect(status).toBe(422);
    expect(answer.error.code).toBe('invalid');
    expect(answer.error.field).toBe(field);
    expect(answer.error.message).toMatch(/^[\w.]+: .+\.$/);
    expect(answer.error.messageBn).toMatch(/[\u0980-\u09ff].*।$/u);
    expect(JSON.stringify(answer)).not.toMatch(/at .*\.ts|ZodError/);
  });

  test.each([
    ['not JSON', '{"headline":'],
    ['a list', '[]'],
    ['a text', '"headline"'],
    ['nothing', ''],
    ['null', 'null'],
  ])('%s is refused', async (_, body) => {
    const { status, answer } = await ask('POST', '/api/v1/stories', body);
    expect(status).toBe(422);
    expect(answer.error.code).toBe('invalid');
  });

  test('what the database cannot store is left out, in any field', async () => {
    const id = await draft({
      headline: 'ক\u0000খ\ud800',
      sources: [{ name: 'ক', text: 'a\u0000b' }],
      topics: ['গ\u0000ঘ'],
    });
    const { answer } = await ask('GET', `/api/v1/stories/${id}`);
    expect(answer).toMatchObject({ headline: 'কখ\ufffd', sources: [{ text: 'ab' }], topics: ['গঘ'] });
    for (const path of [
      '/api/v1/board?q=%00',
      '/api/v1/topics?q=%00%20x',
      '/api/v1/stories?topic=%00',
      '/api/v1/search?q=%00x',
      '/api/v1/stories?section=%00',
    ]) {
      expect((await ask('GET', path)).status, path).toBeLessThan(500);
    }
  });

  test('no body makes it fail', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (body) => {
        expect((await ask('POST', '/api/v1/stories', body)).status).toBeLessThan(500);
      }),
      { numRuns: 60 },
    );
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue());
    const story = fc.record(
      {
        headline: fc.string({ unit: 'binary', minLength: 1 }),
        body: anything,
        section: anything,
        topics: fc.array(fc.string({ unit: 'binary' })),
        credits: fc.array(anything),
        sources: fc.array(anything),
      },
      { requiredKeys: ['headline'] },
    );
    await fc.assert(
      fc.asyncProperty(story, async (body) => {
        expect((await ask('POST', '/api/v1/stories', body)).status).toBeLessThan(500);
      }),
      { numRuns: 60 },
    );
  });

  test('more than 5 MB is 413, with a length or in chunks without one', async () => {
    const body = JSON.stringify({ ...bridge, standfirst: 'x'.repeat(5 * 1024 * 1024) });
    expect((await ask('POST', '/api/v1/stories', body)).status).toBe(413);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(64 * 1024).fill(32));
        if (sent > 1000) controller.close();
      },
    });
    const response = await app.request('/api/v1/stories', {
      method: 'POST',
      headers: { authorization: 'Bearer tuhin' },
      body: endless,
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
    expect(sent).toBeLessThan(100);
  });
});

describe('PUT /api/v1/stories/{id}', () => {
  test('saves a new revision; what is left out stays', async () => {
    const id = await draft();
    const { status, answer } = await ask('PUT', `/api/v1/stories/${id}`, {
      revision: 1,
      headline: 'সেতু খুলল',
      standfirst: null,
    });
    expect(status).toBe(200);
    expect(answer).toMatchObject({ id, revision: 2, state: 'draft' });
    const read = (await ask('GET', `/api/v1/stories/${id}`)).answer;
    expect(read).toMatchObject({
      headline: 'সেতু খুলল',
      standfirst: null,
      body: bridge.body,
      topics: bridge.topics,
    });
    expect(read.sources).toHaveLength(2);
  });

  test('a story that was read can be sent back as it is', async () => {
    const id = await draft();
    const read = (await ask('GET', `/api/v1/stories/${id}`)).answer;
    const { status } = await ask('PUT', `/api/v1/stories/${id}`, { ...read, section: read.section.slug });
    expect(status).toBe(200);
    const again = (await ask('GET', `/api/v1/stories/${id}`)).answer;
    expect(again).toEqual({ ...read, revision: 2 });
  });

  test('when another came first it is 409 with both texts, and nothing is lost or saved', async () => {
    const id = await draft();
    await ask('PUT', `/api/v1/stories/${id}`, { revision: 1, headline: 'দীপঙ্করের শিরোনাম' }, 'dipankar');
    const { status, answer } = await ask('PUT', `/api/v1/stories/${id}`, {
      revision: 1,
      headline: 'তুহিনের শিরোনাম',
      topics: ['নতুন'],
    });
    expect(status).toBe(409);
    expect(answer.error).toMatchObject({
      code: 'conflict',
      messageBn: expect.stringContaining(`(২, ${cast.dipankar.name})`),
    });
    expect(answer.latest).toMatchObject({
      number: 2,
      headline: 'দীপঙ্করের শিরোনাম',
      createdBy: cast.dipankar.name,
      topics: bridge.topics,
    });
    expect(answer.sent).toMatchObject({ headline: 'তুহিনের শিরোনাম', topics: ['নতুন'] });
    expect(documentTexts(answer.sent.body)).toEqual(bridge.body);
    expect((await latestRevision(site.db, id))?.number).toBe(2);
  });

  test('of many saves at once from one revision exactly one is taken', async () => {
    const id = await draft();
    const saves = await Promise.all(
      Array.from({ length: 6 }, (_, at) =>
        ask('PUT', `/api/v1/stories/${id}`, { revision: 1, headline: `শিরোনাম ${at}` }),
      ),
    );
    expect(saves.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
  });

  test.each([
    ['no revision', { headline: 'x' }, 'revision'],
    ['a revision that never was', { revision: 9, headline: 'x' }, 'revision'],
    ['a revision that is a text', { revision: 'one', headline: 'x' }, 'revision'],
    ['another section', { revision: 1, section: 'world' }, 'section'],
    ['an empty headline', { revision: 1, headline: '' }, 'headline'],
  ])('%s is 422', async (_, body, field) => {
    const id = await draft();
    const { status, answer } = await ask('PUT', `/api/v1/stories/${id}`, body);
    expect(status).toBe(422);
    expect(answer.error.field).toBe(field);
  });
});

describe('reading', () => {
  test('a revision and the list of them', async () => {
    const id = await draft();
    await ask('PUT', `/api/v1/stories/${id}`, { revision: 1, headline: 'দ্বিতীয়', note: 'শিরোনাম ছোট' });
    const first = await ask('GET', `/api/v1/stories/${id}/revisions/1`);
    expect(first.answer).toMatchObject({
      number: 1,
      baseNumber: null,
      act: 'created',
      headline: bridge.headline,
      topics: bridge.topics,
      createdBy: cast.tuhin.name,
    });
    const list = (await ask('GET', `/api/v1/stories/${id}/revisions`)).answer;
    expect(list.revisions.map((revision: { number: number }) => revision.number)).toEqual([2, 1]);
    expect(list.revisions[0]).toMatchObject({ headline: 'দ্বিতীয়', note: 'শিরোনাম ছোট', baseNumber: 1 });
    expect(list.next).toBeNull();
    expect((await ask('GET', `/api/v1/stories/${id}/revisions?before=2`)).answer.revisions).toHaveLength(1);
  });

  test('a hidden revision says why, and what it says only to those who may hide', async () => {
    const secret = 'যে ঠিকানা কেউ জানবে না';
    const id = await draft({ headline: secret, standfirst: secret, body: [secret] });
    await ask('PUT', `/api/v1/stories/${id}`, { revision: 1, ...bridge, section: undefined, note: secret });
    await ask('PUT', `/api/v1/stories/${id}`, { revision: 2, headline: 'শেষ শিরোনাম' });
    for (const number of [1, 2]) await hide(id, number);
    const story = `/api/v1/stories/${id}`;
    const asks: [string, string, unknown?][] = [
      ['GET', story],
      ['GET', `${story}/revisions`],
      ['GET', `${story}/revisions/1`],
      ['GET', `${story}/revisions/2`],
      ['GET', `${story}/history`],
      ['GET', `${story}/preview?revision=1`],
      ['PUT', story, { revision: 1, headline: 'নতুন' }],
      ['POST', `${story}/hand-over`, { revision: 1 }],
      ['POST', `${story}/restore`, { number: 1, base: 3 }],
      ['POST', `${story}/restore`, { number: 1, base: 1 }],
      ['GET', '/api/v1/board'],
    ];
    for (const [method, path, body] of asks) {
      expect((await ask(method, path, body)).text, `${method} ${path}`).not.toContain(secret);
    }
    const seen = (await ask('GET', `${story}/revisions/1`)).answer;
    expect(seen).toMatchObject({ hiddenBecause: 'ব্যক্তিগত তথ্য', createdBy: cast.tuhin.name, headline: '' });
    expect((await ask('GET', `${story}/preview?revision=1`)).status).toBe(403);
    for (const path of [`${story}/revisions`, `${story}/revisions/1`, `${story}/preview?revision=1`]) {
      expect((await ask('GET', path, undefined, 'rokeya')).text, path).toContain(secret);
    }
  });

  test('the newest revision, on which the desk writes, cannot be hidden', async () => {
    await expect(hide(await draft(), 1)).rejects.toMatchObject({ code: 'wrong-state' });
  });

  async function hide(storyId: number, number: number): Promise<void> {
    const revision = await revisionNumbered(site.db, storyId, number);
    await hideRevision(newsroom.as(cast.rokeya, '2025-07-12T12:10:00+06:00'), {
      revisionId: revision?.id ?? 0,
      reason: 'ব্যক্তিগত তথ্য',
    });
  }

  test('a published story with its live revision; a later draft shows as not live', async () => {
    const id = await draft();
    await publishStory(newsroom.as(cast.dipankar, '2025-07-12T12:00:00+06:00'), { storyId: id });
    await ask('PUT', `/api/v1/stories/${id}`, { revision: 1, headline: 'নতুন শিরোনাম' });
    const { answer } = await ask('GET', `/api/v1/stories/${id}`);
    expect(answer).toMatchObject({
      state: 'published',
      revision: 2,
      liveRevision: 1,
      publishedAt: '2025-07-12T06:00:00.000Z',
    });
    expect(answer.url).toContain('/dharlar-natun-setute');
  });

  test.each([
    '/api/v1/stories/999999',
    '/api/v1/stories/abc',
    '/api/v1/stories/0',
    '/api/v1/stories/-1',
    '/api/v1/stories/1e3',
    '/api/v1/stories/99999999999999999999',
    '/api/v1/stories/%00',
    '/api/v1/stories/999999/revisions',
    '/api/v1/stories/999999/revisions/1',
    '/api/v1/stories/999999/preview',
    '/api/v1/stories/1/revisions/x',
    '/api/v1/nothing',
    '/api/v2/stories',
    '/api/v1/stories/1/nothing/else',
  ])('%s is 404 in JSON', async (path) => {
    const { status, answer, headers } = await ask('GET', path);
    expect(status).toBe(404);
    expect(headers.get('content-type')).toContain('application/json');
    expect(answer.error.code).toBe('not-found');
  });
});

describe('the door', () => {
  const operations = routes.filter(
    ({ path, operation }) => path.startsWith('/api/v1/') && operation !== undefined,
  );

  test('every call that is not public wants somebody signed in, before it reads anything', async () => {
    for (const { method, path, permission } of operations.filter((route) => route.permission !== 'public')) {
      const { status, answer } = await ask(method, path.replaceAll(/:\w+/g, '1'), undefined, null);
      expect([path, permission, status]).toEqual([path, permission, 401]);
      expect(answer.error.code).toBe('signed-out');
    }
  });

  test('HEAD is answered as GET without a body; OPTIONS says what there is', async () => {
    const id = await draft();
    const head = await ask('HEAD', `/api/v1/stories/${id}`);
    expect([head.status, head.text]).toEqual([200, '']);
    const options = await ask('OPTIONS', `/api/v1/stories/${id}`, undefined, null);
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS, PUT']);
    expect((await ask('OPTIONS', '/api/v1/nothing', undefined, null)).status).toBe(404);
    expect(options.headers.get('access-control-allow-origin')).toBeNull();
    const events = await ask('HEAD', '/api/v1/events');
    expect([events.status, events.text]).toEqual([200, '']);
    expect(site.deskEvents.size).toBe(0);
  });

  test('lint answers as the command does', async () => {
    const { status, answer } = await ask('POST', '/api/v1/lint', { text: 'তিনি তিনি বললেন.' });
    expect(status).toBe(200);
    expect(answer.length).toBeGreaterThan(0);
    expect(answer[0]).toMatchObject({
      start: expect.any(Number),
      end: expect.any(Number),
      rule: expect.any(String),
    });
    expect((await ask('POST', '/api/v1/lint', {})).answer.error.field).toBe('text');
  });
});

test('the story that the API stores is the one that the newsroom’s own form holds', async () => {
  const id = await draft({ credits: bridgeStory.credits, sources: [], topics: [] });
  const revision = await latestRevision(site.db, id);
  expect(revision).toMatchObject({
    headline: bridgeStory.headline,
    standfirst: bridgeStory.standfirst,
    act: 'created',
  });
});
