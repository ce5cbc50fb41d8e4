import type { Role } from '../story/permissions.ts';
import type { Db, Tx } from './database.ts';

export interface PersonRow {
  id: number;
  slug: string;
  name: string;
  name_latin: string | null;
  initials: string | null;
  description: string | null;
}

const columns = ['id', 'slug', 'name', 'name_latin', 'initials', 'description'] as const;

export async function findPersonBySlug(db: Db, slug: string): Promise<PersonRow | undefined> {
  return db.selectFrom('person').select(columns).where('slug', '=', slug).executeTakeFirst();
}

/** Everybody who signs by one of these names or initials. */
export async function peopleSigningAs(db: Db | Tx, names: readonly string[]): Promise<PersonRow[]> {
  if (names.length === 0) return [];
  return db
    .selectFrom('person')
    .select(columns)
    .where(({ or, eb }) => or([eb('name', 'in', names), eb('initials', 'in', names)]))
    .orderBy('id')
    .execute();
}

/** Which of these numbers are people's. */
export async function knownPersonIds(db: Db | Tx, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('person').select('id').where('id', 'in', ids).execute();
  return rows.map((row) => row.id);
}

export async function insertPerson(
  tx: Tx,
  person: Omit<PersonRow, 'id'> & { role: Role | null },
): Promise<number> {
  const { id } = await tx.insertInto('person').values(person).returning('id').executeTakeFirstOrThrow();
  return id;
}
