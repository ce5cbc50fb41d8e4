import { sql } from 'kysely';
import type { StoryState } from '../story/story.ts';
import type { Db, Tx } from './database.ts';

/** The channel that tells which story's log of updates has grown, and through which node. */
export const workingCopyChannel = 'working_copy';

export interface WorkingCopyRow {
  storyId: number;
  copyId: string;
  baseNumber: number;
  state: Buffer;
  /** Updates up to this position are in `state`. */
  statePosition: number;
}

export interface NewUpdate {
  storyId: number;
  update: Uint8Array;
  by: string;
  at: Date;
}

const columns = [
  'story_id as storyId',
  'copy_id as copyId',
  'base_number as baseNumber',
  'state',
  'state_position as statePosition',
] as const;

/** Makes a story's working copy where it has none; another that was made first stays. */
export async function insertWorkingCopy(
  db: Db | Tx,
  copy: { storyId: number; baseNumber: number; state: Uint8Array; at: Date },
): Promise<void> {
  await db
    .insertInto('working_copy')
    .values({
      story_id: copy.storyId,
      base_number: copy.baseNumber,
      state: Buffer.from(copy.state),
      started_at: copy.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function findWorkingCopy(db: Db | Tx, storyId: number): Promise<WorkingCopyRow | undefined> {
  return db.selectFrom('working_copy').select(columns).where('story_id', '=', storyId).executeTakeFirst();
}

/** The working copy, held against every other writer of it until the transaction ends. */
export async function lockWorkingCopy(tx: Tx, storyId: number): Promise<WorkingCopyRow | undefined> {
  const held = tx.selectFrom('working_copy').select(columns).where('story_id', '=', storyId);
  return held.forNoKeyUpdate().executeTakeFirst();
}

/** The log after a position, oldest first. */
export async function updatesAfter(
  db: Db | Tx,
  storyId: number,
  position: number,
): Promise<{ position: number; update: Buffer }[]> {
  return db
    .selectFrom('working_copy_update')
    .select(['position', 'update'])
    .where('story_id', '=', storyId)
    .where('position', '>', position)
    .orderBy('position')
    .execute();
}

/**
 * Appends to the logs of stories and tells the nodes when the transaction commits. The working copies are
 * held first, in the order of their numbers, so that the positions of one story become visible in order.
 *
 * @param node the node whose own documents hold the updates already; null for a command
 */
export async function appendUpdates(
  tx: Tx,
  updates: readonly NewUpdate[],
  node: string | null,
): Promise<void> {
  const storyIds = [...new Set(updates.map(({ storyId }) => storyId))];
  if (storyIds.length === 0) return;
  await tx
    .selectFrom('working_copy')
    .select('story_id')
    .where('story_id', 'in', storyIds)
    .orderBy('story_id')
    .forNoKeyUpdate()
    .execute();
  await tx
    .insertInto('working_copy_update')
    .values(
      updates.map(({ storyId, update, by, at }) => ({
        story_id: storyId,
        update: Buffer.from(update),
        written_by: by,
        written_at: at,
      })),
    )
    .execute();
  const messages = storyIds.map((storyId) => JSON.stringify({ storyId, node }));
  await sql`select pg_notify(${workingCopyChannel}, message) from unnest(${messages}::text[]) message`.execute(
    tx,
  );
}

/** Puts a state in the place of the updates up to a position, all of which it holds. */
export async function foldUpdates(
  tx: Tx,
  folded: { storyId: number; state: Uint8Array; position: number },
): Promise<void> {
  await tx
    .updateTable('working_copy')
    .set({ state: Buffer.from(folded.state), state_position: folded.position })
    .where('story_id', '=', folded.storyId)
    .execute();
  await tx
    .deleteFrom('working_copy_update')
    .where('story_id', '=', folded.storyId)
    .where('position', '<=', folded.position)
    .execute();
}

/** Says that the working copy has taken in a revision. */
export async function setBaseNumber(tx: Tx, storyId: number, baseNumber: number): Promise<void> {
  await tx
    .updateTable('working_copy')
    .set({ base_number: baseNumber })
    .where('story_id', '=', storyId)
    .execute();
}

export interface StandingRow {
  state: StoryState;
  /** Number of the newest revision. */
  number: number;
  by: string;
  /** The last act on the story. */
  act: string;
  /** Of the working copy; null where there is none yet. */
  base: number | null;
  copyId: string | null;
}

/** Where a story stands for its writers; undefined where there is no such story. */
export async function findStanding(db: Db | Tx, storyId: number): Promise<StandingRow | undefined> {
  return db
    .selectFrom('story')
    .innerJoin('revision', 'revision.story_id', 'story.id')
    .leftJoin('working_copy', 'working_copy.story_id', 'story.id')
    .where('story.id', '=', storyId)
    .orderBy('revision.number', 'desc')
    .limit(1)
    .select(({ selectFrom, fn, ref }) => [
      'story.state',
      'revision.number',
      'revision.created_by as by',
      'working_copy.base_number as base',
      'working_copy.copy_id as copyId',
      fn
        .coalesce(
          selectFrom('event')
            .where('subject', '=', 'story')
            .where('subject_id', '=', storyId)
            .orderBy('id', 'desc')
            .limit(1)
            .select('act'),
          ref('revision.act'),
        )
        .as('act'),
    ])
    .executeTakeFirst();
}
