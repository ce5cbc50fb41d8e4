import { sql } from 'kysely';
import type { OpenFindings, ToldFinding } from '../story/api-shapes.ts';
import type { Db } from './database.ts';

/** One line of a story's history: a revision, or what somebody did with the story. */
export interface HistoryRow extends HistoryPlace {
  by: string;
  act: string;
  /** Number of the revision that this made, or on which it acted. */
  revision: number | null;
  note: string | null;
  /** Of a revision. */
  headline: string | null;
  hiddenBecause: string | null;
  isLive: boolean;
  scheduledFor: string | null;
  finding: ToldFinding | null;
  openFindings: OpenFindings | null;
}

/** Where a line stands; lines of one instant keep their order by kind and number. */
export interface HistoryPlace {
  at: Date;
  /** 0 for a revision, 1 for an event: an act on a revision comes after it. */
  kind: number;
  id: number;
}

/** Acts that are told by the revision that they made. */
const toldByRevision = ['create', 'save', 'import', 'restore'];

/**
 * A story's revisions and what was done with them, newest first.
 *
 * @param before goes on behind this line; null begins with the newest
 */
export async function historyOf(
  db: Db,
  { storyId, before, limit }: { storyId: number; before: HistoryPlace | null; limit: number },
): Promise<HistoryRow[]> {
  const behind =
    before === null
      ? sql`true`
      : sql`(at, kind, id) < (${before.at}::timestamptz, ${before.kind}::int, ${before.id}::bigint)`;
  const { rows } = await sql<HistoryRow>`
    select * from (
      select r.created_at as at, 0 as kind, r.id, r.created_by as by, r.act, r.number as revision, r.note, r.headline,
        hiding.reason as "hiddenBecause", (s.state = 'published' and s.live_revision_id = r.id) as "isLive",
        null as "scheduledFor", null::jsonb as finding, null::jsonb as "openFindings"
      from revision r
      join story s on s.id = r.story_id
      left join revision_hiding hiding on hiding.revision_id = r.id
      where r.story_id = ${storyId}
      union all
      select at, 1, id, actor, act, (detail->>'revision')::int,
        coalesce(detail->>'note', detail->>'text', detail->>'reason'), null, null, false, detail->>'scheduledFor',
        detail->'finding', detail->'openFindings'
      from event
      where subject = 'story' and subject_id = ${storyId} and act <> all(${toldByRevision}::text[])
        and not (act = 'correct' and coalesce((detail->>'newText')::boolean, true))
      union all
      select e.at, 1, e.id, e.actor, e.act, r.number, e.detail->>'reason', null, null, false, null, null, null
      from revision r
      join event e on e.subject = 'revision' and e.subject_id = r.id
      where r.story_id = ${storyId}
    ) line
    where ${behind}
    order by at desc, kind desc, id desc
    limit ${limit}`.execute(db);
  return rows;
}
