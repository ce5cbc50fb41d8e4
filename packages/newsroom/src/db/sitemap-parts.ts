import { sql } from 'kysely';
import { sitemapPartSize } from '../story/front-sizes.ts';
import type { Db, Tx } from './database.ts';

/**
 * Takes places in the sitemaps of months: in the newest part, and in new ones where that is full.
 *
 * @param months a month for each story
 * @returns the part for each story
 */
export async function takeSitemapPlaces(tx: Tx, months: readonly string[], at: Date): Promise<number[]> {
  const parts = new Map<string, number[]>();
  for (const month of [...new Set(months)].sort()) {
    parts.set(month, await takePlaces(tx, month, months.filter((other) => other === month).length, at));
  }
  return months.map((month) => parts.get(month)?.shift() ?? 1);
}

async function takePlaces(tx: Tx, month: string, wanted: number, at: Date): Promise<number[]> {
  await sql`select pg_advisory_xact_lock(hashtext(${`sitemap ${month}`}))`.execute(tx);
  const last = await tx
    .selectFrom('sitemap_part')
    .select(['part', 'stories'])
    .where('month', '=', month)
    .orderBy('part', 'desc')
    .limit(1)
    .executeTakeFirst();
  const taken = last === undefined ? 0 : (last.part - 1) * sitemapPartSize + last.stories;
  const places = Array.from(
    { length: wanted },
    (_, more) => Math.floor((taken + more) / sitemapPartSize) + 1,
  );
  for (const part of new Set(places)) {
    const added = places.filter((other) => other === part).length;
    await tx
      .insertInto('sitemap_part')
      .values({ month, part, stories: added, changed_at: at })
      .onConflict((conflict) =>
        conflict
          .columns(['month', 'part'])
          .doUpdateSet({ stories: sql`sitemap_part.stories + excluded.stories`, changed_at: at }),
      )
      .execute();
  }
  return places;
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
