import { randomUUID } from 'node:crypto';
import type { Role } from '../story/permissions.ts';
import type { Db, Tx } from './database.ts';

/** Whose account it is, and what is set on it. */
export interface AccountRow {
  userId: string;
  personId: number;
  name: string;
  initials: string | null;
  email: string;
  role: Role | null;
  active: boolean;
  lastSeenAt: Date | null;
  hasPassword: boolean;
  hasTotp: boolean;
}

function accounts(db: Db | Tx) {
  return db
    .selectFrom('auth_user')
    .innerJoin('person', 'person.id', 'auth_user.person_id')
    .select(({ exists, selectFrom }) => [
      'auth_user.id as userId',
      'person.id as personId',
      'person.name as name',
      'person.initials as initials',
      'auth_user.email as email',
      'person.role as role',
      'person.active as active',
      'person.last_seen_at as lastSeenAt',
      'auth_user.two_factor_enabled as hasTotp',
      exists(
        selectFrom('auth_account')
          .select('auth_account.id')
          .whereRef('auth_account.user_id', '=', 'auth_user.id')
          .where('auth_account.password', 'is not', null),
      ).as('hasPassword'),
    ]);
}

export async function accountOfUser(db: Db | Tx, userId: string): Promise<AccountRow | undefined> {
  return plain(await accounts(db).where('auth_user.id', '=', userId).executeTakeFirst());
}

export async function accountOfPerson(db: Db | Tx, personId: number): Promise<AccountRow | undefined> {
  return plain(await accounts(db).where('person.id', '=', personId).executeTakeFirst());
}

export async function accountByEmail(db: Db | Tx, email: string): Promise<AccountRow | undefined> {
  return plain(await accounts(db).where('auth_user.email', '=', email).executeTakeFirst());
}

/** The accounts of administrators who may sign in, the oldest first. */
export async function administrators(db: Db | Tx): Promise<AccountRow[]> {
  const rows = await accounts(db)
    .where('person.role', '=', 'admin')
    .where('person.active', '=', true)
    .orderBy('person.id')
    .execute();
  return rows.map((row) => ({ ...row, hasPassword: Boolean(row.hasPassword) }));
}

function plain<Row extends { hasPassword: unknown }>(row: Row | undefined) {
  return row === undefined ? undefined : { ...row, hasPassword: Boolean(row.hasPassword) };
}

/** Opens an account for a person. Its address has been vouched for by who invites. */
export async function insertAccount(
  tx: Tx,
  account: { personId: number; name: string; email: string; at: Date },
): Promise<string> {
  const id = randomUUID();
  const { personId, name, email, at } = account;
  await tx
    .insertInto('auth_user')
    .values({ id, person_id: personId, name, email, email_verified: true, created_at: at, updated_at: at })
    .execute();
  return id;
}

export async function updateAccount(
  tx: Tx,
  personId: number,
  changed: { name?: string; email?: string },
  at: Date,
): Promise<void> {
  await tx
    .updateTable('auth_user')
    .set({ ...changed, updated_at: at })
    .where('person_id', '=', personId)
    .execute();
}

/** better-auth's name for accounts with a password. */
const withPassword = 'credential';

/** @param hash as better-auth makes it */
export async function keepPasswordHash(tx: Tx, userId: string, hash: string, at: Date): Promise<void> {
  await tx
    .insertInto('auth_account')
    .values({
      id: randomUUID(),
      account_id: userId,
      provider_id: withPassword,
      user_id: userId,
      password: hash,
      created_at: at,
      updated_at: at,
    })
    .onConflict((conflict) =>
      conflict.columns(['user_id', 'provider_id']).doUpdateSet({ password: hash, updated_at: at }),
    )
    .execute();
}

/** Notes that somebody was here. */
export async function noteSeen(db: Db, personId: number, at: Date): Promise<void> {
  await db.updateTable('person').set({ last_seen_at: at }).where('id', '=', personId).execute();
}
