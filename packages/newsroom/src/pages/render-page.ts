import type { Db } from '../db/database.ts';
import { findNewsroom, type NewsroomRow } from '../db/newsroom.ts';
import { findPersonBySlug } from '../db/people.ts';
import {
  type CardRow,
  datesAround,
  type FeedRow,
  findReaderStory,
  highlightsOfSections,
  newestOfAuthor,
  newestOfSection,
  newestOfTopic,
  newestStories,
  newsworthyStories,
  ofTopicBetween,
  publishedBetween,
  type ReaderStoryRow,
  relatedStories,
} from '../db/reader-stories.ts';
import { allSections, type SectionRow } from '../db/sections.ts';
import { allSitemapParts, storiesInSitemapPart } from '../db/sitemap-parts.ts';
import { findStoryAddress, findStoryByAddress } from '../db/stories.ts';
import { findTopicBySlug, monthsOfTopic, type TopicRow } from '../db/topics.ts';
import type { SiteAssets } from '../site/assets.ts';
import type {
  CreditView,
  FeedStory,
  NewsroomView,
  PeriodLink,
  SectionView,
  StoryCard,
  StoryView,
  TopicView,
} from '../site/view-data.ts';
import * as views from '../site/views.ts';
import { feedSize } from '../story/front-sizes.ts';
import { dayOf, dayRange, monthRange } from '../story/newsroom-days.ts';
import {
  archivePath,
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
import { FeedTexts } from './feed-texts.ts';
import type { RenderedPage } from './page.ts';
import { matchPage, type PageRequest } from './page-routes.ts';
import type { Redirect } from './page-store.ts';

export interface RenderingParts {
  db: Db;
  assets: SiteAssets;
  /** Public origin without a closing slash. */
  origin: string;
  timeZone: string;
  clock: () => Date;
}

/**
 * Makes public pages: from a path, by one or two queries, to the text of the page. The facts that every
 * page shows are read once and kept until `forgetNewsroom`.
 */
export class PageRenderer {
  readonly #parts: RenderingParts;
  readonly #feedTexts = new FeedTexts();
  #newsroom: Promise<Newsroom> | undefined;
  #lastKnown: NewsroomView;

  constructor(parts: RenderingParts) {
    this.#parts = parts;
    this.#lastKnown = newsroomView(parts, undefined, []);
  }

  /** The page of a path, where the path leads instead, or null. */
  async render(path: string): Promise<RenderedPage | Redirect | null> {
    const madeAt = this.#parts.clock();
    const request = matchPage(path);
    const made = request === null ? null : await this.#make(request, madeAt);
    if (made === null) return null;
    return 'redirectTo' in made ? made : { path, status: made.status ?? 200, text: made.text, madeAt };
  }

  /** The newsroom's facts as last read, for pages that must also stand without the database. */
  lastKnownNewsroom(): NewsroomView {
    return this.#lastKnown;
  }

  /** Reads the facts that every page shows, if they are not at hand. */
  async prepare(): Promise<void> {
    await this.#load();
  }

  /** Call when a setting or section has changed. */
  forgetNewsroom(): void {
    this.#newsroom = undefined;
    this.#feedTexts.clear();
  }

  /** Where an address from before this site leads; null where nowhere. */
  async oldAddress(path: string): Promise<Redirect | null> {
    const id = await findStoryByAddress(this.#parts.db, path);
    const story = id === undefined ? undefined : await findStoryAddress(this.#parts.db, id);
    if (story === undefined) return null;
    return { redirectTo: storyPath({ id: story.id, slug: story.slug, sectionSlug: story.section_slug }) };
  }

  /** A list's story as views want it. */
  async card(row: CardRow): Promise<StoryCard> {
    return cardOf(row, await this.#load());
  }

  async #load(): Promise<Newsroom> {
    this.#newsroom ??= loadNewsroom(this.#parts);
    try {
      const newsroom = await this.#newsroom;
      this.#lastKnown = newsroom.view;
      return newsroom;
    } catch (error) {
      this.#newsroom = undefined;
      throw error;
    }
  }

  async #make(request: PageRequest, now: Date): Promise<Made | Redirect | null> {
    const room: Room = { ...this.#parts, ...(await this.#load()), now, feedTexts: this.#feedTexts };
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
}

interface Made {
  text: string;
  status?: 410;
}

interface Newsroom {
  view: NewsroomView;
  sections: ReadonlyMap<string, SectionRow & { view: SectionView }>;
}

type Room = RenderingParts & Newsroom & { now: Date; feedTexts: FeedTexts };

async function loadNewsroom(parts: RenderingParts): Promise<Newsroom> {
  const newsroom = await findNewsroom(parts.db);
  const rows = await allSections(parts.db);
  const sections = rows.map((row) => ({ ...row, view: sectionView(row) }));
  return {
    sections: new Map(sections.map((section) => [section.slug, section])),
    view: newsroomView(
      parts,
      newsroom,
      sections.map((section) => section.view),
    ),
  };
}

function newsroomView(
  { origin, timeZone }: RenderingParts,
  newsroom: NewsroomRow | undefined,
  sections: SectionView[],
): NewsroomView {
  return {
    name: newsroom?.name ?? 'হরকরা',
    nameLatin: newsroom?.name_latin ?? 'Hurkaru',
    tagline: newsroom?.tagline ?? '',
    isDemonstration: newsroom?.is_demonstration ?? false,
    origin,
    timeZone,
    sections,
  };
}

function sectionView(row: SectionRow): SectionView {
  return { slug: row.slug, path: sectionPath(row.slug), name: row.name, nameLatin: row.name_latin };
}

async function makeHome(room: Room): Promise<Made> {
  const { db, assets, view: newsroom } = room;
  const lead = cardsOf(await newestStories(db), room);
  const highlights = cardsOf(await highlightsOfSections(db), room);
  const bySection = newsroom.sections
    .map((section) => ({ section, stories: highlights.filter((card) => card.section.slug === section.slug) }))
    .filter(({ stories }) => stories.length > 0);
  const today = daysOf(lead, room)[0] ?? null;
  return { text: views.homePage({ newsroom, assets, lead, bySection, today }) };
}

async function makeSection(room: Room, slug: string): Promise<Made | null> {
  const section = room.sections.get(slug);
  if (section === undefined) return null;
  const stories = cardsOf(await newestOfSection(room.db, section.id), room);
  const { assets, view: newsroom } = room;
  return {
    text: views.sectionPage({
      newsroom,
      assets,
      section: section.view,
      stories,
      days: daysOf(stories, room),
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
  const stories = cardsOf(await newestOfTopic(room.db, topic.id), room);
  const months = (await monthsOfTopic(room.db, topic.id, room.timeZone)).map(({ month, stories: count }) => ({
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
  const months = (await monthsOfTopic(room.db, topic.id, room.timeZone)).map((entry) => entry.month);
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
  const stories = feedStoriesOf(await feedRows(room, await newestStories(room.db)), room);
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
  const rows = await feedRows(room, await newestOfSection(room.db, section.id));
  return feedOf(room, section.name, sectionPath(slug), rows);
}

async function makeTopicFeed(room: Room, slug: string): Promise<Made | null> {
  const topic = await findTopicBySlug(room.db, slug);
  if (topic === undefined) return null;
  const rows = await feedRows(room, await newestOfTopic(room.db, topic.id));
  return feedOf(room, topic.name, topicPath(slug), rows);
}

function feedRows(room: Room, newest: readonly CardRow[]): Promise<FeedRow[]> {
  return room.feedTexts.with(room.db, newest.slice(0, feedSize));
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

function cardsOf(rows: readonly CardRow[], room: Newsroom): StoryCard[] {
  return rows.map((row) => cardOf(row, room));
}

function cardOf(row: CardRow, { sections }: Newsroom): StoryCard {
  const section = sections.get(row.sectionSlug)?.view ?? {
    slug: row.sectionSlug,
    path: sectionPath(row.sectionSlug),
    name: row.sectionSlug,
    nameLatin: row.sectionSlug,
  };
  const { id, headline, standfirst, publishedAt, updatedAt } = row;
  return { id, path: storyPath(row), headline, standfirst, section, publishedAt, updatedAt };
}

function feedStoriesOf(rows: readonly FeedRow[], room: Newsroom): FeedStory[] {
  return rows.map((row) => ({
    ...cardOf(row, room),
    body: row.body,
    credits: row.credits.map(({ name, role }) => ({ name, role, path: null })),
    topics: row.topics.map(topicOfStory),
  }));
}

function storyOf(row: ReaderStoryRow, related: StoryCard[], room: Newsroom): StoryView {
  return {
    ...cardOf(row, room),
    slug: row.slug,
    body: row.body,
    credits: creditsOf(row),
    sources: row.sources.map(({ name, url }) => ({ name, url })),
    topics: row.topics.map(topicOfStory),
    corrections: row.corrections.map(({ text, at }) => ({ text, at: new Date(at) })),
    related,
  };
}

function creditsOf(row: ReaderStoryRow): CreditView[] {
  const slugs = new Map(row.authorSlugs.map(({ personId, slug }) => [personId, slug]));
  return row.credits.map(({ name, role, personId }) => {
    const slug = personId === null ? undefined : slugs.get(personId);
    return { name, role, path: slug === undefined ? null : authorPath(slug) };
  });
}

function topicView(topic: TopicRow): TopicView {
  const { slug, name, name_latin: nameLatin, description } = topic;
  return { slug, path: topicPath(slug), name, nameLatin, description };
}

function topicOfStory(topic: { slug: string; name: string; nameLatin: string | null }): TopicView {
  return { ...topic, path: topicPath(topic.slug), description: null };
}

/** The days on which the stories of a list were published, newest first. */
function daysOf(stories: readonly StoryCard[], { timeZone }: Room): PeriodLink[] {
  return [...new Set(stories.map((story) => dayOf(story.publishedAt, timeZone)))].map(dayLink);
}

function dayLink(day: string): PeriodLink {
  return { period: day, path: archivePath(day) };
}
