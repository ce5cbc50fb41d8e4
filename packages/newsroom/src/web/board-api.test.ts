import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archiveOf } from '../../../../test/archive.ts';
import { type CastName, findCastRequester } from '../../../../test/asking.ts';
import { bridgeStory, cast } from '../../../../test/cast.ts';
import { silentLog } from '../../../../test/silent-log.ts';
import { openTestNewsroom, type TestNewsroom } from '../../../../test/test-newsroom.ts';
import { createStory } from '../commands/create-story.ts';
import { importStories } from '../commands/import-stories.ts';
import { saveStory } from '../commands/save-story.ts';
import type { Board, BoardStory } from '../story/api-shapes.ts';
import { webApp } from './app.ts';
import { openSite } from './open-site.ts';
import type { WebParts } from './web-parts.ts';

let newsroom: TestNewsroom;
let site: WebParts;
let app: ReturnType<typeof webApp>;
const published = 120;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  const chief = newsroom.as(cast.rokeya, '2025-07-12T09:00:00+06:00');
  for (const batch of archiveOf(published, new Date('2025-07-12T08:00:00+06:00'))) {
    await importStories(chief, batch, { publish: true, section: null });
  }
  await createStory(newsroom.as(cast.tuhin, '2025-07-12T10:00:00+06:00'), {
    sectionId: 2,
    content: bridgeStory,
  });
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
  await site?.pages.stop();
  await newsroom.close();
});

async function get<T = Board>(path: string, who: CastName = 'tuhin'): Promise<T> {
  const response = await app.request(`/api/v1/${path}`, { headers: { authorization: `Bearer ${who}` } });
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

async function refused(path: string): Promise<unknown> {
  const response = await app.request(`/api/v1/${path}`, { headers: { authorization: 'Bearer tuhin' } });
  expect(response.status).toBe(422);
  return ((await response.json()) as { error: { field?: string } }).error.field;
}

describe('GET /api/v1/board', () => {
  test('pages through all stories by its cursor', async () => {
    const seen: BoardStory[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page: Board = await get(`board?before=${next}`);
      expect(page.stories.length).toBeLessThanOrEqual(50);
      seen.push(...page.stories);
      next = page.next;
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(published + 1);
    expect(seen[0]).toMatchObject({
      headline: bridgeStory.headline,
      state: 'draft',
      path: null,
      createdBy: cast.tuhin.name,
    });
  });

  test('counts the states, and lists one’s own', async () => {
    const board = await get('board?mine=1&state=draft');
    expect(board.stories).toHaveLength(1);
    expect(board.counts).toEqual({
      draft: 1,
      'in-review': 0,
      approved: 0,
      scheduled: 0,
      published: 0,
      withdrawn: 0,
    });
    expect((await get('board')).counts).toMatchObject({ draft: 1, published });
    expect((await get('board?mine=1', 'dipankar')).stories).toEqual([]);
    expect((await get('board?section=world&state=draft')).stories).toHaveLength(1);
  });

  test('shows that a published story has a newer text, and who wrote it', async () => {
    const [story] = (await get('board?state=published')).stories;
    if (story === undefined) throw new Error('no story');
    expect(story).toMatchObject({
      hasUnpublishedChanges: false,
      path: expect.stringMatching(/^\/\w+\/\d+\//),
    });
    await saveStory(newsroom.as(cast.tuhin, '2025-07-12T11:00:00+06:00'), {
      storyId: story.id,
      baseNumber: 1,
      content: { ...bridgeStory, headline: 'নতুন লেখা' },
    });
    const [first] = (await get('board')).stories;
    expect(first).toMatchObject({
      id: story.id,
      hasUnpublishedChanges: true,
      headline: 'নতুন লেখা',
      revision: 2,
      changedBy: cast.tuhin.name,
      createdBy: cast.rokeya.name,
    });
    expect((await get('board?mine=1')).stories.map(({ id }) => id)).toContain(story.id);
  });

  test('finds by headline; what holds no word finds nothing', async () => {
    expect((await get(`board?q=${encodeURIComponent('ধরল')}`)).stories).toHaveLength(1);
    expect((await get('board?q=dhorla')).stories).toHaveLength(1);
    expect((await get('board?q=%3F')).stories).toEqual([]);
    for (const typed of ["'", "\\':* & !", '(', 'ক'.repeat(499), '<->']) {
      expect((await get(`board?q=${encodeURIComponent(typed)}`)).stories).toBeDefined();
    }
  });

  test('refuses what it does not understand, by its field', async () => {
    expect(await refused('board?state=lost')).toBe('state');
    expect(await refused('board?section=sports')).toBe('section');
    expect(await refused('board?before=tomorrow')).toBe('before');
    expect(await refused(`board?before=${Buffer.from('1.2.3').toString('base64url')}`)).toBe('before');
    expect(await refused('stories?before=x')).toBe('before');
  });
});

describe('GET /api/v1/stories', () => {
  interface Listed {
    stories: { id: number; url: string; state: string; section: string; revision: number }[];
    next: string | null;
  }

  test('lists for programs, by state, section and topic', async () => {
    const all = await get<Listed>('stories');
    expect(all.stories).toHaveLength(50);
    expect(all.stories[0]).toMatchObject({ url: expect.stringMatching(/^https:\/\/sanko\.example\//) });
    const rest = await get<Listed>(`stories?before=${all.next}`);
    expect(rest.stories.map(({ id }) => id)).not.toContain(all.stories[0]?.id);
    const drafts = await get<Listed>('stories?state=draft');
    expect(drafts).toMatchObject({
      stories: [{ state: 'draft', section: 'world', revision: 1 }],
      next: null,
    });
    expect(
      (await get<Listed>('stories?section=world&state=published')).stories.every(
        ({ section }) => section === 'world',
      ),
    ).toBe(true);
    const topic = await get<Listed>(`stories?topic=${encodeURIComponent('নদী')}`);
    expect(topic.stories).toHaveLength((published / 8) * 2);
    expect((await get<Listed>('stories?topic=no-such-topic')).stories).toEqual([]);
  });
});

test('sections stand in their order, topics are suggested by their beginning', async () => {
  expect(await get<unknown>('sections')).toEqual([
    { id: 1, slug: 'bangladesh', name: 'বাংলাদেশ' },
    { id: 2, slug: 'world', name: 'আন্তর্জাতিক' },
  ]);
  const names = async (typed: string) =>
    (await get<{ name: string }[]>(`topics?q=${encodeURIComponent(typed)}`)).map(({ name }) => name);
  expect(await names('ইলিষ')).toEqual(['ইলিশ']);
  expect(await names('haspa')).toEqual(['হাসপাতাল']);
  expect(await names('ঞঞ')).toEqual([]);
  expect(await names('')).toHaveLength(8);
});
