import { slugify } from '@hurkaru/bangla';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archiveOf } from '../../../../test/archive.ts';
import { bridgeStory, cast } from '../../../../test/cast.ts';
import { silentLog } from '../../../../test/silent-log.ts';
import { openTestNewsroom, type TestNewsroom } from '../../../../test/test-newsroom.ts';
import { changeStoryDetails } from '../commands/change-story-details.ts';
import { createStory } from '../commands/create-story.ts';
import { importStories } from '../commands/import-stories.ts';
import { publishStory } from '../commands/publish-story.ts';
import { topicsNamed } from '../db/topics.ts';
import { publishDue } from '../jobs/publish-scheduled.ts';
import { matchPage, type PageRequest } from '../pages/page-routes.ts';
import { webApp } from './app.ts';
import { openSite } from './open-site.ts';
import type { WebParts } from './web-parts.ts';

/**
 * A story under embargo, on a site whose every page has been read and kept: until its time nothing public
 * knows of it, from its time on everything does.
 */

const headline = 'গোপন নিলামে উঠছে জাহাজভাঙা ঘাট';
const embargoUntil = new Date('2025-07-12T18:00:00+06:00');

let newsroom: TestNewsroom;
let site: WebParts;
let app: Hono;
let now = new Date('2025-07-12T12:00:00+06:00');
let storyId = 0;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  const chief = newsroom.as(cast.rokeya, '2025-07-12T09:00:00+06:00');
  for (const batch of archiveOf(60, new Date('2025-07-12T08:00:00+06:00'))) {
    await importStories(chief, batch, { publish: true, section: null });
  }
  site = await openSite(newsroom.database, {
    folder: newsroom.folder,
    origin: 'https://sanko.example',
    timeZone: cast.timeZone,
    clock: () => now,
    log: silentLog,
  });
  app = webApp(site);
  for (const path of Object.values(pages())) await read(path);
  storyId = await embargoedStory();
});
afterAll(async () => {
  await site?.pages.stop();
  await newsroom.close();
});

async function embargoedStory(): Promise<number> {
  const { db } = newsroom.database;
  const topics = await db.transaction().execute((tx) => topicsNamed(tx, ['নদী']));
  const people = await db.selectFrom('person').select('id').where('slug', '=', 'tuhin-marma').execute();
  const { story } = await createStory(newsroom.as(cast.tuhin, now.toISOString()), {
    sectionId: 1,
    content: {
      ...bridgeStory,
      headline,
      credits: [{ name: cast.tuhin.name, role: 'reporter', personId: people[0]?.id ?? null }],
      topicIds: topics.map(({ id }) => id),
    },
  });
  await changeStoryDetails(newsroom.as(cast.tuhin, now.toISOString()), { storyId: story.id, embargoUntil });
  await publishStory(newsroom.as(cast.dipankar, now.toISOString()), { storyId: story.id });
  await site.pages.catchUp();
  return story.id;
}

/** An address of every kind of page on which the story will stand, by the name of its kind. */
function pages(): Record<Exclude<PageRequest['kind'], 'robots'> | 'search page' | 'search API', string> {
  const river = slugify('নদী');
  return {
    home: '/',
    section: '/bangladesh',
    story: `/bangladesh/${storyId}/${slugify(headline)}`,
    topic: `/topic/${river}`,
    'topic-month': `/topic/${river}/2025-07`,
    author: '/author/tuhin-marma',
    archive: '/archive/2025-07-12',
    'feed-rss': '/feed.xml',
    'feed-json': '/feed.json',
    'section-feed': '/bangladesh/feed.xml',
    'topic-feed': `/topic/${river}/feed.xml`,
    'sitemap-index': '/sitemap.xml',
    'sitemap-part': '/sitemap-2025-07.xml',
    'sitemap-news': '/sitemap-news.xml',
    'search page': `/search?q=${encodeURIComponent('নিলামে জাহাজভাঙা')}`,
    'search API': `/api/v1/search?q=${encodeURIComponent('নিলামে জাহাজভাঙা')}`,
  };
}

async function read(path: string): Promise<{ status: number; text: string }> {
  const response = await app.request(path);
  return { status: response.status, text: await response.text() };
}

/** Headline, address or number of the story: whatever would give it away. A sitemap has the address alone. */
function givesAway(text: string): boolean {
  const asked = text.replaceAll(/value="[^"]*"|<title>[^<]*<\/title>/g, '');
  return asked.includes(headline) || asked.includes(`/bangladesh/${storyId}/`);
}

test('every kind of page is looked at here', () => {
  for (const [kind, path] of Object.entries(pages())) {
    if (!kind.startsWith('search')) expect(matchPage(path)?.kind).toBe(kind);
  }
});

type Kind = keyof ReturnType<typeof pages>;
const kinds = Object.keys(pages()) as Kind[];

describe('before its time', () => {
  test.each(kinds)('%s does not know of it', async (kind) => {
    const { status, text } = await read(pages()[kind]);
    expect(givesAway(text), text).toBe(false);
    if (kind === 'story') expect(status).toBe(404);
  });

  test.each(['another slug', 'another section'])('%s does not lead to it', async (other) => {
    const path = other === 'another slug' ? `/bangladesh/${storyId}/x` : `/world/${storyId}/x`;
    expect((await read(path)).status).toBe(404);
  });

  test('a sweep just before it publishes nothing', async () => {
    now = new Date(embargoUntil.getTime() - 1);
    expect(await publishDue({ ...site, clock: () => now })).toBe(0);
  });
});

describe('from its time on', () => {
  beforeAll(async () => {
    now = embargoUntil;
    expect(await publishDue({ ...site, clock: () => now })).toBe(1);
    await site.pages.catchUp();
  });

  test.each(kinds.filter((kind) => kind !== 'sitemap-index'))('%s shows it', async (kind) => {
    const { status, text } = await read(pages()[kind]);
    expect(status).toBe(200);
    expect(givesAway(text)).toBe(true);
  });

  test('its structured data and its page tell the time at which it could be read', async () => {
    const { text } = await read(pages().story);
    expect(text).toContain('"datePublished":"2025-07-12T18:00:00+06:00"');
    expect(text).toContain('"@type":"NewsArticle"');
  });
});
