import { sql } from 'kysely';
import { headlineTerms } from '../story/headline-terms.ts';
import type { Tx } from './database.ts';

/** A revision that has just been appended, as the board will list its story. */
export interface NewestRevision {
  storyId: number;
  number: number;
  headline: string;
  by: string;
  at: Date;
}

/**
 * Writes onto stories what the board lists and finds them by: number and headline of their newest
 * revision, who wrote it and when, and who has written on them at all.
 */
export async function writeBoardColumns(tx: Tx, revisions: readonly NewestRevision[]): Promise<void> {
  if (revisions.length === 0) return;
  const column = <Key extends keyof NewestRevision>(key: Key) => revisions.map((revision) => revision[key]);
  await sql`
    update story set latest_number = newest.number, latest_headline = newest.headline,
      headline_terms = newest.terms, changed_at = newest.at, changed_by = newest.by,
      created_by = case when newest.number = 1 then newest.by else story.created_by end
    from unnest(${column('storyId')}::bigint[], ${column('number')}::int[], ${column('headline')}::text[],
      ${revisions.map(({ headline }) => headlineTerms(headline))}::tsvector[],
      ${column('at')}::timestamptz[], ${column('by')}::text[]
    ) as newest (story_id, number, headline, terms, at, by)
    where story.id = newest.story_id`.execute(tx);
  await sql`
    insert into story_writer (story_id, writer, changed_at)
    select * from unnest(${column('storyId')}::bigint[], ${column('by')}::text[], ${column('at')}::timestamptz[])
    on conflict (story_id, writer) do nothing`.execute(tx);
  await keepWritersOrder(
    tx,
    revisions.map(({ storyId }) => storyId),
  );
}

/** Gives all who have written on stories the stories' time of change, so that lists of one's own have the board's order. */
export async function keepWritersOrder(tx: Tx, storyIds: readonly number[]): Promise<void> {
  await sql`
    update story_writer set changed_at = story.changed_at from story
    where story.id = story_writer.story_id and story.id = any(${[...storyIds]}::bigint[])
      and story_writer.changed_at <> story.changed_at`.execute(tx);
}

/** Stories whose headline cannot be found yet, by number from `after`, held against other writers. */
export async function lockStoriesWithoutTerms(
  tx: Tx,
  { after, limit }: { after: number; limit: number },
): Promise<{ id: number; headline: string }[]> {
  return tx
    .selectFrom('story')
    .select(['id', 'latest_headline as headline'])
    .where('headline_terms', 'is', null)
    .where('latest_headline', 'is not', null)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .$narrowType<{ headline: string }>()
    .execute();
}

export async function writeHeadlineTerms(
  tx: Tx,
  stories: readonly { id: number; headline: string }[],
): Promise<void> {
  await sql`
    update story set headline_terms = made.terms
    from unnest(${stories.map(({ id }) => id)}::bigint[],
      ${stories.map(({ headline }) => headlineTerms(headline))}::tsvector[]) as made (id, terms)
    where story.id = made.id`.execute(tx);
}
