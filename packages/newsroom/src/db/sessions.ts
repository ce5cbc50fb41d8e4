import type { Db, Tx } from './database.ts';

export interface SessionRow {
  id: string;
  userAgent: string | null;
  address: string | null;
  begunAt: Date;
  usedAt: Date;
}

/** The sessions of a person that have not ended, the newest first. */
export async function sessionsOf(db: Db, personId: number, now: Date): Promise<SessionRow[]> {
  return db
    .selectFrom('auth_session')
    .innerJoin('auth_user', 'auth_user.id', 'auth_session.user_id')
    .select([
      'auth_session.id as id',
      'auth_session.user_agent as userAgent',
      'auth_session.ip_address as address',
      'auth_session.created_at as begunAt',
      'auth_session.updated_at as usedAt',
    ])
    .where('auth_user.person_id', '=', personId)
    .where('auth_session.expires_at', '>', now)
    .orderBy('auth_session.created_at', 'desc')
    .execute();
}

/** Ends sessions of a person: one, all but one, or all. Returns how many. */
export async function endSessionsOf(
  tx: Tx,
  { personId }: { personId: number },
  which: { id: string } | { except: string } | 'all',
): Promise<number> {
  let ending = tx
    .deleteFrom('auth_session')
    .where('user_id', 'in', ({ selectFrom }) =>
      selectFrom('auth_user').select('auth_user.id').where('person_id', '=', personId),
    );
  if (which !== 'all') {
    ending = 'id' in which ? ending.where('id', '=', which.id) : ending.where('id', '!=', which.except);
  }
  const { numDeletedRows } = await ending.executeTakeFirst();
  return Number(numDeletedRows);
}
