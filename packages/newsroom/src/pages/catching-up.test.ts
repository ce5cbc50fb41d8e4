import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bridgeStory, cast } from '../../../../test/cast.ts';
import { silentLog } from '../../../../test/silent-log.ts';
import { openTestNewsroom, type TestNewsroom } from '../../../../test/test-newsroom.ts';
import { createStory } from '../commands/create-story.ts';
import { publishStory } from '../commands/publish-story.ts';
import { saveStory } from '../commands/save-story.ts';
import { openSite } from '../web/open-site.ts';
import type { WebParts } from '../web/web-parts.ts';
import { plainText } from './page.ts';

let newsroom: TestNewsroom;
let storyId = 0;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  const { story } = await createStory(newsroom.as(cast.tuhin, '2025-07-12T10:00:00+06:00'), {
    sectionId: 1,
    content: bridgeStory,
  });
  storyId = story.id;
  await publishStory(newsroom.as(cast.dipankar, '2025-07-12T10:00:00+06:00'), { storyId });
});
afterAll(() => newsroom.close());

function open(overrides: { origin?: string; now?: string } = {}): Promise<WebParts> {
  return openSite(newsroom.database, {
    folder: newsroom.folder,
    origin: overrides.origin ?? 'https://sanko.example',
    timeZone: cast.timeZone,
    clock: () => new Date(overrides.now ?? '2025-07-12T12:00:00+06:00'),
    log: silentLog,
  });
}

async function home(site: WebParts): Promise<string> {
  const page = await site.pages.store.get('/', Date.parse('2025-07-12T12:00:00+06:00'));
  if (page === null || 'redirectTo' in page) throw new Error('there is no home page');
  return plainText(page).toString();
}

let revision = 1;
async function changeHeadline(headline: string): Promise<void> {
  const at = '2025-07-12T11:00:00+06:00';
  await saveStory(newsroom.as(cast.tuhin, at), {
    storyId,
    baseNumber: revision,
    content: { ...bridgeStory, headline },
  });
  revision += 1;
  await publishStory(newsroom.as(cast.dipankar, at), { storyId });
}

test('a node that was away when a story changed makes its pages true before it answers', async () => {
  const before = await open();
  expect(await home(before)).toContain(bridgeStory.headline);
  await before.pages.stop();
  await changeHeadline('সেতুতে দ্বিতীয় দিন');
  const after = await open();
  expect(await home(after)).toContain('সেতুতে দ্বিতীয় দিন');
  await after.pages.stop();
});

test('a node that was not away for long does not make again what nobody changed', async () => {
  const before = await open();
  await home(before);
  await before.pages.stop();
  const after = await open();
  await home(after);
  expect(after.pages.store.made).toBe(0);
  await after.pages.stop();
});

test('two nodes follow the same log', async () => {
  const one = await open();
  const other = await openSite(newsroom.database, {
    folder: `${newsroom.folder}-other`,
    origin: 'https://sanko.example',
    timeZone: cast.timeZone,
    clock: () => new Date('2025-07-12T12:00:00+06:00'),
    log: silentLog,
  });
  await Promise.all([home(one), home(other)]);
  await changeHeadline('সেতুতে তৃতীয় দিন');
  for (const site of [one, other]) {
    await site.pages.catchUp();
    expect(await home(site)).toContain('সেতুতে তৃতীয় দিন');
    await site.pages.stop();
  }
});

test('pages of another address, build or database are not taken for true', async () => {
  const before = await open();
  await home(before);
  await before.pages.stop();
  const moved = await open({ origin: 'https://new.sanko.example' });
  expect(await home(moved)).toContain('https://new.sanko.example/');
  await moved.pages.stop();
});

test('a node that was away for longer than the log is kept makes every page again', async () => {
  const before = await open();
  await home(before);
  await before.pages.stop();
  await changeHeadline('সেতুতে চতুর্থ দিন');
  await changeHeadline('সেতুতে পঞ্চম দিন');
  const after = await open({ now: '2026-07-12T12:00:00+06:00' });
  expect(await home(after)).toContain('সেতুতে পঞ্চম দিন');
  await after.pages.stop();
});

test('a new section is named on every page at once', async () => {
  const site = await open();
  await home(site);
  const { importStories } = await import('../commands/import-stories.ts');
  const parsed = {
    headline: 'শীতলপাটির হাট',
    standfirst: null,
    publishedAt: '2025-07-12T09:00:00+06:00',
    updatedAt: null,
    body: ['সিলেটে শীতলপাটির হাট বসেছে।'],
    credits: [],
    sources: [],
    topics: [],
    section: 'জীবনধারা',
    url: null,
    warnings: [],
  };
  await importStories(newsroom.as(cast.rokeya, '2025-07-12T11:30:00+06:00'), [{ parsed }], {
    publish: true,
    section: null,
  });
  await site.pages.catchUp();
  expect(await home(site)).toContain('জীবনধারা');
  await site.pages.stop();
});

test('what a crash left half written is gone after the next start', async () => {
  const unfinished = join(newsroom.folder, 'unfinished');
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(join(unfinished, 'half'), 'প্রথ');
  const site = await open();
  expect(existsSync(join(unfinished, 'half'))).toBe(false);
  await site.pages.stop();
});
