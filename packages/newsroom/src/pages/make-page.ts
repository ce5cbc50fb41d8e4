import { findPersonBySlug } from '../db/people.ts';
import {
  type CardRow,
  datesAround,
  type FeedRow,
  findReaderStory,
  highlightsOfSections,
  newestOfAuthor,
  newsworthyStories,
  ofTopicBetween,
  publishedBetween,
  relatedStories,
} from '../db/reader-stories.ts';
import { allSitemapParts, storiesInSitemapPart } from '../db/sitemap-parts.ts';
import { monthsOfTopic } from '../db/topic-months.ts';
import { findTopicBySlug } from '../db/topics.ts';
import type { SiteAssets } from '../site/assets.ts';
import type { PeriodLink } from '../site/view-data.ts';
import * as views from '../site/views.ts';
import { feedSize } from '../story/front-sizes.ts';
import { dayOf, dayRange, monthRange } from '../story/newsroom-days.ts';
import {
  authorPath,
  feedPathOf,
  feedPaths,
  homePath,
  sectionPath,
  sitemapPartPath,
  storyPath,
  topicMonthPath,
  topicPath,
} from '../story/paths.ts';
import type { FeedTexts } from './feed-texts.ts';
import type { FrontLists } from './front-lists.ts';
import type { Newsroom, Publication } from './newsroom-facts.ts';
import type { PageRequest } from './page-routes.ts';
import type { Redirect } from './page-store.ts';
import { cardsOf, dayLink, daysOf, feedStoriesOf, storyOf, topicView } from './view-of-row.ts';

/** What pages are made from. */
export interface Room extends Publication, Newsroom {
  assets: SiteAssets;
  fronts: FrontLists;
  feedTexts: FeedTexts;
  now: Date;
}

export interface Made {
  text: string;
  status?: 410;
}

/** Makes what a path asks for, by one or two queries; null where the newsroom has no such page. */
export async function makePage(room: Room, request: PageRequest): Promise<Made | Redirect | null> {
  switch (request.kind) {
    case 'home':
      return makeHome(room);
    case 'section':
      return makeSection(room, request.section);
    case 'story':
      return makeStory(room, request);
    case 'topic':
      return makeTopic(room, request.topic);
    case 'topic-month':
      return makeTopicMonth(room, request.topic, request.month);
    case 'author':
      return makeAuthor(room, request.author);
    case 'archive':
      return makeArchive(room, request.day);
    case 'feed-rss':
      return makeHomeFeed(room, 'rss');
    case 'feed-json':
      return makeHomeFeed(room, 'json');
    case 'section-feed':
      return makeSectionFeed(room, request.section);
    case 'topic-feed':
      return makeTopicFeed(room, request.topic);
    case 'sitemap-index':
      return makeSitemapIndex(room);
    case 'sitemap-part':
      return makeSitemapPart(room, request.month, request.part);
    case 'sitemap-news':
      return makeNewsSitemap(room);
    case 'robots':
      return { text: views.robotsTxt({ origin: room.origin }) };
  }
}

async function makeHome(room: Room): Promise<Made> {
  const { db, assets, view: newsroom } = room;
  const lead = cardsOf(await room.fronts.newest(), room);
  const highlights = cardsOf(await highlightsOfSections(db), room);
  const bySection = newsroom.sections
    .map((section) => ({ section, stories: highlights.filter((card) => card.section.slug === section.slug) }))
    .filter(({ stories }) => stories.length > 0);
  const today = daysOf(lead, room.timeZone)[0] ?? null;
  return { text: views.homePage({ newsroom, assets, lead, bySection, today }) };
}

async function makeSection(room: Room, slug: string): Promise<Made | null> {
  const section = room.sections.get(slug);
  if (section === undefined) return null;
  const stories = cardsOf(await room.fronts.ofSection(section.id), room);
  const { assets, view: newsroom } = room;
  return {
    text: views.sectionPage({
      newsroom,
      assets,
      section: section.view,
      stories,
      days: daysOf(stories, room.timeZone),
    }),
  };
}

async function makeStory(
  room: Room,
  request: { id: number; section: string; slug: string },
): Promise<Made | Redirect | null> {
  const row = await findReaderStory(room.db, request.id);
  if (row === undefined) return null;
  if (row.slug !== request.slug || row.sectionSlug !== request.section) return { redirectTo: storyPath(row) };
  const { assets, view: newsroom } = room;
  if (row.state === 'withdrawn') {
    const at = row.withdrawnAt ?? row.updatedAt;
    const { headline, withdrawalReason: reason } = row;
    return { status: 410, text: views.withdrawnPage({ newsroom, assets, headline, reason, at }) };
  }
  const related = cardsOf(await relatedStories(room.db, row.id), room);
  return { text: views.storyPage({ newsroom, assets, story: storyOf(row, related, room) }) };
}

async function makeTopic(room: Room, slug: string): Promise<Made | null> {
  const topic = await findTopicBySlug(room.db, slug);
  if (topic === undefined) return null;
  const stories = cardsOf(await room.fronts.ofTopic(topic.id), room);
  const months = (await monthsOfTopic(room.db, topic.id)).map(({ month, stories: count }) => ({
    period: month,
    path: topicMonthPath(slug, month),
    stories: count,
  }));
  const { assets, view: newsroom } = room;
  return { text: views.topicPage({ newsroom, assets, topic: topicView(topic), stories, months }) };
}

async function makeTopicMonth(room: Room, slug: string, month: string): Promise<Made | null> {
  const topic = await findTopicBySlug(room.db, slug);
  if (topic === undefined) return null;
  const { from, to } = monthRange(month, room.timeZone);
  const stories = cardsOf(await ofTopicBetween(room.db, topic.id, from, to), room);
  if (stories.length === 0) return null;
  const months = (await monthsOfTopic(room.db, topic.id)).map((entry) => entry.month);
  const at = months.indexOf(month);
  const link = (period: string | undefined): PeriodLink | null =>
    period === undefined ? null : { period, path: topicMonthPath(slug, period) };
  const { assets, view: newsroom } = room;
  return {
    text: views.topicMonthPage({
      newsroom,
      assets,
      topic: topicView(topic),
      month,
      stories,
      previous: link(months[at + 1]),
      next: link(months[at - 1]),
    }),
  };
}

async function makeAuthor(room: Room, slug: string): Promise<Made | null> {
  const person = await findPersonBySlug(room.db, slug);
  if (person === undefined) return null;
  const stories = cardsOf(await newestOfAuthor(room.db, person.id), room);
  const author = {
    name: person.name,
    nameLatin: person.name_latin,
    path: authorPath(slug),
    description: person.description,
  };
  return { text: views.authorPage({ newsroom: room.view, assets: room.assets, author, stories }) };
}

async function makeArchive(room: Room, day: string): Promise<Made | null> {
  const { from, to } = dayRange(day, room.timeZone);
  const stories = cardsOf(await publishedBetween(room.db, from, to), room);
  if (stories.length === 0) return null;
  const around = await datesAround(room.db, from, to);
  const link = (at: Date | null): PeriodLink | null =>
    at === null ? null : dayLink(dayOf(at, room.timeZone));
  const { assets, view: newsroom } = room;
  return {
    text: views.archivePage({
      newsroom,
      assets,
      day,
      stories,
      previous: link(around.before),
      next: link(around.after),
    }),
  };
}

async function makeHomeFeed(room: Room, form: 'rss' | 'json'): Promise<Made> {
  const stories = feedStoriesOf(await feedRows(room, await room.fronts.newest()), room);
  const feed = {
    newsroom: room.view,
    title: room.view.name,
    path: feedPaths[form],
    frontPath: homePath,
    stories,
  };
  return { text: form === 'rss' ? views.rssFeed(feed) : views.jsonFeed(feed) };
}

async function makeSectionFeed(room: Room, slug: string): Promise<Made | null> {
  const section = room.sections.get(slug);
  if (section === undefined) return null;
  const rows = await feedRows(room, await room.fronts.ofSection(section.id));
  return feedOf(room, section.name, sectionPath(slug), rows);
}

async function makeTopicFeed(room: Room, slug: string): Promise<Made | null> {
  const topic = await findTopicBySlug(room.db, slug);
  if (topic === undefined) return null;
  const rows = await feedRows(room, await room.fronts.ofTopic(topic.id));
  return feedOf(room, topic.name, topicPath(slug), rows);
}

function feedRows(room: Room, newest: readonly CardRow[]): Promise<FeedRow[]> {
  return room.feedTexts.with(newest.slice(0, feedSize));
}

function feedOf(room: Room, name: string, frontPath: string, rows: readonly FeedRow[]): Made {
  const title = `${name} – ${room.view.name}`;
  const stories = feedStoriesOf(rows, room);
  return {
    text: views.rssFeed({ newsroom: room.view, title, path: feedPathOf(frontPath), frontPath, stories }),
  };
}

async function makeSitemapIndex(room: Room): Promise<Made> {
  const parts = (await allSitemapParts(room.db)).map(({ month, part, changed_at: changedAt }) => ({
    path: sitemapPartPath(month, part),
    changedAt,
  }));
  return { text: views.sitemapIndex({ origin: room.origin, parts }) };
}

async function makeSitemapPart(room: Room, month: string, part: number): Promise<Made | null> {
  const rows = await storiesInSitemapPart(room.db, month, part);
  if (rows.length === 0) return null;
  const stories = rows.map((row) => ({
    path: storyPath({ id: row.id, slug: row.slug, sectionSlug: row.section_slug }),
    updatedAt: row.updated_at,
  }));
  return { text: views.sitemapPart({ origin: room.origin, stories }) };
}

async function makeNewsSitemap(room: Room): Promise<Made> {
  const stories = cardsOf(await newsworthyStories(room.db, room.now), room);
  return { text: views.newsSitemap({ newsroom: room.view, stories }) };
}
