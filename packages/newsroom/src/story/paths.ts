/**
 * Public addresses of the newsroom's pages (the contract's list). Every address on the site, in the feeds
 * and in the log of changed pages is made here.
 */

export const homePath = '/';

export function sectionPath(sectionSlug: string): string {
  return `/${sectionSlug}`;
}

export function storyPath(story: { id: number; slug: string; sectionSlug: string }): string {
  return `/${story.sectionSlug}/${story.id}/${story.slug}`;
}

export function topicPath(topicSlug: string): string {
  return `/topic/${topicSlug}`;
}

/** @param month year and month as YYYY-MM */
export function topicMonthPath(topicSlug: string, month: string): string {
  return `/topic/${topicSlug}/${month}`;
}

export function authorPath(authorSlug: string): string {
  return `/author/${authorSlug}`;
}

/** @param day YYYY-MM-DD in the newsroom's time zone */
export function archivePath(day: string): string {
  return `/archive/${day}`;
}

export function searchPath(query?: string): string {
  return query === undefined ? '/search' : `/search?q=${encodeURIComponent(query)}`;
}

/** Feeds of the whole site, and of a section or topic below its own path. */
export const feedPaths = { rss: '/feed.xml', json: '/feed.json' } as const;

export function feedPathOf(frontPath: string): string {
  return frontPath === homePath ? feedPaths.rss : `${frontPath}/feed.xml`;
}

export const sitemapIndexPath = '/sitemap.xml';
export const newsSitemapPath = '/sitemap-news.xml';

/**
 * One file of a month's sitemap. A month begins a new part every thousand stories, so that publishing
 * never renders more than one thousand addresses again.
 *
 * @example sitemapPartPath('2025-07', 1) // '/sitemap-2025-07.xml'
 * @example sitemapPartPath('2025-07', 2) // '/sitemap-2025-07-2.xml'
 */
export function sitemapPartPath(month: string, part: number): string {
  return part === 1 ? `/sitemap-${month}.xml` : `/sitemap-${month}-${part}.xml`;
}

/** First path segments that no section may take. */
export const reservedSegments: ReadonlySet<string> = new Set([
  'admin',
  'api',
  'archive',
  'assets',
  'author',
  'card',
  'desk',
  'healthz',
  'index',
  'metrics',
  'readyz',
  'search',
  'stories',
  'story',
  'topic',
  'wire',
]);
