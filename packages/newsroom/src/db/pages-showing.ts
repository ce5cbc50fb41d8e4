import { sql } from 'kysely';
import { frontSize, highlightSize, newsSitemapLimits } from '../story/front-sizes.ts';
import { dayOf, dayRange, monthOf, monthRange } from '../story/newsroom-days.ts';
import {
  archivePath,
  authorPath,
  feedPathOf,
  feedPaths,
  homePath,
  newsSitemapPath,
  sectionPath,
  sitemapIndexPath,
  sitemapPartPath,
  storyPath,
  topicMonthPath,
  topicPath,
} from '../story/paths.ts';
import type { Tx } from './database.ts';

/**
 * What of a story a page shows, and so which changes of the story touch that page:
 * its 'text' (any change), its 'card' (headline, standfirst, section, times), its 'stamp' (address and
 * time of update), or only its 'presence' (that it is there, in a count or as the neighbour of a period).
 */
export type Shown = 'text' | 'card' | 'stamp' | 'presence';

/** The pages that show one live story, by path. Empty for a story that is not live. */
export type PagesShowing = ReadonlyMap<string, Shown>;

interface Clock {
  now: Date;
  timeZone: string;
}

/**
 * The public pages on which a story stands at this moment of the transaction. The number of queries and
 * of rows that they read does not depend on the size of the archive.
 */
export async function pagesShowing(tx: Tx, storyId: number, clock: Clock): Promise<PagesShowing> {
  const pages = new Map<string, Shown>();
  const place = await placeOf(tx, storyId);
  if (place === undefined) return pages;
  await addPresence(pages, tx, place, clock);
  addCards(pages, place, clock);
  await addTopicsAndAuthors(pages, tx, place, clock);
  await addRelatedStories(pages, tx, storyId);
  addStamps(pages, place);
  addTexts(pages, place);
  return pages;
}

interface Place {
  id: number;
  slug: string;
  sectionSlug: string;
  publishedAt: Date;
  sitemapMonth: string;
  sitemapPart: number;
  /** Stories newer than this one, counted no further than a front reaches. */
  newer: number;
  newerInSection: number;
}

async function placeOf(tx: Tx, storyId: number): Promise<Place | undefined> {
  const { rows } = await sql<Place>`
    select s.id, s.slug, section.slug as "sectionSlug", s.published_at as "publishedAt",
      s.sitemap_month as "sitemapMonth", s.sitemap_part as "sitemapPart",
      (select count(*)::int from (select 1 from story n where n.state = 'published'
        and (n.published_at, n.id) > (s.published_at, s.id) limit ${frontSize}) x) as newer,
      (select count(*)::int from (select 1 from story n where n.state = 'published' and n.section_id = s.section_id
        and (n.published_at, n.id) > (s.published_at, s.id) limit ${frontSize}) x) as "newerInSection"
    from story s join section on section.id = s.section_id
    where s.id = ${storyId} and s.state = 'published'`.execute(tx);
  return rows[0];
}

function addTexts(pages: Map<string, Shown>, place: Place): void {
  pages.set(storyPath(place), 'text');
  if (place.newer < frontSize) {
    pages.set(feedPaths.rss, 'text');
    pages.set(feedPaths.json, 'text');
  }
  if (place.newerInSection < frontSize) pages.set(feedPathOf(sectionPath(place.sectionSlug)), 'text');
}

function addStamps(pages: Map<string, Shown>, place: Place): void {
  pages.set(sitemapPartPath(place.sitemapMonth, place.sitemapPart), 'stamp');
  pages.set(sitemapIndexPath, 'stamp');
}

function addCards(pages: Map<string, Shown>, place: Place, { now, timeZone }: Clock): void {
  if (place.newer < frontSize || place.newerInSection < highlightSize) pages.set(homePath, 'card');
  if (place.newerInSection < frontSize) pages.set(sectionPath(place.sectionSlug), 'card');
  pages.set(archivePath(dayOf(place.publishedAt, timeZone)), 'card');
  const age = now.getTime() - place.publishedAt.getTime();
  if (age < newsSitemapLimits.ageMs) pages.set(newsSitemapPath, 'card');
}

async function addTopicsAndAuthors(pages: Map<string, Shown>, tx: Tx, place: Place, clock: Clock): Promise<void> {
  const month = monthOf(place.publishedAt, clock.timeZone);
  for (const { slug, newer } of await topicsShowing(tx, place.id)) {
    pages.set(topicMonthPath(slug, month), 'card');
    pages.set(topicPath(slug), newer < frontSize ? 'card' : 'presence');
    if (newer < frontSize) pages.set(feedPathOf(topicPath(slug)), 'text');
    const { from, to } = monthRange(month, clock.timeZone);
    for (const other of await neighbours(tx, topicDates(slug), place.id, from, to)) {
      pages.set(topicMonthPath(slug, monthOf(other, clock.timeZone)), 'presence');
    }
  }
  for (const { slug, newer } of await authorsShowing(tx, place.id)) {
    if (newer < frontSize) pages.set(authorPath(slug), 'card');
  }
}

async function topicsShowing(tx: Tx, storyId: number): Promise<{ slug: string; newer: number }[]> {
  const { rows } = await sql<{ slug: string; newer: number }>`
    select topic.slug, (select count(*)::int from (select 1 from story_topic n where n.topic_id = mine.topic_id
        and (n.published_at, n.story_id) > (mine.published_at, mine.story_id) limit ${frontSize}) x) as newer
    from story_topic mine join topic on topic.id = mine.topic_id
    where mine.story_id = ${storyId}`.execute(tx);
  return rows;
}

async function authorsShowing(tx: Tx, storyId: number): Promise<{ slug: string; newer: number }[]> {
  const { rows } = await sql<{ slug: string; newer: number }>`
    select person.slug, (select count(*)::int from (select 1 from story_author n where n.person_id = mine.person_id
        and (n.published_at, n.story_id) > (mine.published_at, mine.story_id) limit ${frontSize}) x) as newer
    from story_author mine join person on person.id = mine.person_id
    where mine.story_id = ${storyId}`.execute(tx);
  return rows;
}

async function addRelatedStories(pages: Map<string, Shown>, tx: Tx, storyId: number): Promise<void> {
  const listing = await tx
    .selectFrom('story_related')
    .innerJoin('story', 'story.id', 'story_related.story_id')
    .innerJoin('section', 'section.id', 'story.section_id')
    .select(['story.id', 'story.slug', 'section.slug as sectionSlug'])
    .where('story_related.related_id', '=', storyId)
    .where('story.state', '=', 'published')
    .$narrowType<{ slug: string }>()
    .execute();
  for (const story of listing) pages.set(storyPath(story), 'card');
}

/** Days in the archive link to the day before and after that has stories. */
async function addPresence(pages: Map<string, Shown>, tx: Tx, place: Place, { timeZone }: Clock): Promise<void> {
  const { from, to } = dayRange(dayOf(place.publishedAt, timeZone), timeZone);
  for (const other of await neighbours(tx, allDates, place.id, from, to)) {
    pages.set(archivePath(dayOf(other, timeZone)), 'presence');
  }
}

const allDates = sql`select id, published_at from story where state = 'published'`;

function topicDates(slug: string) {
  return sql`select story_id as id, published_at from story_topic
    where topic_id = (select id from topic where slug = ${slug})`;
}

/** The nearest times before and after a period in which the story is alone; none where it has company. */
async function neighbours(tx: Tx, dates: typeof allDates, storyId: number, from: Date, to: Date): Promise<Date[]> {
  const { rows } = await sql<{ at: Date }>`
    with dated as not materialized (${dates}),
    alone as materialized (
      select not exists (select from dated where published_at >= ${from} and published_at < ${to} and id <> ${storyId}) as it
    )
    (select published_at as at from dated, alone where it and published_at < ${from} order by published_at desc limit 1)
    union all
    (select published_at as at from dated, alone where it and published_at >= ${to} order by published_at limit 1)`.execute(tx);
  return rows.map((row) => row.at);
}

/** What a command changed in a story that stays live. */
export interface LiveChange {
  text: boolean;
  card: boolean;
  stamp: boolean;
}

/**
 * The pages that a change touches. A story that came or went touches every page that shows it after or
 * showed it before; one that stays touches those that show what changed, and both addresses where it moved.
 */
export function pagesTouched(before: PagesShowing, after: PagesShowing, change: LiveChange): string[] {
  const stays = before.size > 0 && after.size > 0;
  const paths = new Set<string>();
  for (const [pages, others] of [
    [before, after],
    [after, before],
  ] as const) {
    for (const [path, shown] of pages) {
      if (!stays || !others.has(path) || (shown !== 'presence' && change[shown])) paths.add(path);
    }
  }
  return [...paths];
}
