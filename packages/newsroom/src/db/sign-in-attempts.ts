import { sql } from 'kysely';
import type { Db, Tx } from './database.ts';

export interface Attempts {
  count: number;
  since: Date;
}

/**
 * Counts one more attempt under a key, in one statement, so that attempts at once cannot slip past.
 *
 * @param windowStart attempts that began before this are forgotten
 */
export async function countAttempt(
  db: Db | Tx,
  key: string,
  now: Date,
  windowStart: Date,
): Promise<Attempts> {
  return db
    .insertInto('auth_rate_limit')
    .values({ key, count: 1, since: now })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql<number>`case when auth_rate_limit.since < ${windowStart} then 1 else auth_rate_limit.count + 1 end`,
        since: sql<Date>`case when auth_rate_limit.since < ${windowStart} then ${now} else auth_rate_limit.since end`,
      }),
    )
    .returning(['count', 'since'])
    .executeTakeFirstOrThrow();
}

/** Takes back one attempt, which was none of guessing. */
export async function takeBackAttempt(db: Db, key: string): Promise<void> {
  await db
    .updateTable('auth_rate_limit')
    .set({ count: sql<number>`greatest(count - 1, 0)` })
    .where('key', '=', key)
    .execute();
}

/** Forgets the attempts under a key, and all that are older than the window. */
export async function forgetAttempts(db: Db, key: string, windowStart: Date): Promise<void> {
  await db
    .deleteFrom('auth_rate_limit')
    .where(({ or, eb }) => or([eb('key', '=', key), eb('since', '<', windowStart)]))
    .execute();
}
