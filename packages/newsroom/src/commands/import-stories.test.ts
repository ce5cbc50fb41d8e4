import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { openTestNewsroom, type TestNewsroom } from '../../../../test/test-newsroom.ts';
import { revisionsOf } from '../db/revisions.ts';
import type { ParsedStory } from '../exchange/parsed-story.ts';
import { importStories } from './import-stories.ts';
import { saveStory } from './save-story.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const fair: ParsedStory = {
  headline: 'পৌষমেলায় মানুষের ঢল',
  standfirst: null,
  publishedAt: '2025-01-05T10:00:00+06:00',
  updatedAt: '2025-01-05T12:00:00+06:00',
  body: ['মেলা বসেছে নদীর ধারে।', 'চলবে সাত দিন।'],
  credits: [{ name: 'তুহিন মারমা', role: 'reporter' }, { name: 'আরএস' }, { name: 'অতিথি লেখক' }],
  sources: [{ name: 'মেরিডিয়ান নিউজ', url: 'https://meridian.example/fair' }],
  topics: ['মেলা', 'পৌষ'],
  section: 'বাংলাদেশ',
  url: null,
  warnings: [],
};

function story(headline: string, changes: Partial<ParsedStory> = {}): ParsedStory {
  return { ...fair, headline, ...changes };
}

function bring(stories: ParsedStory[], options = { publish: true, section: null as string | null }) {
  const chief = newsroom.as(cast.rokeya, '2025-07-12T12:00:00+06:00');
  return importStories(
    chief,
    stories.map((parsed) => ({ parsed })),
    options,
  );
}

const rowOf = (id: number | null | undefined) =>
  newsroom.database.db
    .selectFrom('story')
    .selectAll()
    .where('id', '=', id ?? 0)
    .executeTakeFirstOrThrow();

describe('a story that comes in', () => {
  test('keeps its times, section, topics, sources; credits lead to the people of the newsroom', async () => {
    const [result] = await bring([fair]);
    expect(result).toMatchObject({ outcome: 'imported', state: 'published', warnings: [] });
    const row = await rowOf(result?.id);
    expect(row.published_at).toEqual(new Date('2025-01-05T10:00:00+06:00'));
    expect(row.updated_at).toEqual(new Date('2025-01-05T12:00:00+06:00'));
    const [revision] = await revisionsOf(newsroom.database.db, row.id);
    expect(revision?.act).toBe('imported');
    expect(revision?.topicIds).toHaveLength(2);
    expect(revision?.sources).toEqual([
      { name: 'মেরিডিয়ান নিউজ', url: 'https://meridian.example/fair', text: null },
    ]);
    expect(revision?.credits.map(({ personId }) => personId !== null)).toEqual([true, true, false]);
  });

  test('comes in once, whatever signs and joiners a later reading gives it', async () => {
    const again = story('পৌষমেলায়  মানুষের ঢল।', { body: ['মেলা বসেছে নদীর ধারে', 'চলবে সাত দিন।'] });
    const [result] = await bring([again]);
    expect(result).toMatchObject({ outcome: 'skipped', warnings: [{ code: 'already-imported' }] });
  });

  test('twice in one file is one story', async () => {
    const results = await bring([story('চৈত্রসংক্রান্তি'), story('চৈত্রসংক্রান্তি')]);
    expect(results.map(({ outcome }) => outcome)).toEqual(['imported', 'skipped']);
  });

  test('as a draft first is published by a later import, but not once somebody has worked on it', async () => {
    const drafts = await bring([story('প্রথম খসড়া'), story('দ্বিতীয় খসড়া')], { publish: false, section: null });
    expect(drafts.map(({ state }) => state)).toEqual(['draft', 'draft']);
    const [revision] = await revisionsOf(newsroom.database.db, drafts[1]?.id ?? 0);
    if (revision === undefined) throw new Error('the draft has no revision');
    const { headline, standfirst, body, credits, sources, topicIds } = revision;
    await saveStory(newsroom.as(cast.tuhin, '2025-07-12T12:30:00+06:00'), {
      storyId: revision.storyId,
      baseNumber: 1,
      content: { headline, standfirst, body, credits, sources, topicIds },
    });
    const again = await bring([story('প্রথম খসড়া'), story('দ্বিতীয় খসড়া')]);
    expect(again.map(({ outcome, state }) => [outcome, state])).toEqual([
      ['imported', 'published'],
      ['skipped', 'draft'],
    ]);
  });

  test('from the future stays a draft, with a warning', async () => {
    const [result] = await bring([
      story('আগামীর খবর', { publishedAt: '2025-08-01T10:00:00+06:00', updatedAt: null }),
    ]);
    expect(result).toMatchObject({ state: 'draft', warnings: [{ code: 'published-in-future' }] });
  });

  test('without a section goes to the one asked for, else to খবর with a warning', async () => {
    const asked = await bring([story('বিভাগ ছাড়া এক', { section: null })], { publish: true, section: 'world' });
    expect(asked[0]?.path).toMatch(/^\/world\//);
    const [none] = await bring([story('বিভাগ ছাড়া দুই', { section: null })]);
    expect(none?.path).toMatch(/^\/news\//);
    expect(none?.warnings).toMatchObject([{ code: 'section-missing' }]);
  });

  test('in a section that is new, or whose name a page of ours has, gets one of its own', async () => {
    const results = await bring([
      story('খোঁজের খবর', { section: 'Search' }),
      story('হাটের খবর', { section: 'হাট-বাজার' }),
    ]);
    expect(results[0]?.path).toMatch(/^\/search-2\//);
    expect(results[1]?.warnings).toMatchObject([{ code: 'section-made' }]);
  });

  test('that does not fit the schema fails alone', async () => {
    const results = await bring([story('ভালো খবর'), story('x'.repeat(600)), story('আরেকটি ভালো খবর')]);
    expect(results.map(({ outcome }) => outcome)).toEqual(['imported', 'failed', 'imported']);
    expect(results[1]?.warnings).toMatchObject([{ code: 'invalid' }]);
  });

  test('with text that no database stores comes in without it', async () => {
    const [result] = await bring([story('শূন্য\0 অক্ষর \ud800', { body: ['ক\0খ'] })]);
    expect(result).toMatchObject({ outcome: 'imported', state: 'published' });
  });
});

test('two imports of the same stories at once bring each in once', async () => {
  const stories = Array.from({ length: 20 }, (_, number) =>
    story(`একই সময়ে ${number}`, { topics: [`বিষয় ${number % 3}`] }),
  );
  const outcomes = await Promise.allSettled([bring(stories), bring([...stories].reverse())]);
  const { count } = await newsroom.database.db
    .selectFrom('revision')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('headline', 'like', 'একই সময়ে %')
    .executeTakeFirstOrThrow();
  expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
  expect(count).toBe(20);
});
