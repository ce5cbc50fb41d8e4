import { sql } from 'kysely';
import type { StoryState } from '../story/story.ts';
import type { Db } from './database.ts';
import type { RevisionAct } from './schema.ts';

/** A story's row with its section and what readers were told, whatever its state. */
export interface StoryFactsRow {
  id: number;
  state: StoryState;
  slug: string | null;
  liveRevision: number | null;
  section: { id: number; slug: string; name: string } | null;
  publishedAt: Date | null;
  updatedAt: Date | null;
  scheduledFor: Date | null;
  embargoUntil: Date | null;
  withdrawnAt: Date | null;
  withdrawalReason: string | null;
  corrections: { text: string; at: string; by: string }[];
}

export async function findStoryFacts(db: Db, id: number): Promise<StoryFactsRow | undefined> {
  const { rows } = await sql<StoryFactsRow>`
    select s.id, s.state, s.slug, live.number as "liveRevision",
      case when section.id is null then null
        else json_build_object('id', section.id, 'slug', section.slug, 'name', section.name) end as section,
      s.published_at as "publishedAt", s.updated_at as "updatedAt", s.scheduled_for as "scheduledFor",
      s.embargo_until as "embargoUntil", s.withdrawn_at as "withdrawnAt", s.withdrawal_reason as "withdrawalReason",
      (select coalesce(json_agg(json_build_object('text', c.text, 'at', c.corrected_at, 'by', c.corrected_by) order by c.id), '[]')
        from correction c where c.story_id = s.id) as corrections
    from story s
    left join section on section.id = s.section_id
    left join revision live on live.id = s.live_revision_id
    where s.id = ${id}`.execute(db);
  return rows[0];
}

/** A revision without its text, for a list of them. */
export interface RevisionSummaryRow {
  number: number;
  baseNumber: number | null;
  act: RevisionAct;
  note: string | null;
  headline: string;
  createdBy: string;
  createdAt: Date;
  hiddenBecause: string | null;
}

/** A story's revisions, newest first. */
export async function revisionSummaries(
  db: Db,
  storyId: number,
  { before, limit }: { before: number | null; limit: number },
): Promise<RevisionSummaryRow[]> {
  return db
    .selectFrom('revision')
    .leftJoin('revision_hiding', 'revision_hiding.revision_id', 'revision.id')
    .select([
      'number',
      'base_number as baseNumber',
      'act',
      'note',
      'headline',
      'created_by as createdBy',
      'created_at as createdAt',
      'revision_hiding.reason as hiddenBecause',
    ])
    .where('story_id', '=', storyId)
    .$if(before !== null, (query) => query.where('number', '<', before ?? 0))
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
}
