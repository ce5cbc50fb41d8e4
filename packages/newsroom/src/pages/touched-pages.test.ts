import { slugify } from '@hurkaru/bangla';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archiveOf } from '../../../../test/archive.ts';
import { bridgeStory, cast } from '../../../../test/cast.ts';
import { silentLog } from '../../../../test/silent-log.ts';
import { openTestNewsroom, type TestNewsroom } from '../../../../test/test-newsroom.ts';
import type { CommandContext } from '../commands/command-context.ts';
import { correctStory } from '../commands/correct-story.ts';
import { createStory } from '../commands/create-story.ts';
import { importStories } from '../commands/import-stories.ts';
import { publishStory } from '../commands/publish-story.ts';
import { saveStory } from '../commands/save-story.ts';
import { withdrawStory } from '../commands/withdraw-story.ts';
import { latestRevision } from '../db/revisions.ts';
import { topicsNamed } from '../db/topics.ts';
import type { RevisionContent } from '../story/story.ts';
import { openSite } from '../web/open-site.ts';
import type { WebParts } from '../web/web-parts.ts';
import { plainText } from './page.ts';
import { PageRenderer } from './render-page.ts';

const [river, bridge, slug] = [slugify('নদী'), slugify('সেতু'), slugify(bridgeStory.headline)];

/** What was made again when one story changed, in archives of two sizes. */
const sizes = [100, 10_000];

describe.each(sizes)('with %i stories in the archive', (size) => {
  let newsroom: TestNewsroom;
  let site: WebParts;
  let now = new Date('2025-07-12T15:00:00+06:00');
  const made: string[] = [];
  const original = PageRenderer.prototype.render;

  beforeAll(async () => {
    newsroom = await openTestNewsroom();
    const chief = newsroom.as(cast.rokeya, '2025-07-12T09:00:00+06:00');
    for (const batch of archiveOf(size, new Date('2025-07-12T08:00:00+06:00'))) {
      await importStories(chief, batch, { publish: true, section: null });
    }
    PageRenderer.prototype.render = function (path) {
      made.push(path);
      return original.call(this, path);
    };
    site = await openSite(newsroom.database, {
      folder: newsroom.folder,
      origin: 'https://sanko.example',
      timeZone: cast.timeZone,
      clock: () => now,
      log: silentLog,
    });
  });
  afterAll(async () => {
    PageRenderer.prototype.render = original;
    await site?.pages.stop();
    await newsroom.close();
  });

  function as(
    actor: typeof cast.dipankar | typeof cast.rokeya | typeof cast.tuhin,
    at: string,
  ): CommandContext {
    now = new Date(at);
    return newsroom.as(actor, at);
  }

  async function madeBy(change: () => Promise<unknown>): Promise<string[]> {
    await site.pages.catchUp();
    await site.pages.settled();
    made.length = 0;
    await change();
    await site.pages.catchUp();
    await site.pages.settled();
    return [...made].sort();
  }

  async function contentWithTopics(): Promise<RevisionContent> {
    const topics = await newsroom.database.db.transaction().execute((tx) => topicsNamed(tx, ['নদী', 'সেতু']));
    return { ...bridgeStory, topicIds: topics.map((topic) => topic.id) };
  }

  const expectedPages = (id: number) => [
    '/',
    '/archive/2025-07-12',
    '/bangladesh',
    `/bangladesh/${id}/${slug}`,
    '/bangladesh/feed.xml',
    '/feed.json',
    '/feed.xml',
    '/sitemap.xml',
    '/sitemap-news.xml',
    `/topic/${river}`,
    `/topic/${river}/2025-07`,
    `/topic/${river}/feed.xml`,
    `/topic/${bridge}`,
    `/topic/${bridge}/2025-07`,
    `/topic/${bridge}/feed.xml`,
  ];

  /** The month's sitemap has as many parts as the month has thousands of stories; one of them changes. */
  function withoutSitemapPart(paths: readonly string[]): string[] {
    const parts = paths.filter((path) => path.startsWith('/sitemap-2025-07'));
    expect(parts).toHaveLength(1);
    return paths.filter((path) => !parts.includes(path));
  }

  let storyId = 0;

  test('publishing makes exactly the pages that show the story', async () => {
    const content = await contentWithTopics();
    const paths = await madeBy(async () => {
      const { story } = await createStory(as(cast.tuhin, '2025-07-12T10:00:00+06:00'), {
        sectionId: 1,
        content,
      });
      storyId = story.id;
      await publishStory(as(cast.dipankar, '2025-07-12T11:00:00+06:00'), { storyId });
    });
    expect(withoutSitemapPart(paths)).toEqual(expectedPages(storyId).sort());
  });

  test('saving a draft of a published story makes nothing', async () => {
    const content = { ...(await contentWithTopics()), standfirst: 'নতুন উপশিরোনাম।' };
    const save = () =>
      saveStory(as(cast.tuhin, '2025-07-12T11:30:00+06:00'), { storyId, baseNumber: 1, content });
    expect(await madeBy(save)).toEqual([]);
  });

  test('an update of headline, standfirst or time makes the same pages again', async () => {
    const paths = await madeBy(() =>
      publishStory(as(cast.dipankar, '2025-07-12T12:00:00+06:00'), { storyId }),
    );
    expect(withoutSitemapPart(paths)).toEqual(expectedPages(storyId).sort());
  });

  test('a minor edit of the text leaves fronts and sitemaps alone', async () => {
    const latest = await latestRevision(newsroom.database.db, storyId);
    const content = { ...(await contentWithTopics()), standfirst: latest?.standfirst ?? null };
    content.body = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'একটি কমা ঠিক করা হয়েছে।' }] }],
    };
    const paths = await madeBy(async () => {
      await saveStory(as(cast.tuhin, '2025-07-12T12:30:00+06:00'), { storyId, baseNumber: 2, content });
      await publishStory(as(cast.dipankar, '2025-07-12T12:31:00+06:00'), { storyId, minor: true });
    });
    expect(paths).toEqual(
      [
        `/bangladesh/${storyId}/${slug}`,
        '/bangladesh/feed.xml',
        '/feed.json',
        '/feed.xml',
        `/topic/${river}/feed.xml`,
        `/topic/${bridge}/feed.xml`,
      ].sort(),
    );
  });

  test('correcting an old story touches neither home nor feeds', async () => {
    const oldest = await newsroom.database.db
      .selectFrom('story')
      .select(['id', 'slug'])
      .where('state', '=', 'published')
      .orderBy('published_at')
      .limit(1)
      .executeTakeFirstOrThrow();
    const latest = await latestRevision(newsroom.database.db, oldest.id);
    if (latest === undefined) throw new Error('the archive has no oldest story');
    const { headline, standfirst, body, credits, sources, topicIds } = latest;
    const paths = await madeBy(() =>
      correctStory(as(cast.dipankar, '2025-07-12T13:00:00+06:00'), {
        storyId: oldest.id,
        baseNumber: 1,
        content: { headline, standfirst, body, credits, sources, topicIds },
        text: 'তারিখ ঠিক করা হয়েছে।',
      }),
    );
    expect(paths).toContainEqual(expect.stringContaining(`/${oldest.id}/`));
    for (const untouched of ['/', '/feed.xml', '/feed.json', '/bangladesh', '/sitemap-news.xml']) {
      expect(paths).not.toContain(untouched);
    }
    expect(paths.length).toBeLessThan(20);
  });

  test('withdrawing makes the same pages again, and the story’s own says so', async () => {
    const paths = await madeBy(() =>
      withdrawStory(as(cast.rokeya, '2025-07-12T14:00:00+06:00'), { storyId, reason: 'তথ্য যাচাই হয়নি' }),
    );
    expect(withoutSitemapPart(paths)).toEqual(expectedPages(storyId).sort());
    const path = `/bangladesh/${storyId}/${slug}`;
    const page = await site.pages.store.get(path, now.getTime());
    expect(page).toMatchObject({ status: 410 });
  });

  test('a page that was not touched is what it would be if made now', async () => {
    const sample = [
      '/',
      '/world',
      '/bangladesh',
      '/feed.xml',
      `/topic/${river}`,
      '/archive/2025-07-11',
      '/sitemap.xml',
    ];
    for (const path of sample) await site.pages.store.get(path, now.getTime());
    const content = await contentWithTopics();
    const { story } = await createStory(as(cast.tuhin, '2025-07-12T14:30:00+06:00'), {
      sectionId: 2,
      content,
    });
    await publishStory(as(cast.dipankar, '2025-07-12T14:31:00+06:00'), { storyId: story.id });
    await site.pages.catchUp();
    const fresh = new PageRenderer({
      db: newsroom.database.db,
      assets: site.assets,
      origin: 'https://sanko.example',
      timeZone: cast.timeZone,
      clock: () => now,
    });
    for (const path of sample) {
      const kept = await site.pages.store.get(path, now.getTime());
      const made = await fresh.render(path);
      if (kept === null || made === null || 'redirectTo' in kept || 'redirectTo' in made)
        throw new Error(path);
      expect(plainText(kept).toString(), path).toBe(made.text.toString());
    }
  });
});
