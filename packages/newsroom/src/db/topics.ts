import type { Db, Tx } from './database.ts';

export interface TopicRow {
  id: number;
  slug: string;
  name: string;
  name_latin: string | null;
  description: string | null;
}

const columns = ['id', 'slug', 'name', 'name_latin', 'description'] as const;

export async function findTopicBySlug(db: Db, slug: string): Promise<TopicRow | undefined> {
  return db.selectFrom('topic').select(columns).where('slug', '=', slug).executeTakeFirst();
}

export async function topicsNamed(tx: Tx, names: readonly string[]): Promise<TopicRow[]> {
  if (names.length === 0) return [];
  return tx.selectFrom('topic').select(columns).where('name', 'in', names).execute();
}

/**
 * The number of the topic of this name, made where there is none. Two programs that make it at once get
 * the same one; a slug that another name has taken is followed by a number.
 */
export async function topicIdFor(tx: Tx, name: string, slug: string): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const inserted = await tx
      .insertInto('topic')
      .values({
        name,
        slug: attempt === 1 ? slug : `${slug}-${attempt}`,
        name_latin: null,
        description: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (inserted !== undefined) return inserted.id;
    const named = await tx.selectFrom('topic').select('id').where('name', '=', name).executeTakeFirst();
    if (named !== undefined) return named.id;
  }
}

/** The names by which readers search for topics, in both scripts where both are known. */
export async function topicNames(tx: Db | Tx, ids: readonly number[]): Promise<Map<number, string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('topic')
    .select(['id', 'name', 'name_latin'])
    .where('id', 'in', ids)
    .execute();
  return new Map(
    rows.map((row) => [row.id, row.name_latin === null ? [row.name] : [row.name, row.name_latin]]),
  );
}
