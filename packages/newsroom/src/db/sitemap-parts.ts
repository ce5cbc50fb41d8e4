import { sql } from 'kysely';
import { sitemapPartSize } from '../story/front-sizes.ts';
import type { Db, Tx } from './database.ts';

/** Takes a place in a month's sitemap: the newest part, or a new one where that is full. */
export async function takeSitemapPlace(tx: Tx, month: string, at: Date): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext(${`sitemap ${month}`}))`.execute(tx);
  const last = await tx
    .selectFrom('sitemap_part')
    .select(['part', 'stories'])
    .where('month', '=', month)
    .orderBy('part', 'desc')
    .limit(1)
    .executeTakeFirst();
  const part = last === undefined ? 1 : last.stories < sitemapPartSize ? last.part : last.part + 1;
  await tx
    .insertInto('sitemap_part')
    .values({ month, part, stories: 1, changed_at: at })
    .onConflict((conflict) =>
      conflict.columns(['month', 'part']).doUpdateSet({ stories: sql`sitemap_part.stories + 1`, changed_at: at }),
    )
    .execute();
  return part;
}

export async function touchSitemapPart(tx: Tx, month: string, part: number, at: Date): Promise<void> {
  await tx
    .updateTable('sitemap_part')
    .set({ changed_at: at })
    .where('month', '=', month)
    .where('part', '=', part)
    .execute();
}

export async function allSitemapParts(db: Db): Promise<{ month: string; part: number; changed_at: Date }[]> {
  return db
    .selectFrom('sitemap_part')
    .select(['month', 'part', 'changed_at'])
    .orderBy('month', 'desc')
    .orderBy('part', 'desc')
    .execute();
}

export interface SitemapStoryRow {
  id: number;
  slug: string;
  section_slug: string;
  updated_at: Date;
}

export async function storiesInSitemapPart(db: Db, month: string, part: number): Promise<SitemapStoryRow[]> {
  return db
    .selectFrom('story')
    .innerJoin('section', 'section.id', 'story.section_id')
    .select(['story.id', 'story.slug', 'section.slug as section_slug', 'story.updated_at'])
    .where('story.state', '=', 'published')
    .where('sitemap_month', '=', month)
    .where('sitemap_part', '=', part)
    .orderBy('story.id', 'desc')
    .$narrowType<{ slug: string; updated_at: Date }>()
    .execute();
}
