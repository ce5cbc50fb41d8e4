import { type FeedFacts, feedAuthors, storyTag } from './feed-facts.ts';
import { modifiedAt } from './shown-times.ts';
import { storyHtml } from './story-html.tsx';
import { storySummary } from './story-summary.ts';
import type { CreditView, FeedStory, NewsroomView } from './view-data.ts';
import { zonedIso } from './zoned-iso.ts';

/** The newest stories as JSON Feed 1.1, with their whole text. */
export function jsonFeed({ newsroom, title, path, frontPath, stories }: FeedFacts): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: newsroom.tagline || undefined,
    home_page_url: newsroom.origin + frontPath,
    feed_url: newsroom.origin + path,
    language: 'bn',
    authors: [{ name: newsroom.name, url: `${newsroom.origin}/` }],
    items: stories.map((story) => item(newsroom, story)),
  });
}

function item({ origin, timeZone }: NewsroomView, story: FeedStory) {
  const authors = feedAuthors(story);
  return {
    id: storyTag(origin, story.id),
    url: origin + story.path,
    title: story.headline,
    summary: storySummary(story),
    content_html: storyHtml(story.body).html,
    date_published: zonedIso(story.publishedAt, timeZone),
    date_modified: zonedIso(modifiedAt(story), timeZone),
    authors: authors.length > 0 ? authors.map((author) => person(origin, author)) : undefined,
    tags: [story.section.name, ...story.topics.map(({ name }) => name)],
    language: 'bn',
  };
}

function person(origin: string, { name, path }: CreditView) {
  return { name, url: path === null ? undefined : origin + path };
}
