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

/** Somebody as the list of people shows them. */
export interface ListedPersonRow {
  id: number;
  slug: string;
  name: string;
  nameLatin: string | null;
  initials: string | null;
  role: Role | null;
  email: string | null;
  active: boolean;
  lastSeenAt: Date | null;
}

function listed(db: Db | Tx) {
  return db
    .selectFrom('person')
    .leftJoin('auth_user', 'auth_user.person_id', 'person.id')
    .select([
      'person.id as id',
      'person.slug as slug',
      'person.name as name',
      'person.name_latin as nameLatin',
      'person.initials as initials',
      'person.role as role',
      'auth_user.email as email',
      'person.active as active',
      'person.last_seen_at as lastSeenAt',
    ]);
}

/** Everybody of the newsroom, by name. */
export async function listPeople(db: Db): Promise<ListedPersonRow[]> {
  return listed(db).orderBy('person.name').orderBy('person.id').execute();
}

/** Somebody, held against other writers. */
export async function lockPerson(tx: Tx, id: number): Promise<ListedPersonRow | undefined> {
  await tx.selectFrom('person').select('id').where('id', '=', id).forUpdate().execute();
  return listed(tx).where('person.id', '=', id).executeTakeFirst();
}

/** Administrators, held against other writers, so that two cannot take the last place from each other. */
export async function lockAdministrators(tx: Tx): Promise<void> {
  await tx.selectFrom('person').select('id').where('role', '=', 'admin').orderBy('id').forUpdate().execute();
}

export async function updatePerson(
  tx: Tx,
  id: number,
  changed: { name?: string; initials?: string | null; role?: Role; active?: boolean },
): Promise<void> {
  await tx.updateTable('person').set(changed).where('id', '=', id).execute();
}

/** People of this name who have no account. */
export async function peopleWithoutAccount(tx: Tx, name: string): Promise<{ id: number }[]> {
  return tx
    .selectFrom('person')
    .select('person.id')
    .where('person.name', '=', name)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('auth_user').select('auth_user.id').whereRef('auth_user.person_id', '=', 'person.id'),
        ),
      ),
    )
    .execute();
}

/** Who else signs by these initials. */
export async function personWithInitials(tx: Tx, initials: string): Promise<{ id: number } | undefined> {
  return tx.selectFrom('person').select('id').where('initials', '=', initials).executeTakeFirst();
}

/** The slug, or the slug with the first number that makes it free: rina, rina-2, rina-3. */
export async function freePersonSlug(tx: Tx, slug: string): Promise<string> {
  const taken = await tx
    .selectFrom('person')
    .select('slug')
    .where(({ or, eb }) => or([eb('slug', '=', slug), eb('slug', 'like', `${slug}-%`)]))
    .execute();
  const slugs = new Set(taken.map((row) => row.slug));
  let free = slug;
  for (let number = 2; slugs.has(free); number += 1) free = `${slug}-${number}`;
  return free;
}
