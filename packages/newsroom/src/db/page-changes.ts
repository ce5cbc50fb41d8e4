import { sql } from 'kysely';
import type { Db, Tx } from './database.ts';

/** The channel whose messages say that the log has grown; the log itself is read by position. */
export const pageChangeChannel = 'page_change';

/** Any number that no other lock of the newsroom uses. */
const appendLock = 7_210_301;

/**
 * Appends to the log of changed pages. Call it last in a transaction: it makes writers commit one after
 * another, so that positions become visible in order and a follower that read up to a position has
 * missed none below it.
 *
 * @param paths the public pages that the transaction touched, or 'every page'
 */
export async function recordPageChange(
  tx: Tx,
  paths: readonly string[] | 'every page',
  at: Date,
): Promise<void> {
  if (paths.length === 0) return;
  await sql`select pg_advisory_xact_lock(${appendLock})`.execute(tx);
  await tx
    .insertInto('page_change')
    .values({ at, paths: paths === 'every page' ? null : [...paths] })
    .execute();
  await sql`select pg_notify(${pageChangeChannel}, '')`.execute(tx);
}

export interface PageChangeRow {
  position: number;
  /** null: every page */
  paths: string[] | null;
}

export async function pageChangesAfter(db: Db, position: number, limit: number): Promise<PageChangeRow[]> {
  return db
    .selectFrom('page_change')
    .select(['position', 'paths'])
    .where('position', '>', position)
    .orderBy('position')
    .limit(limit)
    .execute();
}

/** The positions of the oldest and the newest change that the log still holds; 0 and 0 before the first. */
export async function pageChangeSpan(db: Db): Promise<{ oldest: number; newest: number }> {
  return db
    .selectFrom('page_change')
    .select(({ fn, val }) => [
      fn.coalesce(fn.min('position'), val(0)).as('oldest'),
      fn.coalesce(fn.max('position'), val(0)).as('newest'),
    ])
    .executeTakeFirstOrThrow();
}

/**
 * Forgets changes from before an instant, but never the newest one, from which positions go on. A node
 * that was away for longer makes all its pages again.
 */
export async function forgetPageChanges(db: Db, before: Date): Promise<void> {
  await db
    .deleteFrom('page_change')
    .where('at', '<', before)
    .where('position', '<', ({ selectFrom, fn }) =>
      selectFrom('page_change').select(fn.max('position').as('newest')),
    )
    .execute();
}
