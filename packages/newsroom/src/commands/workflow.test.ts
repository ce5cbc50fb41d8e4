import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bridgeStory, cast, correctedBridgeStory } from '../../../../test/cast.ts';
import { openTestNewsroom, type TestNewsroom } from '../../../../test/test-newsroom.ts';
import { latestRevision, revisionsOf } from '../db/revisions.ts';
import type { Actor } from '../story/permissions.ts';
import { type StoryState, storyStates } from '../story/story.ts';
import { type Verb, workflow } from '../story/workflow.ts';
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

const noon = '2025-07-12T12:00:00+06:00';
const [evening, night] = [new Date('2025-07-12T18:00:00+06:00'), new Date('2025-07-12T23:00:00+06:00')];

const as = (actor: Actor, at = noon) => newsroom.as(actor, at);
const chief = (at = noon) => as(cast.rokeya, at);

/** Each verb as somebody uses it who may. */
const verbs: Record<Verb, (context: CommandContext, storyId: number) => Promise<unknown>> = {
  save: async (context, storyId) => {
    const latest = await latestRevision(context.db, storyId);
    return saveStory(context, { storyId, baseNumber: latest?.number ?? 0, content: correctedBridgeStory });
  },
  'hand-over': (context, storyId) => handOverStory(context, { storyId, note: 'দেখে দিন' }),
  'send-back': (context, storyId) => sendBackStory(context, { storyId, note: 'সূত্র যোগ করুন' }),
  approve: (context, storyId) => approveStory(context, { storyId }),
  schedule: (context, storyId) => scheduleStory(context, { storyId, at: evening }),
  unschedule: (context, storyId) => unscheduleStory(context, { storyId }),
  publish: (context, storyId) => publishStory(context, { storyId }),
  correct: (context, storyId) => correctStory(context, { storyId, text: 'দৈর্ঘ্য ঠিক করা হয়েছে।' }),
  withdraw: (context, storyId) => withdrawStory(context, { storyId, reason: 'তথ্য যাচাই হয়নি' }),
  reinstate: (context, storyId) => reinstateStory(context, { storyId }),
};

/** The verbs that bring a new story into a state. */
const ways: Record<StoryState, Verb[]> = {
  draft: [],
  'in-review': ['hand-over'],
  approved: ['approve'],
  scheduled: ['schedule'],
  published: ['publish'],
  withdrawn: ['publish', 'withdraw'],
};

async function draft(): Promise<number> {
  const { story } = await createStory(as(cast.tuhin), { sectionId: 1, content: bridgeStory });
  return story.id;
}

async function storyIn(state: StoryState): Promise<number> {
  const storyId = await draft();
  for (const verb of ways[state]) await verbs[verb](chief(), storyId);
  return storyId;
}

function row(storyId: number) {
  return newsroom.database.db
    .selectFrom('story')
    .selectAll()
    .where('id', '=', storyId)
    .executeTakeFirstOrThrow();
}

async function acts(storyId: number): Promise<string[]> {
  const events = await newsroom.database.db
    .selectFrom('event')
    .select('act')
    .where('subject', '=', 'story')
    .where('subject_id', '=', storyId)
    .orderBy('id')
    .execute();
  return events.map(({ act }) => act);
}

describe.each(storyStates)('a story that is %s', (state) => {
  test.each(Object.keys(workflow) as Verb[])('%s', async (verb) => {
    const storyId = await storyIn(state);
    const before = { story: await row(storyId), acts: await acts(storyId) };
    const { from, to }: { from: readonly StoryState[]; to: StoryState | 'same' } = workflow[verb];
    if (from.includes(state)) {
      await verbs[verb](chief(), storyId);
      expect((await row(storyId)).state).toBe(to === 'same' ? state : to);
    } else {
      await expect(verbs[verb](chief(), storyId)).rejects.toMatchObject({ code: 'wrong-state' });
      expect({ story: await row(storyId), acts: await acts(storyId) }).toEqual(before);
    }
  });
});

describe('what a verb leaves behind', () => {
  test('each is an act of its own, with who did it, when, and the revision on which they acted', async () => {
    const storyId = await draft();
    await verbs['hand-over'](as(cast.tuhin), storyId);
    for (const verb of ['send-back', 'approve', 'schedule', 'unschedule', 'publish'] as const) {
      if (verb === 'approve') await verbs['hand-over'](as(cast.tuhin), storyId);
      await verbs[verb](as(cast.dipankar), storyId);
    }
    await verbs.save(as(cast.tuhin), storyId);
    await publishStory(as(cast.dipankar), { storyId });
    await verbs.save(as(cast.tuhin), storyId);
    await publishStory(as(cast.dipankar), { storyId, minor: true });
    for (const verb of ['correct', 'withdraw', 'reinstate'] as const) await verbs[verb](chief(), storyId);
    expect(await acts(storyId)).toEqual(
      'create hand-over send-back hand-over approve schedule unschedule publish save update save minor-edit correct withdraw reinstate'.split(
        ' ',
      ),
    );
    const events = await newsroom.database.db
      .selectFrom('event')
      .select(['act', 'actor', 'at', 'detail'])
      .where('subject_id', '=', storyId)
      .where('subject', '=', 'story')
      .where('act', 'in', ['hand-over', 'update', 'withdraw'])
      .orderBy('id')
      .execute();
    expect(events.map(({ act, actor, detail }) => [act, actor, detail])).toEqual([
      ['hand-over', cast.tuhin.name, { revision: 1, note: 'দেখে দিন' }],
      ['hand-over', cast.tuhin.name, { revision: 1, note: 'দেখে দিন' }],
      ['update', cast.dipankar.name, { revision: 2 }],
      ['withdraw', cast.rokeya.name, { revision: 3, reason: 'তথ্য যাচাই হয়নি' }],
    ]);
    expect(events[0]?.at).toEqual(new Date(noon));
  });

  test('a note waits with the story, through saves, until somebody moves it on', async () => {
    const storyId = await draft();
    await verbs['hand-over'](as(cast.tuhin), storyId);
    expect(await row(storyId)).toMatchObject({ waiting_note: 'দেখে দিন', changed_by: cast.tuhin.name });
    await verbs.save(as(cast.dipankar, '2025-07-12T12:30:00+06:00'), storyId);
    expect(await row(storyId)).toMatchObject({
      waiting_note: 'দেখে দিন',
      changed_by: cast.dipankar.name,
      changed_at: new Date('2025-07-12T12:30:00+06:00'),
    });
    await verbs['send-back'](as(cast.dipankar), storyId);
    expect((await row(storyId)).waiting_note).toBe('সূত্র যোগ করুন');
    await verbs.publish(as(cast.dipankar), storyId);
    expect((await row(storyId)).waiting_note).toBeNull();
  });

  test('a minor edit leaves the time of update, an update sets it, a correction tells why', async () => {
    const storyId = await storyIn('published');
    await verbs.save(chief(), storyId);
    await publishStory(chief('2025-07-12T13:00:00+06:00'), { storyId, minor: true });
    expect((await row(storyId)).updated_at).toEqual(new Date(noon));
    await verbs.save(chief(), storyId);
    await publishStory(chief('2025-07-12T14:00:00+06:00'), { storyId });
    expect((await row(storyId)).updated_at).toEqual(new Date('2025-07-12T14:00:00+06:00'));
    await correctStory(chief('2025-07-12T15:00:00+06:00'), {
      storyId,
      baseNumber: 3,
      content: bridgeStory,
      text: 'সেতুর দৈর্ঘ্য ৯৫০ মিটার।',
    });
    expect((await row(storyId)).updated_at).toEqual(new Date('2025-07-12T15:00:00+06:00'));
    const corrections = await newsroom.database.db
      .selectFrom('correction')
      .select('text')
      .where('story_id', '=', storyId)
      .execute();
    expect(corrections).toEqual([{ text: 'সেতুর দৈর্ঘ্য ৯৫০ মিটার।' }]);
  });

  test('publishing twice what readers see already changes nothing, not even the time of update', async () => {
    const storyId = await storyIn('published');
    const before = await row(storyId);
    await publishStory(chief('2025-07-12T16:00:00+06:00'), { storyId });
    expect(await row(storyId)).toEqual(before);
    expect(await acts(storyId)).toEqual(['create', 'publish']);
  });

  test('a correction without a text of its own puts the newest revision live', async () => {
    const storyId = await storyIn('published');
    await verbs.save(as(cast.tuhin), storyId);
    await correctStory(chief(), { storyId, text: 'দৈর্ঘ্য ঠিক করা হয়েছে।', baseNumber: 2 });
    const newest = await latestRevision(newsroom.database.db, storyId);
    expect(newest?.number).toBe(2);
    expect((await row(storyId)).live_revision_id).toBe(newest?.id);
  });

  test('a withdrawn story comes back at its address with its first time; what was mended goes with it', async () => {
    const storyId = await storyIn('published');
    const before = await row(storyId);
    await verbs.withdraw(chief('2025-07-12T13:00:00+06:00'), storyId);
    await verbs.reinstate(chief('2025-07-12T14:00:00+06:00'), storyId);
    const { changed_at: _, changed_by: __, ...unchanged } = before;
    expect(await row(storyId)).toMatchObject({ ...unchanged, changed_by: cast.rokeya.name });
    await verbs.withdraw(chief('2025-07-12T15:00:00+06:00'), storyId);
    await verbs.save(chief('2025-07-12T15:30:00+06:00'), storyId);
    await verbs.reinstate(chief('2025-07-12T16:00:00+06:00'), storyId);
    const mended = await latestRevision(newsroom.database.db, storyId);
    expect(await row(storyId)).toMatchObject({
      published_at: before.published_at,
      updated_at: new Date('2025-07-12T16:00:00+06:00'),
      live_revision_id: mended?.id,
      slug: before.slug,
    });
  });

  test('an earlier revision comes back as a new one that names where it comes from', async () => {
    const storyId = await draft();
    await verbs.save(as(cast.tuhin), storyId);
    const restored = await restoreRevision(as(cast.tuhin), { storyId, number: 1, base: 2 });
    expect(restored).toMatchObject({
      number: 3,
      baseNumber: 2,
      act: 'restored',
      note: '১ নম্বর সংস্করণ থেকে',
      body: bridgeStory.body,
    });
    await restoreRevision(as(cast.tuhin), { storyId, number: 3, base: 3 });
    expect(await revisionsOf(newsroom.database.db, storyId)).toHaveLength(3);
    await expect(restoreRevision(as(cast.tuhin), { storyId, number: 9, base: 3 })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('who comes too late', () => {
  const late: Partial<Record<Verb, (context: CommandContext, storyId: number) => Promise<unknown>>> = {
    'hand-over': (context, storyId) => handOverStory(context, { storyId, revision: 1 }),
    'send-back': (context, storyId) => sendBackStory(context, { storyId, note: 'ক', revision: 1 }),
    approve: (context, storyId) => approveStory(context, { storyId, revision: 1 }),
    schedule: (context, storyId) => scheduleStory(context, { storyId, at: evening, revision: 1 }),
    unschedule: (context, storyId) => unscheduleStory(context, { storyId, revision: 1 }),
    publish: (context, storyId) => publishStory(context, { storyId, revision: 1 }),
    correct: (context, storyId) => correctStory(context, { storyId, text: 'ক', baseNumber: 1 }),
    withdraw: (context, storyId) => withdrawStory(context, { storyId, reason: 'ক', revision: 1 }),
    reinstate: (context, storyId) => reinstateStory(context, { storyId, revision: 1 }),
  };

  test.each(Object.entries(late))(
    '%s is told of the revision that came first, with both texts',
    async (verb, act) => {
      const storyId = await storyIn(workflow[verb as Verb].from[0]);
      await verbs.save(chief(), storyId);
      const before = await row(storyId);
      await expect(act(chief(), storyId)).rejects.toMatchObject({
        code: 'conflict',
        latest: { number: 2, body: correctedBridgeStory.body },
        sent: { body: bridgeStory.body },
      });
      expect(await row(storyId)).toEqual(before);
    },
  );
});

describe('who may write over what', () => {
  test.each(['approved', 'scheduled', 'withdrawn'] as const)(
    'a reporter neither saves over a story that is %s, nor restores or changes its details',
    async (state) => {
      const storyId = await storyIn(state);
      const reporter = as(cast.tuhin);
      await expect(verbs.save(reporter, storyId)).rejects.toMatchObject({ code: 'forbidden' });
      await expect(restoreRevision(reporter, { storyId, number: 1, base: 1 })).rejects.toMatchObject({
        code: 'forbidden',
      });
      await expect(changeStoryDetails(reporter, { storyId, sectionId: 2 })).rejects.toMatchObject({
        code: 'forbidden',
      });
      await verbs.save(as(cast.dipankar), storyId);
    },
  );

  test('a reporter’s revision of a published story waits until somebody publishes it', async () => {
    const storyId = await storyIn('published');
    const { live_revision_id: live } = await row(storyId);
    await verbs.save(as(cast.tuhin), storyId);
    expect((await row(storyId)).live_revision_id).toBe(live);
  });
});

describe('embargo and schedule', () => {
  test('publishing under embargo schedules for its end; nothing goes out before', async () => {
    const storyId = await draft();
    await changeStoryDetails(as(cast.tuhin), { storyId, embargoUntil: evening });
    await publishStory(chief(), { storyId });
    expect(await row(storyId)).toMatchObject({
      state: 'scheduled',
      scheduled_for: evening,
      published_at: null,
    });
    expect(await publishScheduledStory(chief('2025-07-12T18:00:01+06:00'), { storyId, at: evening })).toBe(
      true,
    );
    expect(await row(storyId)).toMatchObject({ state: 'published', scheduled_for: null, waiting_note: null });
  });

  test('a story is not scheduled before its embargo ends, nor its embargo moved behind its time', async () => {
    const storyId = await draft();
    await changeStoryDetails(chief(), { storyId, embargoUntil: evening });
    await expect(
      scheduleStory(chief(), { storyId, at: new Date('2025-07-12T17:59:59+06:00') }),
    ).rejects.toMatchObject({ code: 'invalid', field: 'at' });
    await scheduleStory(chief(), { storyId, at: evening });
    await expect(changeStoryDetails(chief(), { storyId, embargoUntil: night })).rejects.toMatchObject({
      code: 'invalid',
      field: 'embargo',
    });
    await changeStoryDetails(chief(), { storyId, embargoUntil: null });
    expect((await row(storyId)).embargo_until).toBeNull();
  });

  test.each([
    ['that has passed', noon],
    ['more than a year ahead', '2027-01-01T00:00:00+06:00'],
  ])('a time %s is refused', async (_, at) => {
    const storyId = await draft();
    await expect(scheduleStory(chief(), { storyId, at: new Date(at) })).rejects.toMatchObject({
      field: 'at',
    });
  });

  test('the database refuses a published story under embargo, and a time before its embargo', async () => {
    const { db } = newsroom.database;
    const published = await storyIn('published');
    const late = db.updateTable('story').set({ embargo_until: night }).where('id', '=', published);
    await expect(late.execute()).rejects.toThrow(/embargo_holds/);
    const scheduled = await storyIn('scheduled');
    const early = db.updateTable('story').set({ embargo_until: night }).where('id', '=', scheduled);
    await expect(early.execute()).rejects.toThrow(/never_scheduled_before_embargo/);
  });

  test('a time that was taken away or moved publishes nothing', async () => {
    const taken = await storyIn('scheduled');
    await unscheduleStory(chief(), { storyId: taken });
    const moved = await storyIn('scheduled');
    await scheduleStory(chief(), { storyId: moved, at: night });
    for (const storyId of [taken, moved]) {
      expect(await publishScheduledStory(chief('2025-07-12T18:00:01+06:00'), { storyId, at: evening })).toBe(
        false,
      );
      expect((await row(storyId)).published_at).toBeNull();
    }
    expect(
      await publishScheduledStory(chief('2025-07-12T23:00:01+06:00'), { storyId: moved, at: night }),
    ).toBe(true);
  });

  test('many that try at once publish it once, in the name of who set the time', async () => {
    const storyId = await draft();
    await scheduleStory(as(cast.dipankar), { storyId, at: evening });
    const program = as(cast.admin, '2025-07-12T17:59:59.900+06:00');
    const tries = Array.from({ length: 5 }, () => publishScheduledStory(program, { storyId, at: evening }));
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
    expect(await acts(storyId)).toEqual(['create', 'schedule', 'publish']);
    expect(await row(storyId)).toMatchObject({ published_at: evening, changed_by: cast.dipankar.name });
  });
});

describe('details', () => {
  test('section and slug change before publication; the slug becomes the address', async () => {
    const storyId = await draft();
    await changeStoryDetails(as(cast.tuhin), { storyId, sectionId: 2, slug: 'dharla-bridge' });
    await publishStory(chief(), { storyId });
    expect(await row(storyId)).toMatchObject({ section_id: 2, slug: 'dharla-bridge' });
  });

  test('of a published story only publishing moves the section, and nothing the slug', async () => {
    const storyId = await storyIn('published');
    for (const [change, field] of [
      [{ sectionId: 2 }, 'section'],
      [{ slug: 'other' }, 'slug'],
      [{ embargoUntil: night }, 'embargo'],
    ] as const) {
      await expect(changeStoryDetails(chief(), { storyId, ...change })).rejects.toMatchObject({
        code: 'wrong-state',
        field,
      });
    }
    await publishStory(chief(), { storyId, sectionId: 2 });
    expect(await row(storyId)).toMatchObject({ section_id: 2 });
  });

  test.each(['Big', 'ধরলা', 'a--b', '-a', 'a b', 'a'.repeat(121), ''])(
    'the slug ‘%s’ is refused',
    async (slug) => {
      const storyId = await draft();
      await expect(changeStoryDetails(chief(), { storyId, slug })).rejects.toMatchObject({ field: 'slug' });
    },
  );

  test('what is so already leaves no line in the history', async () => {
    const storyId = await draft();
    await changeStoryDetails(chief(), { storyId, sectionId: 1, embargoUntil: null, slug: null });
    expect(await acts(storyId)).toEqual(['create']);
  });
});

describe('what is missing', () => {
  const anonymous = { ...bridgeStory, credits: [] };

  test('the desk is asked for a source, a program is not', async () => {
    const { story } = await createStory(as(cast.tuhin), { sectionId: 1, content: anonymous });
    for (const attempt of [
      () => publishStory(chief(), { storyId: story.id, asksForMissing: true }),
      () => scheduleStory(chief(), { storyId: story.id, at: evening, asksForMissing: true }),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'invalid', field: 'source' });
    }
    await publishStory(chief(), { storyId: story.id });
    await verbs.save(chief(), story.id);
    await publishStory(chief(), { storyId: story.id, asksForMissing: true });
  });

  test('nobody publishes or schedules without a section', async () => {
    const { story } = await createStory(as(cast.tuhin), { sectionId: null, content: bridgeStory });
    for (const attempt of [verbs.publish, verbs.schedule]) {
      await expect(attempt(chief(), story.id)).rejects.toMatchObject({ code: 'invalid', field: 'section' });
    }
  });
});
