import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bridgeStory, cast, correctedBridgeStory } from '../../../../test/cast.ts';
import { silentLog } from '../../../../test/silent-log.ts';
import { openTestNewsroom, type TestNewsroom } from '../../../../test/test-newsroom.ts';
import { createStory } from '../commands/create-story.ts';
import { hideRevision } from '../commands/hide-revision.ts';
import { saveStory } from '../commands/save-story.ts';
import { latestRevision } from '../db/revisions.ts';
import type { History, HistoryEntry } from '../story/api-shapes.ts';
import type { Actor } from '../story/permissions.ts';
import { webApp } from './app.ts';
import { openSite } from './open-site.ts';
import type { Requester } from './requester.ts';
import type { WebParts } from './web-parts.ts';

let newsroom: TestNewsroom;
let site: WebParts;
let app: Hono;
let requester: Requester | null = null;
let now = new Date('2025-07-12T12:00:00+06:00');

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  const parts = await openSite(newsroom.database, {
    folder: newsroom.folder,
    origin: 'https://sanko.example',
    timeZone: cast.timeZone,
    clock: () => now,
    log: silentLog,
  });
  site = { ...parts, findRequester: async () => requester };
  app = webApp(site);
});
afterAll(async () => {
  await site.pages.stop();
  await newsroom.close();
});

function atDesk(actor: Actor): Requester {
  return { actor, personId: 1, initials: null, email: null, via: 'session' };
}
function withToken(actor: Actor): Requester {
  return { actor, personId: null, initials: null, email: null, via: 'token' };
}

async function call(who: Requester | null, method: string, path: string, body?: unknown) {
  requester = who;
  now = new Date(now.getTime() + 1000);
  const response = await app.request(path, {
    method,
    headers: { origin: 'https://sanko.example', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

async function page(path: string): Promise<{ status: number; text: string }> {
  const response = await app.request(path);
  return { status: response.status, text: await response.text() };
}

async function draft(content = bridgeStory, sectionId: number | null = 1): Promise<number> {
  const context = newsroom.as(cast.tuhin, now.toISOString());
  const { story } = await createStory(context, { sectionId, content });
  return story.id;
}

async function save(storyId: number, content = correctedBridgeStory): Promise<void> {
  const latest = await latestRevision(newsroom.database.db, storyId);
  now = new Date(now.getTime() + 1000);
  await saveStory(newsroom.as(cast.tuhin, now.toISOString()), {
    storyId,
    baseNumber: latest?.number ?? 0,
    content,
  });
}

const [chief, editor, reporter] = [atDesk(cast.rokeya), atDesk(cast.dipankar), atDesk(cast.tuhin)];

describe('the way of a story', () => {
  test('from the reporter’s draft to the reader and back, every step answered when readers see it', async () => {
    const id = await draft();
    const at = (verb: string) => `/api/v1/stories/${id}/${verb}`;
    const path = `/bangladesh/${id}/dharla-bridge`;
    const steps: [Requester, string, unknown, object][] = [
      [reporter, 'hand-over', { note: 'দেখে দিন' }, { state: 'in-review', revision: 1, scheduledFor: null }],
      [editor, 'send-back', { note: 'দৈর্ঘ্য যাচাই করুন' }, { state: 'draft' }],
      [editor, 'approve', { revision: 1 }, { state: 'approved' }],
      [
        editor,
        'schedule',
        { at: '2025-07-13T06:00:00+06:00' },
        { state: 'scheduled', scheduledFor: '2025-07-13T00:00:00.000Z' },
      ],
      [editor, 'unschedule', {}, { state: 'approved', scheduledFor: null }],
    ];
    for (const [who, verb, body, answer] of steps) {
      expect(await call(who, 'POST', at(verb), body), verb).toMatchObject({
        status: 200,
        body: { id, ...answer },
      });
    }
    const details = await call(editor, 'PUT', at('details'), { slug: 'dharla-bridge' });
    expect(details).toMatchObject({ status: 200, body: { url: `https://sanko.example${path}` } });
    expect((await page(path)).status).toBe(404);

    const published = await call(editor, 'POST', at('publish'), { revision: 1 });
    expect(published.body).toEqual({
      id,
      state: 'published',
      revision: 1,
      url: `https://sanko.example${path}`,
      scheduledFor: null,
    });
    expect((await page(path)).text).toContain('৯৫০ মিটার');
    expect((await page('/')).text).toContain(path);

    await save(id);
    expect((await page(path)).text).not.toContain('৯৮০ মিটার');
    const corrected = await call(editor, 'POST', at('correct'), { text: 'দৈর্ঘ্য ৯৮০ মিটার।', revision: 2 });
    expect(corrected.body).toMatchObject({ state: 'published', revision: 2 });
    const { text } = await page(path);
    expect(text).toContain('সেতুর দৈর্ঘ্য ৯৮০ মিটার');
    expect(text).toContain('দৈর্ঘ্য ৯৮০ মিটার।');

    const moved = await call(editor, 'POST', at('publish'), { section: 'world' });
    expect(moved.body.url).toBe(`https://sanko.example/world/${id}/dharla-bridge`);
    const withdrawn = await call(chief, 'POST', at('withdraw'), { reason: 'তথ্য যাচাই হয়নি' });
    expect(withdrawn.body).toMatchObject({ state: 'withdrawn' });
    const gone = await page(`/world/${id}/dharla-bridge`);
    expect(gone.status).toBe(410);
    expect(gone.text).toContain('তথ্য যাচাই হয়নি');
    expect((await page('/')).text).not.toContain(`/world/${id}/`);
    const back = await call(chief, 'POST', at('reinstate'), {});
    expect(back.body).toMatchObject({
      state: 'published',
      url: `https://sanko.example/world/${id}/dharla-bridge`,
    });
    expect((await page(`/world/${id}/dharla-bridge`)).status).toBe(200);
    expect((await page('/')).text).toContain(`/world/${id}/`);
    const restored = await call(reporter, 'POST', at('restore'), { number: 1, base: 2 });
    expect(restored.body).toMatchObject({ state: 'published', revision: 3 });
  });

  test.each([
    ['send-back', {}, 'note'],
    ['withdraw', {}, 'reason'],
    ['withdraw', { reason: '  ' }, 'reason'],
    ['schedule', { at: 'tomorrow' }, 'at'],
    ['schedule', { at: '2025-07-12T18:00:00' }, 'at'],
    ['publish', { section: 'nowhere' }, 'section'],
    ['publish', { revision: -1 }, 'revision'],
    ['correct', {}, 'text'],
  ])('%s with %o is refused at the door', async (verb, body, field) => {
    const id = await draft();
    const answer = await call(chief, 'POST', `/api/v1/stories/${id}/${verb}`, body);
    expect(answer).toMatchObject({ status: 422, body: { error: { code: 'invalid', field } } });
  });

  test('a story that is not there is 404, with every verb', async () => {
    for (const [verb, body] of [
      ['hand-over', {}],
      ['publish', {}],
      ['reinstate', {}],
      ['restore', { number: 1, base: 1 }],
    ] as const) {
      expect((await call(chief, 'POST', `/api/v1/stories/999999/${verb}`, body)).status, verb).toBe(404);
    }
    expect((await call(chief, 'GET', '/api/v1/stories/999999/history')).status).toBe(404);
    expect((await call(chief, 'GET', '/api/v1/stories/999999/readiness')).status).toBe(404);
  });

  test('who acts on an older text is told 409 with both', async () => {
    const id = await draft();
    await save(id);
    const answer = await call(chief, 'POST', `/api/v1/stories/${id}/publish`, { revision: 1 });
    expect(answer).toMatchObject({
      status: 409,
      body: {
        error: { code: 'conflict' },
        latest: { number: 2, createdBy: cast.tuhin.name, body: correctedBridgeStory.body, topics: [] },
        sent: { body: bridgeStory.body },
      },
    });
  });
});

describe('a correction by a program', () => {
  test('may bring its text along; what it leaves out stays', async () => {
    const id = await draft();
    const program = withToken(cast.dipankar);
    await call(program, 'POST', `/api/v1/stories/${id}/publish`, {});
    const correction = { text: 'দৈর্ঘ্য ৯৮০ মিটার।', body: ['সেতুর দৈর্ঘ্য ৯৮০ মিটার।'], topics: ['সেতু'] };
    const without = await call(program, 'POST', `/api/v1/stories/${id}/correct`, correction);
    expect(without).toMatchObject({ status: 422, body: { error: { field: 'revision' } } });
    const corrected = await call(program, 'POST', `/api/v1/stories/${id}/correct`, {
      ...correction,
      revision: 1,
    });
    expect(corrected).toMatchObject({ status: 200, body: { revision: 2 } });
    const latest = await latestRevision(newsroom.database.db, id);
    expect(latest).toMatchObject({ act: 'corrected', headline: bridgeStory.headline, note: correction.text });
    expect(latest?.topicIds).toHaveLength(1);
    const { text } = await page(new URL(corrected.body.url).pathname);
    expect(text).toContain('সেতুর দৈর্ঘ্য ৯৮০ মিটার।');
    expect(text).not.toContain('৯৫০');
    const late = await call(program, 'POST', `/api/v1/stories/${id}/correct`, { ...correction, revision: 1 });
    expect(late).toMatchObject({
      status: 409,
      body: { latest: { number: 2 }, sent: { body: { content: [{ type: 'paragraph' }] } } },
    });
  });
});

describe('what is missing', () => {
  const anonymous = { ...bridgeStory, credits: [], standfirst: null };

  test('the desk is told, a program publishes all the same', async () => {
    const id = await draft(anonymous);
    const { body } = await call(editor, 'GET', `/api/v1/stories/${id}/readiness`);
    expect(body.missing.map(({ field }: { field: string }) => field)).toEqual(['source']);
    expect(body.advice.map(({ field }: { field: string }) => field)).toEqual([
      'standfirst',
      'credits',
      'topics',
    ]);
    const refused = await call(editor, 'POST', `/api/v1/stories/${id}/publish`, {});
    expect(refused).toMatchObject({ status: 422, body: { error: { field: 'source' } } });
    const published = await call(withToken(cast.dipankar), 'POST', `/api/v1/stories/${id}/publish`, {});
    expect(published).toMatchObject({ status: 200, body: { state: 'published' } });
  });

  test('a section that comes with publishing is enough', async () => {
    const id = await draft(bridgeStory, null);
    expect((await call(editor, 'POST', `/api/v1/stories/${id}/publish`, {})).status).toBe(422);
    const published = await call(editor, 'POST', `/api/v1/stories/${id}/publish`, { sectionId: 2 });
    expect(published).toMatchObject({ status: 200, body: { state: 'published' } });
  });
});

describe('the history', () => {
  async function lines(id: number, who = chief): Promise<HistoryEntry[]> {
    const found: HistoryEntry[] = [];
    for (let before = ''; ; ) {
      const { body } = await call(who, 'GET', `/api/v1/stories/${id}/history${before}`);
      const page = body as History;
      found.push(...page.entries);
      if (page.next === null) return found;
      before = `?before=${page.next}`;
    }
  }

  test('tells revisions and acts in one line of time, newest first, each once', async () => {
    const id = await draft();
    const at = (verb: string) => `/api/v1/stories/${id}/${verb}`;
    await call(reporter, 'POST', at('hand-over'), { note: 'দেখে দিন' });
    await save(id);
    await call(editor, 'POST', at('publish'), {});
    await call(editor, 'POST', at('correct'), { text: 'দৈর্ঘ্য ঠিক করা হয়েছে।' });
    await call(reporter, 'POST', at('restore'), { number: 1, base: 2 });
    const history = await lines(id);
    expect(history.map(({ act, revision, by }) => [act, revision, by])).toEqual([
      ['restored', 3, cast.tuhin.name],
      ['correct', 2, cast.dipankar.name],
      ['publish', 2, cast.dipankar.name],
      ['saved', 2, cast.tuhin.name],
      ['hand-over', 1, cast.tuhin.name],
      ['created', 1, cast.tuhin.name],
    ]);
    expect(history.map(({ note }) => note)).toEqual([
      '১ নম্বর সংস্করণ থেকে',
      'দৈর্ঘ্য ঠিক করা হয়েছে।',
      null,
      null,
      'দেখে দিন',
      null,
    ]);
    expect(history.map(({ isLive }) => isLive ?? null)).toEqual([false, null, null, true, null, false]);
  });

  test('is read page by page without losing or doubling a line, also of one instant', async () => {
    const id = await draft();
    const instant = now.toISOString();
    for (let number = 1; number < 121; number += 1) {
      await saveStory(newsroom.as(cast.tuhin, instant), {
        storyId: id,
        baseNumber: number,
        content: bridgeStory,
      });
    }
    const revisions = (await lines(id)).map(({ revision }) => revision);
    expect(revisions).toEqual(Array.from({ length: 121 }, (_, at) => 121 - at));
  });

  test('keeps a hidden revision with its reason, its text only for those who may hide', async () => {
    const id = await draft({ ...bridgeStory, headline: 'যে শিরোনাম কেউ দেখবে না' });
    await save(id);
    const rows = await newsroom.database.db
      .selectFrom('revision')
      .select(['id'])
      .where('story_id', '=', id)
      .orderBy('number')
      .execute();
    await hideRevision(newsroom.as(cast.rokeya, now.toISOString()), {
      revisionId: rows[0]?.id ?? 0,
      reason: 'একজনের ঠিকানা ছাপা হয়েছিল',
    });
    const seen = await lines(id, reporter);
    expect(seen.map(({ act }) => act)).toEqual(['hide', 'saved', 'created']);
    expect(seen[0]).toMatchObject({ revision: 1, note: 'একজনের ঠিকানা ছাপা হয়েছিল' });
    expect(seen[2]).toMatchObject({ hiddenBecause: 'একজনের ঠিকানা ছাপা হয়েছিল', note: null });
    expect(JSON.stringify(seen)).not.toContain('যে শিরোনাম কেউ দেখবে না');
    expect((await lines(id, chief))[2]?.headline).toBe('যে শিরোনাম কেউ দেখবে না');
    expect(
      (await call(reporter, 'POST', `/api/v1/stories/${id}/restore`, { number: 1, base: 2 })).status,
    ).toBe(403);
    const story = `/api/v1/stories/${id}`;
    const attempts = [
      await call(reporter, 'GET', `${story}/revisions`),
      await call(reporter, 'GET', `${story}/revisions/1`),
      await call(reporter, 'GET', `${story}/preview?revision=1`),
      await call(reporter, 'POST', `${story}/hand-over`, { revision: 1 }),
      await call(reporter, 'PUT', story, { revision: 1, body: ['নতুন'] }),
    ];
    expect(attempts.map(({ status }) => status)).toEqual([200, 200, 403, 409, 403]);
    expect(JSON.stringify(attempts)).not.toContain('যে শিরোনাম কেউ দেখবে না');
    const shown = await call(chief, 'GET', `${story}/revisions/1`);
    expect(JSON.stringify(shown)).toContain('যে শিরোনাম কেউ দেখবে না');
  });
});
