import { sql } from 'kysely';
import { headlineQuery, headlineTerms } from '../story/headline-terms.ts';
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
        name_terms: sql<string>`${headlineTerms(name)}::tsvector`,
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
export async function topicNames(db: Db | Tx, ids: readonly number[]): Promise<Map<number, string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('topic')
    .select(['id', 'name', 'name_latin'])
    .where('id', 'in', ids)
    .execute();
  return new Map(
    rows.map((row) => [row.id, row.name_latin === null ? [row.name] : [row.name, row.name_latin]]),
  );
}

/** The names of topics in the newsroom's language, in the order of the numbers given. */
export async function namesInOrder(db: Db | Tx, ids: readonly number[]): Promise<string[]> {
  const names = await topicNames(db, ids);
  return ids.flatMap((id) => names.get(id)?.slice(0, 1) ?? []);
}

/** The topic of this slug or name. */
export async function findTopic(db: Db, wanted: string): Promise<{ id: number } | undefined> {
  return db
    .selectFrom('topic')
    .select('id')
    .where(({ or, eb }) => or([eb('slug', '=', wanted.toLowerCase()), eb('name', '=', wanted)]))
    .limit(1)
    .executeTakeFirst();
}

/** So many topics that begin with what was typed are weighed. */
const topicsWeighed = 300;

/** Topics that a half-typed name means, those with most stories first; the newest where nothing is typed. */
export async function suggestTopics(
  db: Db,
  typed: string,
  limit: number,
): Promise<{ id: number; slug: string; name: string }[]> {
  const newest = db.selectFrom('topic').select(['id', 'slug', 'name']).orderBy('id', 'desc').limit(limit);
  if (typed.trim() === '') return newest.execute();
  const terms = headlineQuery(typed);
  if (terms === null) return [];
  const { rows } = await sql<{ id: number; slug: string; name: string }>`
    select id, slug, name from (
      select id, slug, name from topic where name_terms @@ ${terms}::tsquery limit ${topicsWeighed}
    ) meant
    order by (select coalesce(sum(stories), 0) from topic_month where topic_id = meant.id) desc, id desc
    limit ${limit}`.execute(db);
  return rows;
}

/** Makes the terms of topics that are older than they are; returns how many. */
export async function writeMissingTopicTerms(tx: Tx, limit: number): Promise<number> {
  const topics = await tx
    .selectFrom('topic')
    .select(['id', 'name', 'name_latin', 'other_names'])
    .where('name_terms', 'is', null)
    .limit(limit)
    .forUpdate()
    .execute();
  await sql`
    update topic set name_terms = made.terms
    from unnest(${topics.map(({ id }) => id)}::int[],
      ${topics.map((topic) => headlineTerms([topic.name, topic.name_latin ?? '', ...topic.other_names].join(' ')))}::tsvector[]
    ) as made (id, terms)
    where topic.id = made.id`.execute(tx);
  return topics.length;
}
