import { type FeedFacts, feedAuthors, storyTag } from './feed-facts.ts';
import { modifiedAt } from './shown-times.ts';
import { storyHtml } from './story-html.tsx';
import { storySummary } from './story-summary.ts';
import type { FeedStory, NewsroomView } from './view-data.ts';
import { element, tag, type XmlElement, xmlDocument } from './xml-element.ts';

/** The newest stories as RSS 2.0, with their whole text. */
export function rssFeed({ newsroom, title, path, frontPath, stories }: FeedFacts): string {
  return xmlDocument(
    element(
      'rss',
      namespaces,
      tag(
        'channel',
        tag('title', title),
        tag('link', newsroom.origin + frontPath),
        tag('description', newsroom.tagline || title),
        tag('language', 'bn'),
        lastBuildDate(stories),
        element('atom:link', { href: newsroom.origin + path, rel: 'self', type: 'application/rss+xml' }),
        ...stories.map((story) => item(newsroom, story)),
      ),
    ),
  );
}

const namespaces = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

function item({ origin }: NewsroomView, story: FeedStory): XmlElement {
  return tag(
    'item',
    tag('title', story.headline),
    tag('link', origin + story.path),
    element('guid', { isPermaLink: 'false' }, storyTag(origin, story.id)),
    tag('pubDate', story.publishedAt.toUTCString()),
    ...feedAuthors(story).map(({ name }) => tag('dc:creator', name)),
    tag('category', story.section.name),
    ...story.topics.map(({ name }) => tag('category', name)),
    tag('description', storySummary(story)),
    tag('content:encoded', storyHtml(story.body).xml),
  );
}

/** The newest change among the stories, so that an unchanged feed stays the same to the byte. */
function lastBuildDate(stories: readonly FeedStory[]): XmlElement | null {
  if (stories.length === 0) return null;
  const newest = Math.max(...stories.map((story) => modifiedAt(story).getTime()));
  return tag('lastBuildDate', new Date(newest).toUTCString());
}
