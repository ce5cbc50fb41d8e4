import { type Kysely, sql } from 'kysely';

/** Which version of the analysis made a story's search terms, so that older ones can be made anew. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table story_search add column version int not null default 1`.execute(db);
}
