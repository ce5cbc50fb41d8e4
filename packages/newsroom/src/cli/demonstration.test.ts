import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { openTestNewsroom, type TestNewsroom } from '../../../../test/test-newsroom.ts';
import { type BoardRow, boardStories } from '../db/board.ts';
import { storyStates } from '../story/story.ts';
import { setUpDemonstration } from './demonstration.ts';

const now = '2025-07-01T15:00:00+06:00';
let newsroom: TestNewsroom;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  await setUpDemonstration(newsroom.as(cast.admin, now));
});
afterAll(() => newsroom.close());

async function board(): Promise<BoardRow[]> {
  const all = { states: storyStates, sectionId: null, writer: null, terms: null, before: null, limit: 200 };
  return boardStories(newsroom.database.db, all);
}

describe('the demonstration newsroom', () => {
  test('has stories at every step of the desk, and forty that readers see', async () => {
    const states = (await board()).map(({ state }) => state);
    const counts = Object.fromEntries(
      storyStates.map((state) => [state, states.filter((one) => one === state).length]),
    );
    expect(counts).toEqual({
      draft: 3,
      'in-review': 2,
      approved: 2,
      scheduled: 1,
      published: 40,
      withdrawn: 0,
    });
  });

  test('was written and published by its people, before now', async () => {
    for (const { changedBy, createdBy, changedAt } of await board()) {
      expect([changedBy, createdBy]).not.toContain(cast.admin.name);
      expect(changedAt < new Date(now)).toBe(true);
    }
    const rows = await history('এক কার্ডে মেট্রো%');
    expect(rows).toEqual([
      { act: 'create', actor: 'নুসরাত রাহেলা' },
      { act: 'publish', actor: 'রোকেয়া সুলতানা' },
    ]);
  });

  test('has one story with a time and one that an embargo holds, both ahead', async () => {
    const atWork = (await board()).filter(({ state }) => state !== 'published');
    expect(atWork.flatMap(({ scheduledFor }) => scheduledFor?.toISOString() ?? [])).toEqual([
      '2025-07-02T00:30:00.000Z',
    ]);
    expect(atWork.flatMap(({ embargoUntil }) => embargoUntil?.toISOString() ?? [])).toEqual([
      '2025-07-01T18:01:00.000Z',
    ]);
  });

  test('is the same after a second set-up, as after one that was cut off', async () => {
    const before = await board();
    await setUpDemonstration(newsroom.as(cast.admin, now));
    expect(await board()).toEqual(before);
  });
});

async function history(headline: string) {
  const { db } = newsroom.database;
  return db
    .selectFrom('event')
    .innerJoin('story', 'story.id', 'event.subject_id')
    .where('event.subject', '=', 'story')
    .where('story.latest_headline', 'like', headline)
    .orderBy('event.id')
    .select(['event.act', 'event.actor'])
    .execute();
}
