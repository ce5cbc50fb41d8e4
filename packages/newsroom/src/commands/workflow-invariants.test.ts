import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bridgeStory, cast } from '../../../../test/cast.ts';
import { openTestNewsroom, type TestNewsroom } from '../../../../test/test-newsroom.ts';
import { latestRevision } from '../db/revisions.ts';
import { dueStories } from '../db/stories.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { roles } from '../story/permissions.ts';
import { approveStory } from './approve-story.ts';
import { changeStoryDetails } from './change-story-details.ts';
import type { CommandContext } from './command-context.ts';
import { correctStory } from './correct-story.ts';
import { createStory } from './create-story.ts';
import { handOverStory } from './hand-over-story.ts';
import { publishScheduledStory } from './publish-scheduled-story.ts';
import { publishStory } from './publish-story.ts';
import { reinstateStory } from './reinstate-story.ts';
import { restoreRevision } from './restore-revision.ts';
import { saveStory } from './save-story.ts';
import { scheduleStory } from './schedule-story.ts';
import { sendBackStory } from './send-back-story.ts';
import { unscheduleStory } from './unschedule-story.ts';
import { withdrawStory } from './withdraw-story.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const hour = 3_600_000;
const start = Date.parse('2025-07-12T09:00:00+06:00');

/** What anybody may try with a story; `hours` says how far ahead times lie that somebody sets. */
const tries: Record<string, (context: CommandContext, storyId: number, hours: number) => Promise<unknown>> = {
  save: async (context, storyId, hours) => {
    const latest = await latestRevision(context.db, storyId);
    const content = { ...bridgeStory, headline: `শিরোনাম ${hours}` };
    return saveStory(context, { storyId, baseNumber: latest?.number ?? 0, content });
  },
  restore: async (context, storyId) => {
    const latest = await latestRevision(context.db, storyId);
    return restoreRevision(context, { storyId, number: 1, base: latest?.number ?? 0 });
  },
  'hand-over': (context, storyId) => handOverStory(context, { storyId }),
  'send-back': (context, storyId) => sendBackStory(context, { storyId, note: 'আবার দেখুন' }),
  approve: (context, storyId) => approveStory(context, { storyId }),
  schedule: (context, storyId, hours) => scheduleStory(context, { storyId, at: later(context, hours) }),
  unschedule: (context, storyId) => unscheduleStory(context, { storyId }),
  publish: (context, storyId, hours) => publishStory(context, { storyId, minor: hours % 2 === 0 }),
  correct: (context, storyId) => correctStory(context, { storyId, text: 'ঠিক করা হয়েছে।' }),
  withdraw: (context, storyId) => withdrawStory(context, { storyId, reason: 'যাচাই হয়নি' }),
  reinstate: (context, storyId) => reinstateStory(context, { storyId }),
  embargo: (context, storyId, hours) =>
    changeStoryDetails(context, { storyId, embargoUntil: hours === 0 ? null : later(context, hours) }),
  section: (context, storyId, hours) => changeStoryDetails(context, { storyId, sectionId: (hours % 2) + 1 }),
  sweep: async (context) => {
    for (const due of await dueStories(context.db, context.now, 100))
      await publishScheduledStory(context, due);
  },
};

function later({ now }: CommandContext, hours: number): Date {
  return new Date(now.getTime() + hours * hour);
}

const step = fc.record({
  // The way back from readers is the rarest, and the chief alone may go every way.
  name: fc.constantFrom(...Object.keys(tries), 'send-back', 'withdraw', 'reinstate', 'reinstate'),
  role: fc.constantFrom(...roles, 'chief' as const, 'chief' as const, 'chief' as const),
  hours: fc.nat(6),
  /** How long after the step before. */
  passed: fc.nat(4),
});

async function state(storyId: number) {
  const { db } = newsroom.database;
  const story = await db.selectFrom('story').selectAll().where('id', '=', storyId).executeTakeFirstOrThrow();
  const revisions = await db
    .selectFrom('revision')
    .selectAll()
    .where('story_id', '=', storyId)
    .orderBy('number')
    .execute();
  const events = await db
    .selectFrom('event')
    .selectAll()
    .where('subject', '=', 'story')
    .where('subject_id', '=', storyId)
    .orderBy('id')
    .execute();
  return { story, revisions, events };
}
type State = Awaited<ReturnType<typeof state>>;

function expectSound(before: State, { story, revisions, events }: State, now: Date): void {
  const reached = story.state === 'published' || story.state === 'withdrawn';
  expect(story.published_at !== null).toBe(reached);
  expect(revisions.some(({ id }) => id === story.live_revision_id)).toBe(reached);
  expect(story.scheduled_for !== null).toBe(story.state === 'scheduled');
  if (story.published_at !== null) {
    expect(story.published_at.getTime()).toBeLessThanOrEqual(now.getTime());
    expect(story.published_at.getTime()).toBeGreaterThanOrEqual(story.embargo_until?.getTime() ?? 0);
    expect(story.updated_at?.getTime()).toBeGreaterThanOrEqual(story.published_at.getTime());
  }
  if (story.scheduled_for !== null && story.embargo_until !== null) {
    expect(story.scheduled_for.getTime()).toBeGreaterThanOrEqual(story.embargo_until.getTime());
  }
  expect(events.filter(({ act }) => act === 'publish')).toHaveLength(reached ? 1 : 0);
  expect(revisions.map(({ number }) => number)).toEqual(revisions.map((_, at) => at + 1));
  expect(revisions.slice(0, before.revisions.length)).toEqual(before.revisions);
  expect(events.slice(0, before.events.length)).toEqual(before.events);
  if (before.story.published_at !== null) {
    expect(story).toMatchObject({ slug: before.story.slug, published_at: before.story.published_at });
  }
}

test('whatever anybody tries, in whatever order, no story gets into a state that cannot be', async () => {
  const used = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      let now = new Date(start);
      const { story } = await createStory(newsroom.as(cast.tuhin, now.toISOString()), {
        sectionId: 1,
        content: bridgeStory,
      });
      let before = await state(story.id);
      for (const { name, role, hours, passed } of steps) {
        now = new Date(now.getTime() + passed * hour);
        const context = newsroom.as(
          { name: 'যে কেউ', role: name === 'sweep' ? 'admin' : role },
          now.toISOString(),
        );
        const refusal: unknown = await tries[name]?.(context, story.id, hours).then(
          () => null,
          (error: unknown) => error,
        );
        if (refusal === null) used.set(name, (used.get(name) ?? 0) + 1);
        else expect(refusal).toBeInstanceOf(NewsroomError);
        const after = await state(story.id);
        expectSound(before, after, now);
        if (refusal !== null) expect(after).toEqual(before);
        before = after;
      }
    }),
    { numRuns: 60 },
  );
  // Chance may leave one out; more would mean that stories do not get about.
  expect(used.size).toBeGreaterThanOrEqual(Object.keys(tries).length - 2);
});
