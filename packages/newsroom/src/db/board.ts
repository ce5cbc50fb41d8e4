import { type RawBuilder, sql } from 'kysely';
import { type StoryState, storyStates } from '../story/story.ts';
import type { Db } from './database.ts';

export interface BoardRow {
  id: number;
  headline: string | null;
  state: StoryState;
  sectionId: number | null;
  sectionSlug: string | null;
  slug: string | null;
  revision: number | null;
  liveRevision: number | null;
  changedAt: Date;
  changedBy: string;
  createdBy: string;
  scheduledFor: Date | null;
  embargoUntil: Date | null;
  publishedAt: Date | null;
  updatedAt: Date | null;
  note: string | null;
  /** `changedAt` in microseconds, for the next page. */
  changedMicros: number;
}

export interface BoardFilter {
  sectionId: number | null;
  /** Only stories that this name has written on. */
  writer: string | null;
}

export interface BoardQuestion extends BoardFilter {
  states: readonly StoryState[];
  /** A tsquery in PostgreSQL's text form on headlines. */
  terms: string | null;
  /** Only stories under this topic: published ones as readers see them, others by their newest revision. */
  topicId?: number | null;
  /** Goes on behind this story. */
  before: { changedMicros: number; id: number } | null;
  limit: number;
}

/**
 * Stories by their last change, newest first. However large the archive, only its newest part is read, or
 * what an index leads to.
 */
export async function boardStories(db: Db, question: BoardQuestion): Promise<BoardRow[]> {
  for (const way of await waysTo(db, question)) {
    const { rows } = await rowsOf(way, question).execute(db);
    if (way.settles(rows)) return rows;
  }
  return [];
}

/** How the database goes about it, for the test that nothing reads the whole archive. */
export async function explainBoard(db: Db, question: BoardQuestion): Promise<string[]> {
  const plans: string[] = [];
  for (const way of await waysTo(db, question)) {
    const { rows: lines } = await sql<{ 'QUERY PLAN': string }>`explain ${rowsOf(way, question)}`.execute(db);
    plans.push(lines.map((line) => line['QUERY PLAN']).join('\n'));
    if (way.settles((await rowsOf(way, question).execute(db)).rows)) return plans;
  }
  return plans;
}

/** A way to the stories: a query of `id` and `changed_at`, and whether what it found is all that is asked for. */
interface Way {
  ids: RawBuilder<unknown>;
  settles(rows: readonly BoardRow[]): boolean;
}

/** Up to so many stories of a writer are looked up one by one. */
const fewStories = 5000;
/** So many newest stories are looked at one by one before an index is asked; so many where there are no more. */
const newestLookedAt = 1500;
const allLookedAt = 3000;

/** So many of one's own newest are looked at one by one before all of them are looked up. */
const ownLookedAt = 500;

/**
 * Which way is quick does not hang on the planner's guesses. Who has written few stories has theirs looked
 * up; of somebody who has written very many (who imported the archive) the newest are soon met. A frequent
 * word or topic is soon met among the newest stories; a rare one is quick in its index.
 */
async function waysTo(db: Db, question: BoardQuestion): Promise<Way[]> {
  const { writer, terms, limit, topicId = null } = question;
  if (writer !== null && (await hasWrittenFew(db, writer))) return waysToOwn(db, question, writer);
  if (terms === null && topicId === null) {
    return [certain(newestOf(question, otherConditions(question), limit))];
  }
  if (!(await areMoreThan(db, question, allLookedAt))) return [certain(amongNewest(question, allLookedAt))];
  const newest = amongNewest(question, newestLookedAt);
  const byIndex = topicId === null ? byHeadline(question) : ofTopic(question, topicId);
  return [{ ids: newest, settles: (rows) => rows.length >= limit }, certain(byIndex)];
}

/** Where state and section leave few stories, those are looked at; else one's own, the newest first. */
async function waysToOwn(db: Db, question: BoardQuestion, writer: string): Promise<Way[]> {
  if (!(await areMoreThan(db, question, allLookedAt))) return [certain(amongNewest(question, allLookedAt))];
  return [
    { ids: amongOwnNewest(question, writer), settles: (rows) => rows.length >= question.limit },
    certain(amongAllOwn(question, writer)),
  ];
}

/** Whether state, section and place on the list leave more stories than this. */
async function areMoreThan(db: Db, question: BoardQuestion, few: number): Promise<boolean> {
  const conditions = otherConditions({ ...question, writer: null, topicId: null });
  const ofState = (state: StoryState) => sql`
    (select from story where ${allOf([sql`state = ${state}`, ...conditions])} limit ${few + 1})`;
  const { rows } = await sql<{ stories: number }>`
    select count(*)::int as stories from (
      ${sql.join(question.states.map(ofState), sql` union all `)}
    ) of_each_state`.execute(db);
  return (rows[0]?.stories ?? 0) > few;
}

function certain(ids: RawBuilder<unknown>): Way {
  return { ids, settles: () => true };
}

async function hasWrittenFew(db: Db, writer: string): Promise<boolean> {
  const { rows } = await sql<{ stories: number }>`
    select count(*)::int as stories from (
      select from story_writer where writer = ${writer} limit ${fewStories + 1}
    ) few`.execute(db);
  return (rows[0]?.stories ?? 0) <= fewStories;
}

function rowsOf({ ids }: Way, question: BoardQuestion): RawBuilder<BoardRow> {
  return sql<BoardRow>`
    select s.id, s.latest_headline as headline, s.state, s.section_id as "sectionId", section.slug as "sectionSlug",
      s.slug, s.latest_number as revision, live.number as "liveRevision", s.changed_at as "changedAt",
      s.changed_by as "changedBy", s.created_by as "createdBy", s.scheduled_for as "scheduledFor",
      s.embargo_until as "embargoUntil", s.published_at as "publishedAt", s.updated_at as "updatedAt",
      s.waiting_note as note, (extract(epoch from s.changed_at) * 1000000)::bigint as "changedMicros"
    from (
      select id, changed_at from (${ids}) chosen order by changed_at desc, id desc limit ${question.limit}
    ) found
    join story s on s.id = found.id
    left join section on section.id = s.section_id
    left join revision live on live.id = s.live_revision_id
    order by found.changed_at desc, found.id desc`;
}

/** The newest that fulfil the conditions; each state is read from its own index and stops at the limit. */
function newestOf(
  { states }: BoardQuestion,
  conditions: readonly RawBuilder<unknown>[],
  limit: number,
): RawBuilder<unknown> {
  const ofState = (state: StoryState) => sql`
    (select story.* from story where ${allOf([sql`state = ${state}`, ...conditions])}
      order by changed_at desc, id desc limit ${limit})`;
  return sql`select * from (${sql.join(states.map(ofState), sql` union all `)}) each_state
    order by changed_at desc, id desc limit ${limit}`;
}

function amongNewest(question: BoardQuestion, lookedAt: number): RawBuilder<unknown> {
  const everybodys = { ...question, writer: null, topicId: null };
  const newest = newestOf(question, otherConditions(everybodys), lookedAt);
  const conditions = [...withTerms(question.terms), ...byWriter(question), ...underTopic(question)];
  return sql`select story.id, story.changed_at from (${newest}) story where ${allOf(conditions)}`;
}

/** `offset 0` keeps the conditions apart, so that the index of headlines is what is read. */
function byHeadline(question: BoardQuestion): RawBuilder<unknown> {
  return sql`select story.id, story.changed_at from (
      select * from story where ${allOf(withTerms(question.terms))} offset 0
    ) story where ${allOf([inStates(question), ...otherConditions(question)])}`;
}

/** In the order of story_writer, which is the board's (db/board-columns.ts). */
function amongOwnNewest(question: BoardQuestion, writer: string): RawBuilder<unknown> {
  return sql`select story.id, story.changed_at
    from (
      select story_id from story_writer where ${allOf(ownBehind(question, writer))}
      order by changed_at desc, story_id desc limit ${ownLookedAt}
    ) own
    cross join lateral (select * from story where id = own.story_id offset 0) story
    where ${allOf(ownConditions(question))}`;
}

/** One walk along the numbers, which costs a third of as many looked up one by one. */
function amongAllOwn(question: BoardQuestion, writer: string): RawBuilder<unknown> {
  return sql`select story.id, story.changed_at
    from (
      select * from story
      where id = any(array(select story_id from story_writer where ${allOf(ownBehind(question, writer))}))
      offset 0
    ) story
    where ${allOf(ownConditions(question))}`;
}

function ownBehind({ before }: BoardQuestion, writer: string): RawBuilder<unknown>[] {
  const behind = before === null ? [] : [sql`changed_at <= ${instantOf(before.changedMicros)}`];
  return [sql`writer = ${writer}`, ...behind];
}

function ownConditions(question: BoardQuestion): RawBuilder<unknown>[] {
  const others = otherConditions({ ...question, writer: null });
  return [inStates(question), ...others, ...withTerms(question.terms)];
}

/** Published ones are kept by topic; of the others, which wait for their time, the newest are looked at. */
function ofTopic(question: BoardQuestion, topicId: number): RawBuilder<unknown> {
  const conditions = [inStates(question), ...withTerms(question.terms), ...otherConditions(question)];
  const waiting = { ...question, states: question.states.filter((state) => state !== 'published') };
  const published = sql`select story.id, story.changed_at
    from story_topic cross join lateral (select * from story where id = story_topic.story_id offset 0) story
    where story_topic.topic_id = ${topicId} and state = 'published' and ${allOf(conditions)}`;
  if (waiting.states.length === 0) return published;
  const others = newestOf(
    waiting,
    [...withTerms(question.terms), ...otherConditions(question)],
    newestLookedAt,
  );
  return sql`${published} union all select story.id, story.changed_at from (${others}) story`;
}

function withTerms(terms: string | null): RawBuilder<unknown>[] {
  return terms === null ? [] : [sql`headline_terms @@ ${terms}::tsquery`];
}

function underTopic({ topicId = null }: BoardQuestion): RawBuilder<unknown>[] {
  if (topicId === null) return [];
  return [
    sql`case when state = 'published'
      then (select true from story_topic where story_id = story.id and topic_id = ${topicId})
      else (select ${topicId} = any(topic_ids) from revision where story_id = story.id and number = latest_number) end`,
  ];
}

function allOf(conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return conditions.length === 0 ? sql`true` : sql.join([...conditions], sql` and `);
}

function inStates({ states }: BoardQuestion): RawBuilder<unknown> {
  return sql`state = any(${[...states]}::text[])`;
}

function otherConditions(question: BoardQuestion): RawBuilder<unknown>[] {
  const { sectionId, before } = question;
  const behind = (micros: number, id: number) =>
    sql`(story.changed_at, story.id) < (${instantOf(micros)}, ${id}::bigint)`;
  return [
    ...(sectionId === null ? [] : [sql`section_id = ${sectionId}`]),
    ...(before === null ? [] : [behind(before.changedMicros, before.id)]),
    ...byWriter(question),
    ...underTopic(question),
  ];
}

/** As a question about each story in turn, never as a join: the planner would read the whole archive. */
function byWriter({ writer }: BoardQuestion): RawBuilder<unknown>[] {
  if (writer === null) return [];
  return [sql`(select true from story_writer where story_id = story.id and writer = ${writer})`];
}

/** Exact, where a JavaScript date would lose the microseconds. */
function instantOf(micros: number) {
  return sql`'epoch'::timestamptz + ${micros}::bigint * interval '1 microsecond'`;
}

const countedUpTo = 1000;
/** Of one's own stories only the newest are counted. */
const ownCounted = 1000;

/** How many stories stand in each state, counted no further than 1,000. */
export async function countBoard(db: Db, filter: BoardFilter): Promise<Record<StoryState, number>> {
  const { rows } = await (filter.writer === null
    ? countAll(filter)
    : countOwn(filter, filter.writer)
  ).execute(db);
  const counts = Object.fromEntries(storyStates.map((state) => [state, 0])) as Record<StoryState, number>;
  for (const { state, stories } of rows) counts[state] = Math.min(stories, countedUpTo);
  return counts;
}

interface Counted {
  state: StoryState;
  stories: number;
}

function countAll({ sectionId }: BoardFilter): RawBuilder<Counted> {
  const inSection = sectionId === null ? sql`true` : sql`section_id = ${sectionId}`;
  return sql<Counted>`
    select each.state, counted.stories from unnest(${[...storyStates]}::text[]) each (state)
    cross join lateral (
      select count(*)::int as stories from (
        select from story where story.state = each.state and ${inSection} limit ${countedUpTo}
      ) few
    ) counted`;
}

function countOwn({ sectionId }: BoardFilter, writer: string): RawBuilder<Counted> {
  const inSection = sectionId === null ? sql`true` : sql`story.section_id = ${sectionId}`;
  return sql<Counted>`
    select story.state, count(*)::int as stories from (
      select story_id from story_writer where writer = ${writer}
      order by changed_at desc, story_id desc limit ${ownCounted}
    ) own
    join story on story.id = own.story_id
    where ${inSection}
    group by story.state`;
}
