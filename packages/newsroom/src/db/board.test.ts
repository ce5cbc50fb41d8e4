import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archiveOf } from '../../../../test/archive.ts';
import { bridgeStory, cast } from '../../../../test/cast.ts';
import { administer, openTestNewsroom, type TestNewsroom } from '../../../../test/test-newsroom.ts';
import { createStory } from '../commands/create-story.ts';
import { importStories } from '../commands/import-stories.ts';
import { refreshHeadlineTerms } from '../commands/refresh-headline-terms.ts';
import { headlineQuery } from '../story/headline-terms.ts';
import { storyStates } from '../story/story.ts';
import { type BoardQuestion, boardStories, countBoard, explainBoard } from './board.ts';
import { markChanged } from './stories.ts';
import { suggestTopics } from './topics.ts';

/** Imported stories, and copies of them. */
const imported = 500;
const copies = 40;
let newsroom: TestNewsroom;

const everything: BoardQuestion = {
  states: storyStates,
  sectionId: null,
  writer: null,
  terms: null,
  before: null,
  limit: 51,
};

/** Published stories by the chief, who imported more than are looked up one by one, and some drafts of the reporter. */
beforeAll(async () => {
  newsroom = await openTestNewsroom();
  const chief = newsroom.as(cast.rokeya, '2025-07-12T09:00:00+06:00');
  for (const batch of archiveOf(imported, new Date('2025-07-12T08:00:00+06:00'))) {
    await importStories(chief, batch, { publish: true, section: null });
  }
  await copyArchive();
  for (const [at, headline] of drafts.entries()) {
    const now = new Date(Date.parse('2025-07-12T10:00:00+06:00') + at * 60_000).toISOString();
    await createStory(newsroom.as(cast.tuhin, now), {
      sectionId: at % 2 === 0 ? 1 : null,
      content: { ...bridgeStory, headline },
    });
  }
}, 120_000);
afterAll(() => newsroom.close());

/** Each copy lies further back, with headlines of its own number; by the same writer. */
async function copyArchive(): Promise<void> {
  const { db } = newsroom.database;
  await sql`
    with copied as (
      insert into story (section_id, state, created_at, changed_at, changed_by, created_by, latest_number, latest_headline, headline_terms, import_key)
      select section_id, 'draft', created_at, changed_at - copy * interval '1 day' - id * interval '1 minute', changed_by,
        created_by, 1, latest_headline || ' ' || (copy * 1000 + id),
        headline_terms || to_tsvector('simple', (copy * 1000 + id)::text), copy || ' ' || id
      from story cross join generate_series(1, ${sql.lit(copies)}) copy
      returning id, changed_at, changed_by
    )
    insert into story_writer (story_id, writer, changed_at) select id, changed_by, changed_at from copied`.execute(
    db,
  );
  await sql`
    insert into revision (story_id, number, headline, body, credits, sources, topic_ids, act, created_by, created_at)
    select id, 1, latest_headline, '{}', '[]', '[]', '{}', 'imported', created_by, created_at
    from story where state = 'draft'`.execute(db);
  await sql`
    update story set state = 'published', slug = 'copy', published_at = changed_at, updated_at = changed_at,
      sitemap_month = '2025-01', sitemap_part = 1, live_revision_id = revision.id
    from revision where revision.story_id = story.id and state = 'draft'`.execute(db);
}

const drafts = ['ধরলার নতুন সেতু', 'কুড়িগ্রামে কোভিড-১৯', 'শ্রমিকের ঈদ', 'ধরলায় ভাঙন'];

async function headlines(changes: Partial<BoardQuestion>): Promise<(string | null)[]> {
  const rows = await boardStories(newsroom.database.db, { ...everything, ...changes });
  return rows.map(({ headline }) => headline);
}

describe('the board', () => {
  test('lists by the last change, newest first, page after page, each story once', async () => {
    const seen: number[] = [];
    let before: BoardQuestion['before'] = null;
    for (let page = 0; page < 5; page += 1) {
      const rows = await boardStories(newsroom.database.db, { ...everything, before, limit: 50 });
      seen.push(...rows.map(({ id }) => id));
      const last = rows.at(-1);
      before = last === undefined ? null : { changedMicros: last.changedMicros, id: last.id };
    }
    const { rows } = await sql<{ id: number }>`
      select id from story order by changed_at desc, id desc limit 250`.execute(newsroom.database.db);
    expect(seen).toEqual(rows.map(({ id }) => id));
  });

  test('filters by state, section and who has written', async () => {
    expect(await headlines({ states: ['draft'] })).toEqual(drafts.toReversed());
    expect(await headlines({ states: ['draft'], sectionId: 1 })).toEqual([drafts[2], drafts[0]]);
    expect(await headlines({ writer: cast.tuhin.name })).toEqual(drafts.toReversed());
    expect(await headlines({ writer: cast.dipankar.name })).toEqual([]);
    expect(await headlines({ writer: cast.rokeya.name })).toHaveLength(51);
    expect(await headlines({ writer: cast.rokeya.name, states: ['draft'] })).toEqual([]);
    expect(await headlines({ writer: cast.tuhin.name, states: ['draft'], sectionId: 1 })).toEqual([
      drafts[2],
      drafts[0],
    ]);
  });

  test('lists those of somebody who has written on a thousand, also far down and by rare words', async () => {
    const { db } = newsroom.database;
    const writer = 'মিনতি চাকমা';
    await sql`insert into story_writer (story_id, writer, changed_at)
      select id, ${writer}, changed_at from story where state = 'published' and id % 20 = 7`.execute(db);
    const inOrder = async (condition: RawBuilder<unknown>) => {
      const { rows } = await sql<{ id: number }>`
        select id from story where state = 'published' and id % 20 = 7 and ${condition}
        order by changed_at desc, id desc`.execute(db);
      return rows.map(({ id }) => id);
    };
    const found = async (changes: Partial<BoardQuestion>) =>
      (await boardStories(db, { ...everything, writer, limit: 2000, ...changes })).map(({ id }) => id);
    const all = await inOrder(sql`true`);
    expect(all.length).toBeGreaterThan(1000);
    expect(await found({})).toEqual(all);
    expect(await found({ sectionId: 1 })).toEqual(await inOrder(sql`section_id = 1`));
    expect(await found({ states: ['draft'] })).toEqual([]);
    const [last] = await boardStories(db, { ...everything, writer, limit: 600 }).then((rows) =>
      rows.slice(-1),
    );
    const before = last === undefined ? null : { changedMicros: last.changedMicros, id: last.id };
    expect(await found({ before })).toEqual(all.slice(600));
    expect(await found({ terms: headlineQuery('নদী') })).toEqual(
      await inOrder(sql`latest_headline like '%নদী%'`),
    );
  });

  test('keeps the board’s order in the list of one’s own when a colleague changes a story', async () => {
    const { db } = newsroom.database;
    const mine = { ...everything, writer: cast.tuhin.name };
    const [oldest] = (await boardStories(db, mine)).slice(-1);
    const id = oldest?.id ?? 0;
    await db
      .transaction()
      .execute((tx) =>
        markChanged(tx, id, { by: 'x', at: new Date('2025-07-12T12:00:00+06:00'), waitingNote: null }),
      );
    expect((await boardStories(db, mine))[0]?.id).toBe(oldest?.id);
    const back = oldest?.changedAt ?? new Date();
    await db.transaction().execute((tx) => markChanged(tx, id, { by: 'x', at: back, waitingNote: null }));
  });

  test.each([
    ['a word half typed', 'কুড়িগ', [drafts[1]]],
    ['another inflection', 'ধরলার', [drafts[3], drafts[0]]],
    ['another spelling', 'সেতূ ধরলা', [drafts[0]]],
    ['another s', 'স্রমিক', [drafts[2]]],
    ['Latin letters', 'dhorla', [drafts[3], drafts[0]]],
    ['the second half of a joined word', '১৯', [drafts[1]]],
    ['two words', 'ভাঙ ধর', [drafts[3]]],
    ['nothing that is there', 'জাদুঘর', []],
  ])('finds headlines by %s', async (_, typed, found) => {
    expect(await headlines({ terms: headlineQuery(typed), states: ['draft'] })).toEqual(found);
    expect(await headlines({ terms: headlineQuery(typed), writer: cast.tuhin.name })).toEqual(found);
  });

  test('finds an old story by a rare word, and the newest by a frequent one', async () => {
    const rare = `${copies}007`;
    expect(await headlines({ terms: headlineQuery(rare) })).toEqual([expect.stringContaining(rare)]);
    const { rows } = await sql<{ headline: string }>`
      select latest_headline as headline from story where latest_headline like '%নদী%'
      order by changed_at desc, id desc limit 51`.execute(newsroom.database.db);
    expect(await headlines({ terms: headlineQuery('নদী') })).toEqual(rows.map(({ headline }) => headline));
  });

  test('finds by topic, also far down', async () => {
    const topic = await newsroom.database.db
      .selectFrom('topic')
      .select('id')
      .where('name', '=', 'নাটক')
      .executeTakeFirstOrThrow();
    const found = await boardStories(newsroom.database.db, { ...everything, topicId: topic.id, limit: 3000 });
    expect(found).toHaveLength(124);
  });

  test('counts each state no further than 1,000', async () => {
    const { db } = newsroom.database;
    const counts = await countBoard(db, { sectionId: null, writer: null });
    expect(counts).toMatchObject({ draft: 4, 'in-review': 0, published: 1000 });
    expect(await countBoard(db, { sectionId: 1, writer: null })).toMatchObject({ draft: 2, published: 1000 });
    expect(await countBoard(db, { sectionId: null, writer: cast.tuhin.name })).toMatchObject({
      draft: 4,
      published: 0,
    });
    expect(await countBoard(db, { sectionId: null, writer: cast.rokeya.name })).toMatchObject({
      published: 1000,
    });
  });
});

describe('no filter reads the whole archive', () => {
  const filters: Partial<BoardQuestion>[] = [
    {},
    { states: ['draft'] },
    { states: ['published'] },
    { sectionId: 1 },
    { states: ['published'], sectionId: 1 },
    { before: { changedMicros: Date.parse('2025-07-01T03:00:00Z') * 1000, id: 300 } },
  ];
  const combined = filters.flatMap((filter) => [
    filter,
    { ...filter, writer: cast.tuhin.name },
    { ...filter, writer: cast.rokeya.name },
    { ...filter, writer: 'মিনতি চাকমা' },
    ...['জাদুঘর', 'নদী', 'ন'].flatMap((typed) => [
      { ...filter, terms: headlineQuery(typed) },
      { ...filter, terms: headlineQuery(typed), writer: cast.tuhin.name },
      { ...filter, terms: headlineQuery(typed), writer: cast.rokeya.name },
      { ...filter, terms: headlineQuery(typed), writer: 'মিনতি চাকমা' },
    ]),
    { ...filter, topicId: 1 },
  ]);

  test.each(['before', 'after'])('%s the database has looked at its tables', async (when) => {
    if (when === 'after') {
      const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(
        newsroom.database.db,
      );
      await administer('vacuum (analyze)', rows[0]?.name);
    }
    for (const changes of combined) {
      for (const plan of await explainBoard(newsroom.database.db, { ...everything, ...changes })) {
        expect(plan, JSON.stringify(changes)).not.toMatch(
          /Seq Scan on (?:story|story_writer|revision|story_topic)\b/,
        );
      }
    }
  });
});

test('the headlines of an older archive are made findable beside the work', async () => {
  const { db } = newsroom.database;
  await sql`update story set headline_terms = null where id <= 450`.execute(db);
  await sql`update topic set name_terms = null`.execute(db);
  expect(await refreshHeadlineTerms(db, () => true)).toBe(0);
  expect(await refreshHeadlineTerms(db, () => false)).toBe(450);
  expect(await refreshHeadlineTerms(db, () => false)).toBe(0);
  expect(await headlines({ terms: headlineQuery('(7)'), limit: 1000 })).toContain('নাটক নিয়ে সভা (7)');
  expect((await suggestTopics(db, 'নাট', 5)).map(({ name }) => name)).toEqual(['নাটক']);
  expect((await suggestTopics(db, 'natok', 5)).map(({ name }) => name)).toEqual(['নাটক']);
});
