import { type RawBuilder, sql } from 'kysely';
import { relatedSize } from '../story/front-sizes.ts';
import type { Tx } from './database.ts';
import { countTopicMonths, type TopicMonth } from './topic-months.ts';

/**
 * What readers find live stories by: their topics, authors, related stories and search terms. Rewritten
 * as a whole whenever revisions go live, removed when a story is withdrawn. Every statement takes any
 * number of stories, so that an import needs no more of them than one story does.
 */

interface LiveStory {
  storyId: number;
  publishedAt: Date;
}

export async function replaceTopics(
  tx: Tx,
  stories: readonly (LiveStory & { topicIds: readonly number[]; month: string })[],
): Promise<void> {
  const went = await forgetTopics(tx, idsOf(stories));
  const rows = stories.flatMap(({ storyId, publishedAt, topicIds, month }) =>
    topicIds.map((topicId, position) => ({
      story_id: storyId,
      topic_id: topicId,
      position,
      published_at: publishedAt,
      month,
    })),
  );
  if (rows.length > 0) await tx.insertInto('story_topic').values(rows).execute();
  await countTopicMonths(
    tx,
    went,
    rows.map((row) => ({ topicId: row.topic_id, month: row.month })),
  );
}

function forgetTopics(tx: Tx, storyIds: readonly number[]): Promise<TopicMonth[]> {
  return tx
    .deleteFrom('story_topic')
    .where('story_id', 'in', storyIds)
    .returning(['topic_id as topicId', 'month'])
    .execute();
}

export async function replaceAuthors(
  tx: Tx,
  stories: readonly (LiveStory & { personIds: readonly number[] })[],
): Promise<void> {
  await tx.deleteFrom('story_author').where('story_id', 'in', idsOf(stories)).execute();
  const rows = stories.flatMap(({ storyId, publishedAt, personIds }) =>
    [...new Set(personIds)].map((personId) => ({
      story_id: storyId,
      person_id: personId,
      published_at: publishedAt,
    })),
  );
  if (rows.length > 0) await tx.insertInto('story_author').values(rows).execute();
}

/**
 * @param stories with their terms, a tsvector in PostgreSQL's text form
 * @param version of the analysis that made the terms
 */
export async function replaceSearchTerms(
  tx: Tx,
  stories: readonly (LiveStory & { terms: string })[],
  version: number,
): Promise<void> {
  await sql`
    insert into story_search (story_id, published_at, terms, version)
    select *, ${version}::int from unnest(
      ${idsOf(stories)}::bigint[],
      ${stories.map(({ publishedAt }) => publishedAt)}::timestamptz[],
      ${stories.map(({ terms }) => terms)}::tsvector[])
    on conflict (story_id) do update
      set published_at = excluded.published_at, terms = excluded.terms, version = excluded.version`.execute(
    tx,
  );
}

/** Stories whose search terms another version of the analysis made, by number from `after`, held against other writers. */
export async function lockStaleSearchTerms(
  tx: Tx,
  { version, after, limit }: { version: number; after: number; limit: number },
): Promise<LiveStory[]> {
  return tx
    .selectFrom('story_search')
    .select(['story_id as storyId', 'published_at as publishedAt'])
    .where('version', '<>', version)
    .where('story_id', '>', after)
    .orderBy('story_id')
    .limit(limit)
    .forUpdate()
    .execute();
}

/** Chooses the related stories. They are chosen once, so that a new story never changes the pages of older ones. */
export async function chooseRelatedStories(tx: Tx, storyIds: readonly number[]): Promise<void> {
  if (storyIds.length === 0) return;
  const chosen = relatedTo({
    id: sql`fresh.id`,
    topicIds: sql`select topic_id from story_topic where story_id = fresh.id`,
    sectionId: sql`fresh.section_id`,
  });
  await sql`
    insert into story_related (story_id, position, related_id)
    select fresh.id, chosen.position, chosen.id
    from story fresh cross join lateral (${chosen}) chosen
    where fresh.id = any(${storyIds})`.execute(tx);
}

/** The stories that share most topics, newest first, filled up with the newest of the section; with their positions. */
export function relatedTo({
  id,
  topicIds,
  sectionId,
}: Record<'id' | 'topicIds' | 'sectionId', RawBuilder<unknown>>) {
  return sql<{ id: number; position: number }>`
    select id, row_number() over (order by shared desc, published_at desc, id desc) as position
    from (
      select id, sum(shared) as shared, max(published_at) as published_at
      from (
        select near.story_id as id, 1 as shared, near.published_at
        from (${topicIds}) mine (topic_id)
        cross join lateral (
          select story_id, published_at from story_topic
          where topic_id = mine.topic_id and story_id <> ${id}
          order by published_at desc, story_id desc limit 20
        ) near
        union all
        (select id, 0, published_at from story
          where state = 'published' and section_id = ${sectionId} and id <> ${id}
          order by published_at desc, id desc limit ${relatedSize})
      ) candidate
      group by id
    ) weighed
    order by shared desc, published_at desc, id desc
    limit ${relatedSize}`;
}

/** Removes what leads readers to a story; its own list of related ones goes too. */
export async function forgetLiveStory(tx: Tx, storyId: number): Promise<void> {
  await countTopicMonths(tx, await forgetTopics(tx, [storyId]), []);
  await tx.deleteFrom('story_author').where('story_id', '=', storyId).execute();
  await tx.deleteFrom('story_related').where('story_id', '=', storyId).execute();
  await tx.deleteFrom('story_search').where('story_id', '=', storyId).execute();
}

function idsOf(stories: readonly LiveStory[]): number[] {
  return stories.map((story) => story.storyId);
}
