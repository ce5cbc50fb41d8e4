import { sql } from 'kysely';
import { relatedSize } from '../story/front-sizes.ts';
import type { Tx } from './database.ts';

/**
 * What readers find a live story by: its topics, authors, related stories and search terms. Rewritten as
 * a whole whenever a revision goes live, removed when the story is withdrawn.
 */

export async function replaceTopics(tx: Tx, storyId: number, topicIds: readonly number[], publishedAt: Date): Promise<void> {
  await tx.deleteFrom('story_topic').where('story_id', '=', storyId).execute();
  if (topicIds.length === 0) return;
  const rows = topicIds.map((topicId, position) => ({
    story_id: storyId,
    topic_id: topicId,
    position,
    published_at: publishedAt,
  }));
  await tx.insertInto('story_topic').values(rows).execute();
}

export async function replaceAuthors(tx: Tx, storyId: number, personIds: readonly number[], publishedAt: Date): Promise<void> {
  await tx.deleteFrom('story_author').where('story_id', '=', storyId).execute();
  if (personIds.length === 0) return;
  const rows = personIds.map((personId) => ({ story_id: storyId, person_id: personId, published_at: publishedAt }));
  await tx.insertInto('story_author').values(rows).execute();
}

/** @param terms a tsvector in PostgreSQL's text form */
export async function replaceSearchTerms(tx: Tx, storyId: number, terms: string, publishedAt: Date): Promise<void> {
  const row = { published_at: publishedAt, terms: sql<string>`${terms}::tsvector` };
  await tx
    .insertInto('story_search')
    .values({ story_id: storyId, ...row })
    .onConflict((conflict) => conflict.column('story_id').doUpdateSet(row))
    .execute();
}

/**
 * Chooses the related stories: those that share most topics, newest first, filled up with the newest of
 * the section. They are chosen once, so that a new story never changes the pages of older ones.
 */
export async function replaceRelatedStories(tx: Tx, storyId: number, sectionId: number): Promise<void> {
  await tx.deleteFrom('story_related').where('story_id', '=', storyId).execute();
  await sql`
    insert into story_related (story_id, position, related_id)
    select ${storyId}, row_number() over (order by shared desc, published_at desc, id desc), id
    from (
      select id, sum(shared) as shared, max(published_at) as published_at
      from (
        select near.story_id as id, 1 as shared, near.published_at
        from story_topic mine
        cross join lateral (
          select story_id, published_at from story_topic
          where topic_id = mine.topic_id and story_id <> ${storyId}
          order by published_at desc limit 40
        ) near
        where mine.story_id = ${storyId}
        union all
        (select id, 0, published_at from story
          where state = 'published' and section_id = ${sectionId} and id <> ${storyId}
          order by published_at desc, id desc limit ${relatedSize})
      ) candidate
      group by id
      order by 2 desc, 3 desc, 1 desc
      limit ${relatedSize}
    ) chosen`.execute(tx);
}

/** Removes what leads readers to a story; its own list of related ones goes too. */
export async function forgetLiveStory(tx: Tx, storyId: number): Promise<void> {
  await tx.deleteFrom('story_topic').where('story_id', '=', storyId).execute();
  await tx.deleteFrom('story_author').where('story_id', '=', storyId).execute();
  await tx.deleteFrom('story_related').where('story_id', '=', storyId).execute();
  await tx.deleteFrom('story_search').where('story_id', '=', storyId).execute();
}
