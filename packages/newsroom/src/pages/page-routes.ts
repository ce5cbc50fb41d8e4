import { isDay, isMonth } from '../story/newsroom-days.ts';
import { reservedSegments } from '../story/paths.ts';

/** The kinds of pages that are made ahead of time, with what their paths say. */
export type PageRequest =
  | { kind: 'home' }
  | { kind: 'section'; section: string }
  | { kind: 'story'; section: string; id: number; slug: string }
  | { kind: 'topic'; topic: string }
  | { kind: 'topic-month'; topic: string; month: string }
  | { kind: 'author'; author: string }
  | { kind: 'archive'; day: string }
  | { kind: 'feed-rss' }
  | { kind: 'feed-json' }
  | { kind: 'section-feed'; section: string }
  | { kind: 'topic-feed'; topic: string }
  | { kind: 'sitemap-index' }
  | { kind: 'sitemap-part'; month: string; part: number }
  | { kind: 'sitemap-news' }
  | { kind: 'robots' };

/** Every public page by its pattern, in the order in which patterns are tried. */
export const pageRoutes: readonly PageRoute[] = [
  route('/', () => ({ kind: 'home' })),
  route('/feed.xml', () => ({ kind: 'feed-rss' })),
  route('/feed.json', () => ({ kind: 'feed-json' })),
  route('/robots.txt', () => ({ kind: 'robots' })),
  route('/sitemap.xml', () => ({ kind: 'sitemap-index' })),
  route('/sitemap-news.xml', () => ({ kind: 'sitemap-news' })),
  route('/sitemap-:period.xml', ({ period }) => sitemapPart(period)),
  route('/topic/:topic', ({ topic }) => ({ kind: 'topic', topic })),
  route('/topic/:topic/feed.xml', ({ topic }) => ({ kind: 'topic-feed', topic })),
  route('/topic/:topic/:month', ({ topic, month }) =>
    isMonth(month) ? { kind: 'topic-month', topic, month } : null,
  ),
  route('/archive/:day', ({ day }) => (isDay(day) ? { kind: 'archive', day } : null)),
  route('/author/:author', ({ author }) => ({ kind: 'author', author })),
  route('/:section', ({ section }) => (reservedSegments.has(section) ? null : { kind: 'section', section })),
  route('/:section/feed.xml', ({ section }) =>
    reservedSegments.has(section) ? null : { kind: 'section-feed', section },
  ),
  route('/:section/:id/:slug', ({ section, id, slug }) => storyRequest(section, id, slug)),
];

/**
 * What a path asks for; null for a path of no public page.
 *
 * @example matchPage('/world/7/kim-ushna') // { kind: 'story', section: 'world', id: 7, slug: 'kim-ushna' }
 */
export function matchPage(path: string): PageRequest | null {
  for (const { expression, read } of pageRoutes) {
    const found = expression.exec(path);
    if (found !== null) return read(found.groups ?? {});
  }
  return null;
}

export interface PageRoute {
  /** As the contract writes it, for the table of routes. */
  pattern: string;
  expression: RegExp;
  read: (values: Record<string, string>) => PageRequest | null;
}

/** Segments are slugs, numbers or dates; only a story's slug may be anything, since old ones redirect. */
function route<Pattern extends string>(
  pattern: Pattern,
  read: (values: Record<NamesIn<Pattern>, string>) => PageRequest | null,
): PageRoute {
  const source = pattern
    .replaceAll('.', '\\.')
    .replace(':slug', '(?<slug>[^/]{1,1000})')
    .replaceAll(/:(\w+)/g, '(?<$1>[a-z0-9-]{1,120})');
  return { pattern, expression: new RegExp(`^${source}$`), read: read as PageRoute['read'] };
}

type NamesIn<Pattern extends string> = Pattern extends `${string}:${infer Rest}`
  ? Rest extends `${infer Name}/${infer More}`
    ? Name | NamesIn<More>
    : Rest extends `${infer Name}.${string}`
      ? Name
      : Rest
  : never;

function storyRequest(section: string, id: string, slug: string): PageRequest | null {
  const number = storyNumber(id);
  return number === null || reservedSegments.has(section)
    ? null
    : { kind: 'story', section, id: number, slug };
}

/** A story's number as it stands in addresses: no sign, no leading zero, no more than fits. */
function storyNumber(text: string): number | null {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}

function sitemapPart(period: string): PageRequest | null {
  const found = /^(\d{4}-\d{2})(?:-([2-9]|[1-9]\d{1,4}))?$/.exec(period);
  if (found?.[1] === undefined || !isMonth(found[1])) return null;
  return { kind: 'sitemap-part', month: found[1], part: Number(found[2] ?? 1) };
}

const newsSitemapFreshMs = 15 * 60 * 1000;

/** Stories leave the news sitemap by age, so it is made again from time to time; other pages never. */
export function freshFor(path: string): number {
  return path === '/sitemap-news.xml' ? newsSitemapFreshMs : Number.POSITIVE_INFINITY;
}
