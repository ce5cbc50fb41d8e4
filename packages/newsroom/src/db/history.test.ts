import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bridgeStory, cast, correctedBridgeStory } from '../../../../test/cast.ts';
import { administer, openTestNewsroom, type TestNewsroom } from '../../../../test/test-newsroom.ts';
import { correctStory } from '../commands/correct-story.ts';
import { createStory } from '../commands/create-story.ts';
import { hideRevision } from '../commands/hide-revision.ts';
import { publishStory } from '../commands/publish-story.ts';
import { saveStory } from '../commands/save-story.ts';
import { withdrawStory } from '../commands/withdraw-story.ts';
import { revisionsOf } from './revisions.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

async function publishedStory(): Promise<number> {
  const { story } = await createStory(newsroom.as(cast.tuhin, '2025-07-12T10:00:00+06:00'), {
    sectionId: 1,
    content: bridgeStory,
  });
  await publishStory(newsroom.as(cast.dipankar, '2025-07-12T11:00:00+06:00'), { storyId: story.id });
  return story.id;
}

describe('history is only ever added to', () => {
  test('no command changes or removes a revision that another has written', async () => {
    const storyId = await publishedStory();
    const first = await revisionsOf(newsroom.database.db, storyId);
    const steps: (() => Promise<unknown>)[] = [
      () =>
        saveStory(newsroom.as(cast.tuhin, '2025-07-12T12:00:00+06:00'), {
          storyId,
          baseNumber: 1,
          content: { ...bridgeStory, headline: 'ধরলার সেতুতে মানুষের ঢল' },
        }),
      () => publishStory(newsroom.as(cast.dipankar, '2025-07-12T12:30:00+06:00'), { storyId }),
      () =>
        correctStory(newsroom.as(cast.dipankar, '2025-07-12T13:00:00+06:00'), {
          storyId,
          baseNumber: 2,
          content: correctedBridgeStory,
          text: 'সেতুর দৈর্ঘ্য ৯৮০ মিটার; আগে ৯৫০ লেখা হয়েছিল।',
        }),
      () =>
        hideRevision(newsroom.as(cast.rokeya, '2025-07-12T14:00:00+06:00'), {
          revisionId: first[0]?.id ?? 0,
          reason: 'একজনের ঠিকানা ছাপা হয়েছিল',
        }),
      () => withdrawStory(newsroom.as(cast.rokeya, '2025-07-12T15:00:00+06:00'), { storyId, reason: null }),
    ];
    let known = first;
    for (const step of steps) {
      await step();
      const now = await revisionsOf(newsroom.database.db, storyId);
      const unhidden = (rows: typeof now) => rows.map(({ hiddenBecause: _, ...revision }) => revision);
      expect(unhidden(now).slice(0, known.length)).toEqual(unhidden(known));
      known = now;
    }
    expect(known.map((revision) => revision.number)).toEqual([1, 2, 3]);
    expect(known[0]?.hiddenBecause).toBe('একজনের ঠিকানা ছাপা হয়েছিল');
  });

  const statements = ['revision', 'correction', 'event', 'revision_hiding'].flatMap((table) => [
    `update ${table} set ${table === 'event' ? 'actor' : table === 'correction' ? 'text' : table === 'revision' ? 'headline' : 'reason'} = 'x'`,
    `delete from ${table}`,
    `truncate ${table} cascade`,
    `alter table ${table} disable trigger all`,
    `drop table ${table} cascade`,
  ]);

  test.each([
    ...statements,
    'delete from story',
    'truncate story cascade',
    'drop trigger append_only on revision',
  ])('the application’s role is refused: %s', async (statement) => {
    await publishedStory();
    await expect(sql.raw(statement).execute(newsroom.database.db)).rejects.toThrow(
      /permission denied|must be owner/,
    );
  });

  test.each(statements.filter((statement) => /^(update|delete|truncate)/.test(statement)))(
    'even the owner is stopped by the trigger: %s',
    async (statement) => {
      const storyId = await publishedStory();
      await correctStory(newsroom.as(cast.dipankar, '2025-07-12T13:00:00+06:00'), {
        storyId,
        baseNumber: 1,
        content: correctedBridgeStory,
        text: 'দৈর্ঘ্য ঠিক করা হয়েছে।',
      });
      const [first] = await revisionsOf(newsroom.database.db, storyId);
      await hideRevision(newsroom.as(cast.rokeya, '2025-07-12T14:00:00+06:00'), {
        revisionId: first?.id ?? 0,
        reason: 'পরীক্ষা',
      });
      const database = new URL(newsroom.databaseUrl).pathname.slice(1);
      await expect(administer(statement, database)).rejects.toThrow(/append-only/);
    },
  );
});

describe('the database makes wrong states impossible', () => {
  test('a story’s live revision is one of its own', async () => {
    const [one, other] = [await publishedStory(), await publishedStory()];
    const [foreign] = await revisionsOf(newsroom.database.db, other);
    const change = newsroom.database.db
      .updateTable('story')
      .set({ live_revision_id: foreign?.id ?? 0 })
      .where('id', '=', one);
    await expect(change.execute()).rejects.toThrow(/live_revision_is_its_own/);
  });

  test('a published story has its section, slug and times', async () => {
    const storyId = await publishedStory();
    const change = newsroom.database.db.updateTable('story').set({ slug: null }).where('id', '=', storyId);
    await expect(change.execute()).rejects.toThrow(/reached_readers_is_complete/);
  });

  test('a story is never updated before it was published', async () => {
    const storyId = await publishedStory();
    const change = newsroom.database.db
      .updateTable('story')
      .set({ updated_at: new Date('2020-01-01') })
      .where('id', '=', storyId);
    await expect(change.execute()).rejects.toThrow(/never_updated_before_published/);
  });

  test('two saves from one revision: the second is told, and its text is not lost in silence', async () => {
    const storyId = await publishedStory();
    const save = (headline: string) =>
      saveStory(newsroom.as(cast.tuhin, '2025-07-12T12:00:00+06:00'), {
        storyId,
        baseNumber: 1,
        content: { ...bridgeStory, headline },
      });
    const outcomes = await Promise.allSettled([save('প্রথম শিরোনাম'), save('দ্বিতীয় শিরোনাম')]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
    const [rejected] = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(rejected?.reason).toMatchObject({ code: 'conflict', latest: { number: 2 } });
    expect(await revisionsOf(newsroom.database.db, storyId)).toHaveLength(2);
  });
});
