import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { archiveOf } from '../../../../test/archive.ts';
import { bridgeStory, cast } from '../../../../test/cast.ts';
import { openTestNewsroom, type TestNewsroom } from '../../../../test/test-newsroom.ts';
import { undoMigrationsFrom } from '../../../../test/undo-migrations.ts';
import { createStory } from '../commands/create-story.ts';
import { importStories } from '../commands/import-stories.ts';
import { publishStory } from '../commands/publish-story.ts';
import { saveStory } from '../commands/save-story.ts';
import { withdrawStory } from '../commands/withdraw-story.ts';
import { openDatabase } from './database.ts';
import { monthsOfTopic } from './topic-months.ts';

let newsroom: TestNewsroom;
let topicIds: number[] = [];
const day = '2025-07-12T10:00:00+06:00';

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  for (const batch of archiveOf(300, new Date(day))) {
    await importStories(newsroom.as(cast.rokeya, day), batch, { publish: true, section: null });
  }
  const topics = await newsroom.database.db.selectFrom('topic').select('id').orderBy('id').execute();
  topicIds = topics.map(({ id }) => id);
});
afterAll(() => newsroom.close());

/** What the table says, and what counting every story says. */
async function counts() {
  const { db } = newsroom.database;
  const kept = new Map<number, { month: string; stories: number }[]>();
  for (const id of topicIds) kept.set(id, await monthsOfTopic(db, id));
  const { rows } = await sql<{ id: number; month: string; stories: number }>`
    select topic_id as id, to_char(published_at at time zone ${cast.timeZone}, 'YYYY-MM') as month, count(*)::int as stories
    from story_topic group by 1, 2 order by 2 desc`.execute(db);
  const counted = new Map(
    topicIds.map((id) => [
      id,
      rows.filter((row) => row.id === id).map(({ month, stories }) => ({ month, stories })),
    ]),
  );
  return { kept, counted };
}

async function published(topics: number[]): Promise<number> {
  const { story } = await createStory(newsroom.as(cast.tuhin, day), {
    sectionId: 1,
    content: { ...bridgeStory, topicIds: topics },
  });
  await publishStory(newsroom.as(cast.dipankar, day), { storyId: story.id });
  return story.id;
}

async function giveTopics(storyId: number, baseNumber: number, topics: number[]): Promise<void> {
  await saveStory(newsroom.as(cast.tuhin, day), {
    storyId,
    baseNumber,
    content: { ...bridgeStory, topicIds: topics },
  });
  await publishStory(newsroom.as(cast.dipankar, day), { storyId });
}

test('an import, a publication, other topics and a withdrawal leave the months counted right', async () => {
  expect(topicIds.length).toBeGreaterThan(2);
  const [a = 0, b = 0, c = 0] = topicIds;
  const before = await counts();
  expect(before.kept).toEqual(before.counted);
  const storyId = await published([a, b]);
  const more = await counts();
  expect(more.kept).toEqual(more.counted);
  expect(more.kept.get(a)).not.toEqual(before.kept.get(a));
  await giveTopics(storyId, 1, [b, c]);
  const moved = await counts();
  expect(moved.kept).toEqual(moved.counted);
  expect(moved.kept.get(a)).toEqual(before.kept.get(a));
  await withdrawStory(newsroom.as(cast.rokeya, day), { storyId, reason: null });
  expect((await counts()).kept).toEqual(before.kept);
});

test('changes of the same topics at once, in any order of them, wait for one another and none fails', async () => {
  const [a = 0, b = 0, c = 0] = topicIds;
  const stories = await Promise.all(
    [0, 1, 2, 3].map((at) => published(at % 2 === 0 ? [a, b, c] : [c, b, a])),
  );
  for (const [baseNumber, topics] of [
    [1, [c]],
    [2, [b, a]],
    [3, [a, c, b]],
  ] as const) {
    await Promise.all(
      stories.map((id, at) => giveTopics(id, baseNumber, at % 2 === 0 ? [...topics] : [...topics].reverse())),
    );
  }
  await Promise.all(
    stories.map((storyId) => withdrawStory(newsroom.as(cast.rokeya, day), { storyId, reason: null })),
  );
  const { kept, counted } = await counts();
  expect(kept).toEqual(counted);
});

test('a database from before the table gets it filled', async () => {
  const before = await counts();
  await undoMigrationsFrom('0002-topic-months', newsroom.databaseUrl);
  const again = await openDatabase({ dataFolder: '', databaseUrl: newsroom.databaseUrl });
  await again.close();
  const { kept } = await counts();
  expect(kept).toEqual(before.counted);
});
