import type { CardRow, FeedRow, ReaderStoryRow } from '../db/reader-stories.ts';
import type { TopicRow } from '../db/topics.ts';
import type {
  CreditView,
  FeedStory,
  PeriodLink,
  StoryCard,
  StoryView,
  TopicView,
} from '../site/view-data.ts';
import { dayOf } from '../story/newsroom-days.ts';
import { archivePath, authorPath, sectionPath, storyPath, topicPath } from '../story/paths.ts';
import type { Newsroom } from './newsroom-facts.ts';

/** Rows of the database as the views want them: with every path made and every section named. */

export function cardsOf(rows: readonly CardRow[], room: Newsroom): StoryCard[] {
  return rows.map((row) => cardOf(row, room));
}

export function cardOf(row: CardRow, { sections }: Newsroom): StoryCard {
  const section = sections.get(row.sectionSlug)?.view ?? {
    slug: row.sectionSlug,
    path: sectionPath(row.sectionSlug),
    name: row.sectionSlug,
    nameLatin: row.sectionSlug,
  };
  const { id, headline, standfirst, publishedAt, updatedAt } = row;
  return { id, path: storyPath(row), headline, standfirst, section, publishedAt, updatedAt };
}

export function feedStoriesOf(rows: readonly FeedRow[], room: Newsroom): FeedStory[] {
  return rows.map((row) => ({
    ...cardOf(row, room),
    body: row.body,
    credits: row.credits.map(({ name, role }) => ({ name, role, path: null })),
    topics: row.topics.map(topicOfStory),
  }));
}

/** What of a story its page shows. */
type StoryPageRow = Omit<ReaderStoryRow, 'state' | 'withdrawnAt' | 'withdrawalReason'>;

export function storyOf(row: StoryPageRow, related: StoryCard[], room: Newsroom): StoryView {
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

function creditsOf(row: StoryPageRow): CreditView[] {
  const slugs = new Map(row.authorSlugs.map(({ personId, slug }) => [personId, slug]));
  return row.credits.map(({ name, role, personId }) => {
    const slug = personId === null ? undefined : slugs.get(personId);
    return { name, role, path: slug === undefined ? null : authorPath(slug) };
  });
}

export function topicView(topic: TopicRow): TopicView {
  const { slug, name, name_latin: nameLatin, description } = topic;
  return { slug, path: topicPath(slug), name, nameLatin, description };
}

function topicOfStory(topic: { slug: string; name: string; nameLatin: string | null }): TopicView {
  return { ...topic, path: topicPath(topic.slug), description: null };
}

/** The days on which the stories of a list were published, newest first. */
export function daysOf(stories: readonly StoryCard[], timeZone: string): PeriodLink[] {
  return [...new Set(stories.map((story) => dayOf(story.publishedAt, timeZone)))].map(dayLink);
}

export function dayLink(day: string): PeriodLink {
  return { period: day, path: archivePath(day) };
}
