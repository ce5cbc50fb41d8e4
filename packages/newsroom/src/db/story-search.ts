import { sql } from 'kysely';
import type { StoryDocument } from '../story/document.ts';
import type { Db } from './database.ts';
import type { CardRow } from './reader-stories.ts';

export interface FoundRow extends CardRow {
  body: StoryDocument;
  score: number;
}

/** Matches are counted no further than this. */
export const countLimit = 10_000;

/**
 * Live stories that hold all terms: those with a term in headline or topics first, then the newest.
 *
 * @param query a tsquery in PostgreSQL's text form
 * @param limitMs the server gives up after this time
 */
export async function findStories(
  db: Db,
  query: string,
  options: { limit: number; limitMs: number },
): Promise<{ total: number; rows: FoundRow[] }> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('statement_timeout', ${String(options.limitMs)}, true)`.execute(tx);
    const { rows: counted } = await sql<{ total: number }>`
      select count(*)::int as total from (
        select 1 from story_search where terms @@ ${query}::tsquery limit ${countLimit}
      ) matching`.execute(tx);
    const { rows } = await sql<FoundRow>`
      select s.id, s.live_revision_id as "revisionId", s.slug, section.slug as "sectionSlug", r.headline, r.standfirst, r.body,
        s.published_at as "publishedAt", s.updated_at as "updatedAt", found.score
      from (
        select story_id, published_at, ts_rank('{0.1, 0.2, 0.6, 1.0}', terms, ${query}::tsquery)::float8 as score
        from (
          select * from story_search where terms @@ ${query}::tsquery
          order by published_at desc limit 500
        ) newest
        order by score desc, published_at desc limit ${options.limit}
      ) found
      join story s on s.id = found.story_id
      join revision r on r.id = s.live_revision_id
      join section on section.id = s.section_id
      order by found.score desc, found.published_at desc`.execute(tx);
    return { total: counted[0]?.total ?? 0, rows };
  });
}
