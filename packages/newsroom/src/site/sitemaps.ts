import { newsSitemapLimits } from '../story/front-sizes.ts';
import { modifiedAt } from './shown-times.ts';
import type { NewsroomView, StoryCard } from './view-data.ts';
import { element, tag, type XmlElement, xmlDocument } from './xml-element.ts';
import { zonedIso } from './zoned-iso.ts';

interface SitemapIndexProps {
  origin: string;
  parts: readonly { path: string; changedAt: Date }[];
}

/** The list of all sitemap files. */
export function sitemapIndex({ origin, parts }: SitemapIndexProps): string {
  const entries = parts.map(({ path, changedAt }) =>
    tag('sitemap', tag('loc', origin + path), tag('lastmod', changedAt.toISOString())),
  );
  return xmlDocument(element('sitemapindex', { xmlns: sitemapNamespace }, ...entries));
}

interface SitemapPartProps {
  origin: string;
  stories: readonly { path: string; updatedAt: Date }[];
}

/** The addresses of a month, or of a part of one. */
export function sitemapPart({ origin, stories }: SitemapPartProps): string {
  const entries = stories.map(({ path, updatedAt }) =>
    tag('url', tag('loc', origin + path), tag('lastmod', updatedAt.toISOString())),
  );
  return xmlDocument(element('urlset', { xmlns: sitemapNamespace }, ...entries));
}

interface NewsSitemapProps {
  newsroom: NewsroomView;
  /** Stories of the last two days, the newest first; what is beyond Google's limit is left out. */
  stories: readonly StoryCard[];
}

/** Google's news sitemap. */
export function newsSitemap({ newsroom, stories }: NewsSitemapProps): string {
  const entries = stories.slice(0, newsSitemapLimits.stories).map((story) => newsEntry(newsroom, story));
  const namespaces = { xmlns: sitemapNamespace, 'xmlns:news': newsNamespace };
  return xmlDocument(element('urlset', namespaces, ...entries));
}

const sitemapNamespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const newsNamespace = 'http://www.google.com/schemas/sitemap-news/0.9';

function newsEntry({ origin, name, timeZone }: NewsroomView, story: StoryCard): XmlElement {
  return tag(
    'url',
    tag('loc', origin + story.path),
    tag('lastmod', zonedIso(modifiedAt(story), timeZone)),
    tag(
      'news:news',
      tag('news:publication', tag('news:name', name), tag('news:language', 'bn')),
      tag('news:publication_date', zonedIso(story.publishedAt, timeZone)),
      tag('news:title', story.headline),
    ),
  );
}
