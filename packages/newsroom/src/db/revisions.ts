import type { RevisionContent } from '../story/story.ts';
import { writeBoardColumns } from './board-columns.ts';
import type { Db, Tx } from './database.ts';
import type { RevisionAct } from './schema.ts';

export interface RevisionRow extends RevisionContent {
  id: number;
  storyId: number;
  number: number;
  baseNumber: number | null;
  act: RevisionAct;
  note: string | null;
  createdBy: string;
  createdAt: Date;
}

const columns = [
  'id',
  'story_id as storyId',
  'number',
  'base_number as baseNumber',
  'headline',
  'standfirst',
  'body',
  'credits',
  'sources',
  'topic_ids as topicIds',
  'act',
  'note',
  'created_by as createdBy',
  'created_at as createdAt',
] as const;

export interface NewRevision {
  storyId: number;
  /** The number of the revision that this one was made from; null for a story's first. */
  baseNumber: number | null;
  content: RevisionContent;
  act: RevisionAct;
  note: string | null;
  by: string;
  at: Date;
}

/** Appends revisions, and lists their stories on the board by them; the rows come back in the order given. */
export async function appendRevisions(tx: Tx, revisions: readonly NewRevision[]): Promise<RevisionRow[]> {
  if (revisions.length === 0) return [];
  const rows = await tx.insertInto('revision').values(revisions.map(columnsOf)).returning(columns).execute();
  await writeBoardColumns(
    tx,
    rows.map(({ storyId, number, headline, createdBy, createdAt }) => ({
      storyId,
      number,
      headline,
      by: createdBy,
      at: createdAt,
    })),
  );
  return rows;
}

export async function appendRevision(tx: Tx, revision: NewRevision): Promise<RevisionRow> {
  const [row] = await appendRevisions(tx, [revision]);
  if (row === undefined) throw new Error('the database returned no revision');
  return row;
}

function columnsOf({ content, ...revision }: NewRevision) {
  return {
    story_id: revision.storyId,
    number: (revision.baseNumber ?? 0) + 1,
    base_number: revision.baseNumber,
    headline: content.headline,
    standfirst: content.standfirst,
    body: JSON.stringify(content.body),
    credits: JSON.stringify(content.credits),
    sources: JSON.stringify(content.sources),
    topic_ids: content.topicIds,
    act: revision.act,
    note: revision.note,
    created_by: revision.by,
    created_at: revision.at,
  };
}

export async function latestRevision(db: Db | Tx, storyId: number): Promise<RevisionRow | undefined> {
  return db
    .selectFrom('revision')
    .select(columns)
    .where('story_id', '=', storyId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export async function firstRevisionIds(tx: Tx, storyIds: readonly number[]): Promise<number[]> {
  if (storyIds.length === 0) return [];
  const rows = await tx
    .selectFrom('revision')
    .select('id')
    .where('story_id', 'in', storyIds)
    .where('number', '=', 1)
    .execute();
  return rows.map((row) => row.id);
}

export async function findRevisions(db: Db | Tx, ids: readonly number[]): Promise<RevisionRow[]> {
  return ids.length === 0 ? [] : db.selectFrom('revision').select(columns).where('id', 'in', ids).execute();
}

/** The revisions that readers see. */
export async function liveRevisions(db: Db | Tx, storyIds: readonly number[]): Promise<RevisionRow[]> {
  const live = db.selectFrom('story').select('live_revision_id').where('id', 'in', storyIds);
  return db.selectFrom('revision').select(columns).where('id', 'in', live).execute();
}

export async function findRevision(db: Db | Tx, id: number): Promise<RevisionRow | undefined> {
  return db.selectFrom('revision').select(columns).where('id', '=', id).executeTakeFirst();
}

/** A story's revision by its number. */
export async function revisionNumbered(
  db: Db | Tx,
  storyId: number,
  number: number,
): Promise<(RevisionRow & { hiddenBecause: string | null }) | undefined> {
  return db
    .selectFrom('revision')
    .leftJoin('revision_hiding', 'revision_hiding.revision_id', 'revision.id')
    .select(columns)
    .select('revision_hiding.reason as hiddenBecause')
    .where('story_id', '=', storyId)
    .where('number', '=', number)
    .executeTakeFirst();
}

/** The whole history, first revision first; hidden ones too, with their flag. */
export async function revisionsOf(
  db: Db,
  storyId: number,
): Promise<(RevisionRow & { hiddenBecause: string | null })[]> {
  return db
    .selectFrom('revision')
    .leftJoin('revision_hiding', 'revision_hiding.revision_id', 'revision.id')
    .select(columns)
    .select('revision_hiding.reason as hiddenBecause')
    .where('story_id', '=', storyId)
    .orderBy('number')
    .execute();
}

export async function hideRevisionRow(
  tx: Tx,
  hiding: { revisionId: number; reason: string; by: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('revision_hiding')
    .values({
      revision_id: hiding.revisionId,
      reason: hiding.reason,
      hidden_by: hiding.by,
      hidden_at: hiding.at,
    })
    .execute();
}
