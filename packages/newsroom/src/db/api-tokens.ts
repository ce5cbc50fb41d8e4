import type { Role } from '../story/permissions.ts';
import type { Db, Tx } from './database.ts';

export interface ApiTokenRow {
  id: number;
  name: string;
  role: Role;
  createdBy: string;
  createdAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}

const columns = [
  'id',
  'name',
  'role',
  'created_by as createdBy',
  'created_at as createdAt',
  'last_used_at as lastUsedAt',
  'revoked_at as revokedAt',
] as const;

/** Every token, those in use first, the newest first. */
export async function allApiTokens(db: Db | Tx): Promise<ApiTokenRow[]> {
  return db
    .selectFrom('api_token')
    .select(columns)
    .orderBy(({ eb }) => eb('revoked_at', 'is not', null))
    .orderBy('id', 'desc')
    .execute();
}

/** A token in use, by its hash. */
export async function findApiToken(db: Db, hash: string): Promise<ApiTokenRow | undefined> {
  return db
    .selectFrom('api_token')
    .select(columns)
    .where('hash', '=', hash)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
}

export async function insertApiToken(
  tx: Tx,
  token: { name: string; role: Role; hash: string; by: string; at: Date },
): Promise<ApiTokenRow> {
  const { name, role, hash, by, at } = token;
  return tx
    .insertInto('api_token')
    .values({ name, role, hash, created_by: by, created_at: at })
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** Ends a token; undefined where there is none in use by that number. */
export async function revokeApiTokenRow(tx: Tx, id: number, at: Date): Promise<ApiTokenRow | undefined> {
  return tx
    .updateTable('api_token')
    .set({ revoked_at: at })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning(columns)
    .executeTakeFirst();
}

export async function noteTokenUsed(db: Db, id: number, at: Date): Promise<void> {
  await db.updateTable('api_token').set({ last_used_at: at }).where('id', '=', id).execute();
}
