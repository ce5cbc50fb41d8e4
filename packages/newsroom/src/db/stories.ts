import { sql } from 'kysely';
import type { StoryState } from '../story/story.ts';
import { keepWritersOrder } from './board-columns.ts';
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
  embargo_until: Date | null;
  scheduled_for: Date | null;
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
  'embargo_until',
  'scheduled_for',
  'sitemap_month',
  'sitemap_part',
] as const;

/** Begins stories as drafts; the rows come back in the order given. */
export async function insertStories(
  tx: Tx,
  stories: readonly { sectionId: number | null; importKey: string | null; at: Date }[],
): Promise<StoryRow[]> {
  if (stories.length === 0) return [];
  const rows = stories.map(({ sectionId, importKey, at }) => ({
    section_id: sectionId,
    import_key: importKey,
    state: 'draft' as const,
    created_at: at,
    changed_at: at,
  }));
  return tx.insertInto('story').values(rows).returning(columns).execute();
}

/** The story, held against other writers until the transaction ends. */
export async function lockStory(tx: Tx, id: number): Promise<StoryRow | undefined> {
  return tx.selectFrom('story').select(columns).where('id', '=', id).forUpdate().executeTakeFirst();
}

/** The same for many, in the order of their numbers, so that two writers never wait for each other. */
export async function lockStories(tx: Tx, ids: readonly number[]): Promise<StoryRow[]> {
  if (ids.length === 0) return [];
  return tx.selectFrom('story').select(columns).where('id', 'in', ids).orderBy('id').forUpdate().execute();
}

/** Who changed a story, and when. */
export interface ChangeMark {
  by: string;
  at: Date;
  /** What the next person is told while the story waits; null takes the last note away, undefined leaves it. */
  waitingNote: string | null | undefined;
}

/** Notes on the story who last did something with it, for the board. */
export async function markChanged(tx: Tx, id: number, { by, at, waitingNote }: ChangeMark): Promise<void> {
  await tx
    .updateTable('story')
    .set({
      changed_by: by,
      changed_at: at,
      ...(waitingNote === undefined ? {} : { waiting_note: waitingNote }),
    })
    .where('id', '=', id)
    .execute();
  await keepWritersOrder(tx, [id]);
}

/** Moves a story that readers do not see from one state to another; a time only where it is scheduled. */
export async function moveStory(
  tx: Tx,
  id: number,
  to: { state: 'draft' | 'in-review' | 'approved' } | { state: 'scheduled'; scheduledFor: Date },
): Promise<void> {
  await tx
    .updateTable('story')
    .set({ state: to.state, scheduled_for: 'scheduledFor' in to ? to.scheduledFor : null })
    .where('id', '=', id)
    .execute();
}

/** What of a story stands beside its text; what is left out stays. */
export interface StoryDetails {
  sectionId?: number;
  slug?: string | null;
  embargoUntil?: Date | null;
}

export async function changeDetails(tx: Tx, id: number, details: StoryDetails): Promise<void> {
  const { sectionId, slug, embargoUntil } = details;
  await tx
    .updateTable('story')
    .set({
      ...(sectionId === undefined ? {} : { section_id: sectionId }),
      ...(slug === undefined ? {} : { slug }),
      ...(embargoUntil === undefined ? {} : { embargo_until: embargoUntil }),
    })
    .where('id', '=', id)
    .execute();
}

/** Stories whose time has come, the earliest first. */
export async function dueStories(db: Db, now: Date, limit: number): Promise<{ storyId: number; at: Date }[]> {
  return db
    .selectFrom('story')
    .select(['id as storyId', 'scheduled_for as at'])
    .where('state', '=', 'scheduled')
    .where('scheduled_for', '<=', now)
    .orderBy('scheduled_for')
    .limit(limit)
    .$narrowType<{ at: Date }>()
    .execute();
}

export async function markWithdrawn(tx: Tx, id: number, at: Date, reason: string | null): Promise<void> {
  await tx
    .updateTable('story')
    .set({ state: 'withdrawn', withdrawn_at: at, withdrawal_reason: reason })
    .where('id', '=', id)
    .execute();
}

export interface LiveColumns {
  id: number;
  sectionId: number;
  slug: string;
  publishedAt: Date;
  updatedAt: Date;
  revisionId: number;
  sitemapMonth: string;
  sitemapPart: number;
}

/** Makes stories published, with what that needs. */
export async function markPublished(tx: Tx, stories: readonly LiveColumns[]): Promise<void> {
  const column = <Key extends keyof LiveColumns>(key: Key) => stories.map((story) => story[key]);
  await sql`
    update story set state = 'published', section_id = live.section_id, slug = live.slug,
      published_at = live.published_at, updated_at = live.updated_at, live_revision_id = live.revision_id,
      sitemap_month = live.month, sitemap_part = live.part,
      scheduled_for = null, withdrawn_at = null, withdrawal_reason = null
    from unnest(${column('id')}::bigint[], ${column('sectionId')}::int[], ${column('slug')}::text[],
      ${column('publishedAt')}::timestamptz[], ${column('updatedAt')}::timestamptz[], ${column('revisionId')}::bigint[],
      ${column('sitemapMonth')}::text[], ${column('sitemapPart')}::int[]
    ) as live (id, section_id, slug, published_at, updated_at, revision_id, month, part)
    where story.id = live.id`.execute(tx);
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
    .innerJoin('revision', (join) =>
      join.onRef('revision.story_id', '=', 'story.id').on('revision.number', '=', 1),
    )
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

/** Keeps old addresses that lead to stories for ever; returns those that other stories hold already. */
export async function addStoryAddresses(
  tx: Tx,
  addresses: readonly { path: string; storyId: number }[],
): Promise<string[]> {
  if (addresses.length === 0) return [];
  const added = await tx
    .insertInto('story_address')
    .values(addresses.map(({ path, storyId }) => ({ path, story_id: storyId })))
    .onConflict((conflict) => conflict.doNothing())
    .returning(['path', 'story_id'])
    .execute();
  const kept = new Set(added.map((row) => `${row.story_id} ${row.path}`));
  return addresses.filter(({ path, storyId }) => !kept.has(`${storyId} ${path}`)).map(({ path }) => path);
}

export async function findStoryByAddress(db: Db, path: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('story_address')
    .select('story_id')
    .where('path', '=', path)
    .executeTakeFirst();
  return row?.story_id;
}
