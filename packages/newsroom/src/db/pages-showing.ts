import { sql } from 'kysely';
import { feedSize, frontSize, highlightSize, newsSitemapLimits } from '../story/front-sizes.ts';
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

/** The pages that show a live story, by path. */
export type PagesShowing = ReadonlyMap<string, Shown>;

interface Clock {
  now: Date;
  timeZone: string;
}

/**
 * The public pages on which each of these stories stands at this moment of the transaction; nothing for
 * one that is not live. The number of queries, and of rows that they read for a story, does not depend
 * on the size of the archive.
 */
export async function pagesShowing(
  tx: Tx,
  storyIds: readonly number[],
  clock: Clock,
): Promise<Map<number, PagesShowing>> {
  const places = await placesOf(tx, storyIds);
  if (places.length === 0) return new Map();
  const [topics, authors, listings] = [
    await topicsShowing(tx, storyIds),
    await authorsShowing(tx, storyIds),
    await storiesListing(tx, storyIds),
  ];
  const alone = await neighboursOfLonePeriods(tx, storyIds, periodsOf(places, topics, clock.timeZone));
  return new Map(
    places.map((place) => {
      const pages = new Map<string, Shown>();
      addPresence(pages, place, topics.get(place.id), alone, clock);
      addCards(pages, place, clock);
      addTopics(pages, place, topics.get(place.id), clock);
      addAuthors(pages, authors.get(place.id));
      for (const path of listings.get(place.id) ?? []) pages.set(path, 'card');
      addStamps(pages, place);
      addTexts(pages, place);
      return [place.id, pages];
    }),
  );
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

async function placesOf(tx: Tx, storyIds: readonly number[]): Promise<Place[]> {
  const { rows } = await sql<Place>`
    select s.id, s.slug, section.slug as "sectionSlug", s.published_at as "publishedAt",
      s.sitemap_month as "sitemapMonth", s.sitemap_part as "sitemapPart",
      (select count(*)::int from (select 1 from story n where n.state = 'published'
        and (n.published_at, n.id) > (s.published_at, s.id) limit ${frontSize}) x) as newer,
      (select count(*)::int from (select 1 from story n where n.state = 'published' and n.section_id = s.section_id
        and (n.published_at, n.id) > (s.published_at, s.id) limit ${frontSize}) x) as "newerInSection"
    from story s join section on section.id = s.section_id
    where s.id = any(${storyIds}) and s.state = 'published'`.execute(tx);
  return rows;
}

interface Showing {
  storyId: number;
  id: number;
  slug: string;
  newer: number;
}

async function topicsShowing(tx: Tx, storyIds: readonly number[]): Promise<Map<number, Showing[]>> {
  const { rows } = await sql<Showing>`
    select mine.story_id as "storyId", topic.id, topic.slug,
      (select count(*)::int from (select 1 from story_topic n where n.topic_id = mine.topic_id
        and (n.published_at, n.story_id) > (mine.published_at, mine.story_id) limit ${frontSize}) x) as newer
    from story_topic mine join topic on topic.id = mine.topic_id
    where mine.story_id = any(${storyIds})`.execute(tx);
  return Map.groupBy(rows, (row) => row.storyId);
}

async function authorsShowing(tx: Tx, storyIds: readonly number[]): Promise<Map<number, Showing[]>> {
  const { rows } = await sql<Showing>`
    select mine.story_id as "storyId", person.id, person.slug,
      (select count(*)::int from (select 1 from story_author n where n.person_id = mine.person_id
        and (n.published_at, n.story_id) > (mine.published_at, mine.story_id) limit ${frontSize}) x) as newer
    from story_author mine join person on person.id = mine.person_id
    where mine.story_id = any(${storyIds})`.execute(tx);
  return Map.groupBy(rows, (row) => row.storyId);
}

/** The pages of live stories that list these among their related ones. */
async function storiesListing(tx: Tx, storyIds: readonly number[]): Promise<Map<number, string[]>> {
  const rows = await tx
    .selectFrom('story_related')
    .innerJoin('story', 'story.id', 'story_related.story_id')
    .innerJoin('section', 'section.id', 'story.section_id')
    .select(['story_related.related_id as listed', 'story.id', 'story.slug', 'section.slug as sectionSlug'])
    .where('story_related.related_id', 'in', storyIds)
    .where('story.state', '=', 'published')
    .$narrowType<{ slug: string }>()
    .execute();
  const paths = new Map<number, string[]>();
  for (const [listed, stories] of Map.groupBy(rows, (row) => row.listed))
    paths.set(listed, stories.map(storyPath));
  return paths;
}

/** A day of the archive (topic 0) or a month of a topic. */
interface Period {
  key: string;
  topicId: number;
  from: Date;
  to: Date;
}

function periodsOf(
  places: readonly Place[],
  topics: ReadonlyMap<number, Showing[]>,
  timeZone: string,
): Period[] {
  const periods = new Map<string, Period>();
  for (const { id, publishedAt } of places) {
    const day = dayOf(publishedAt, timeZone);
    periods.set(day, { key: day, topicId: 0, ...dayRange(day, timeZone) });
    const month = monthOf(publishedAt, timeZone);
    for (const topic of topics.get(id) ?? []) {
      const key = topicMonthPath(topic.slug, month);
      periods.set(key, { key, topicId: topic.id, ...monthRange(month, timeZone) });
    }
  }
  return [...periods.values()];
}

/**
 * For periods that hold none but these stories, the nearest times before and after at which there are
 * others: their pages link to this period, or will have to.
 */
async function neighboursOfLonePeriods(
  tx: Tx,
  storyIds: readonly number[],
  periods: readonly Period[],
): Promise<Map<string, Date[]>> {
  const { rows } = await sql<{ key: string; before: Date | null; after: Date | null }>`
    with period as (
      select * from unnest(
        ${periods.map((period) => period.key)}::text[], ${periods.map((period) => period.topicId)}::int[],
        ${periods.map((period) => period.from)}::timestamptz[], ${periods.map((period) => period.to)}::timestamptz[]
      ) as p (key, topic_id, starts, ends)
    )
    select key,
      (select published_at from story where state = 'published' and published_at < starts
        order by published_at desc limit 1) as before,
      (select published_at from story where state = 'published' and published_at >= ends
        order by published_at limit 1) as after
    from period
    where topic_id = 0 and not exists (select from story where state = 'published'
      and published_at >= starts and published_at < ends and id <> all(${storyIds}))
    union all
    select key,
      (select t.published_at from story_topic t where t.topic_id = period.topic_id and t.published_at < starts
        order by t.published_at desc limit 1),
      (select t.published_at from story_topic t where t.topic_id = period.topic_id and t.published_at >= ends
        order by t.published_at limit 1)
    from period
    where topic_id > 0 and not exists (select from story_topic t where t.topic_id = period.topic_id
      and t.published_at >= starts and t.published_at < ends and t.story_id <> all(${storyIds}))`.execute(tx);
  return new Map(rows.map(({ key, before, after }) => [key, [before, after].filter((at) => at !== null)]));
}

/** Days, and months of a topic, link to the ones before and after that have stories. */
function addPresence(
  pages: Map<string, Shown>,
  place: Place,
  topics: readonly Showing[] = [],
  alone: ReadonlyMap<string, Date[]>,
  { timeZone }: Clock,
): void {
  for (const at of alone.get(dayOf(place.publishedAt, timeZone)) ?? []) {
    pages.set(archivePath(dayOf(at, timeZone)), 'presence');
  }
  const month = monthOf(place.publishedAt, timeZone);
  for (const { slug } of topics) {
    for (const at of alone.get(topicMonthPath(slug, month)) ?? []) {
      pages.set(topicMonthPath(slug, monthOf(at, timeZone)), 'presence');
    }
  }
}

function addCards(pages: Map<string, Shown>, place: Place, { now, timeZone }: Clock): void {
  if (place.newer < frontSize || place.newerInSection < highlightSize) pages.set(homePath, 'card');
  if (place.newerInSection < frontSize) pages.set(sectionPath(place.sectionSlug), 'card');
  pages.set(archivePath(dayOf(place.publishedAt, timeZone)), 'card');
  const age = now.getTime() - place.publishedAt.getTime();
  if (age < newsSitemapLimits.ageMs) pages.set(newsSitemapPath, 'card');
}

function addTopics(
  pages: Map<string, Shown>,
  place: Place,
  topics: readonly Showing[] = [],
  { timeZone }: Clock,
): void {
  const month = monthOf(place.publishedAt, timeZone);
  for (const { slug, newer } of topics) {
    pages.set(topicMonthPath(slug, month), 'card');
    pages.set(topicPath(slug), newer < frontSize ? 'card' : 'presence');
    if (newer < feedSize) pages.set(feedPathOf(topicPath(slug)), 'text');
  }
}

function addAuthors(pages: Map<string, Shown>, authors: readonly Showing[] = []): void {
  for (const { slug, newer } of authors) {
    if (newer < frontSize) pages.set(authorPath(slug), 'card');
  }
}

function addStamps(pages: Map<string, Shown>, place: Place): void {
  pages.set(sitemapPartPath(place.sitemapMonth, place.sitemapPart), 'stamp');
  pages.set(sitemapIndexPath, 'stamp');
}

function addTexts(pages: Map<string, Shown>, place: Place): void {
  pages.set(storyPath(place), 'text');
  if (place.newer < feedSize) {
    pages.set(feedPaths.rss, 'text');
    pages.set(feedPaths.json, 'text');
  }
  if (place.newerInSection < feedSize) pages.set(feedPathOf(sectionPath(place.sectionSlug)), 'text');
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
export function pagesTouched(
  before: PagesShowing = none,
  after: PagesShowing = none,
  change: LiveChange,
): string[] {
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

const none: PagesShowing = new Map();
