import type { StoryState } from '../story/story.ts';
import type { Db, Tx } from './database.ts';

export interface StoryRow {
  id: number;
  section_id: number | null;
  state: StoryState;
  slug: string | null;
  published_at: Date | null;
  updated_at: Date | null;
  withdrawn_at: Date | null;
  withdrawal_reason: string | null;
  live_revision_id: number | null;
  sitemap_month: string | null;
  sitemap_part: number | null;
}

const columns = [
  'id',
  'section_id',
  'state',
  'slug',
  'published_at',
  'updated_at',
  'withdrawn_at',
  'withdrawal_reason',
  'live_revision_id',
  'sitemap_month',
  'sitemap_part',
] as const;

export async function insertStory(
  tx: Tx,
  story: { sectionId: number | null; importKey: string | null; at: Date },
): Promise<StoryRow> {
  return tx
    .insertInto('story')
    .values({ section_id: story.sectionId, import_key: story.importKey, state: 'draft', created_at: story.at })
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** The story, held against other writers until the transaction ends. */
export async function lockStory(tx: Tx, id: number): Promise<StoryRow | undefined> {
  return tx.selectFrom('story').select(columns).where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function updateStory(tx: Tx, id: number, changes: Partial<Omit<StoryRow, 'id'>>): Promise<StoryRow> {
  return tx.updateTable('story').set(changes).where('id', '=', id).returning(columns).executeTakeFirstOrThrow();
}

/** Where a story stands on the site, whatever its state; undefined for one that readers never saw. */
export async function findStoryAddress(
  db: Db,
  id: number,
): Promise<{ id: number; state: StoryState; slug: string; section_slug: string } | undefined> {
  return db
    .selectFrom('story')
    .innerJoin('section', 'section.id', 'story.section_id')
    .select(['story.id', 'story.state', 'story.slug', 'section.slug as section_slug'])
    .where('story.id', '=', id)
    .where('story.slug', 'is not', null)
    .where('story.state', 'in', ['published', 'withdrawn'])
    .$narrowType<{ slug: string }>()
    .executeTakeFirst();
}

export interface ImportedStoryRow {
  import_key: string;
  id: number;
  state: StoryState;
  slug: string | null;
  section_slug: string | null;
  headline: string;
  revisions: number;
}

/** The stories that earlier imports brought in under these keys. */
export async function storiesImportedAs(db: Db | Tx, keys: readonly string[]): Promise<ImportedStoryRow[]> {
  if (keys.length === 0) return [];
  return db
    .selectFrom('story')
    .leftJoin('section', 'section.id', 'story.section_id')
    .innerJoin('revision', (join) => join.onRef('revision.story_id', '=', 'story.id').on('revision.number', '=', 1))
    .select(({ selectFrom }) => [
      'story.import_key',
      'story.id',
      'story.state',
      'story.slug',
      'section.slug as section_slug',
      'revision.headline',
      selectFrom('revision as every')
        .whereRef('every.story_id', '=', 'story.id')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .as('revisions'),
    ])
    .where('story.import_key', 'in', keys)
    .$narrowType<{ import_key: string; revisions: number }>()
    .execute();
}

/** Old addresses that lead to a story for ever; one that another story holds is left with it. */
export async function addStoryAddress(tx: Tx, path: string, storyId: number): Promise<boolean> {
  const added = await tx
    .insertInto('story_address')
    .values({ path, story_id: storyId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function findStoryByAddress(db: Db, path: string): Promise<number | undefined> {
  const row = await db.selectFrom('story_address').select('story_id').where('path', '=', path).executeTakeFirst();
  return row?.story_id;
}
