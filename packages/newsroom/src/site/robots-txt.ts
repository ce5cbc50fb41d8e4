import { newsSitemapPath, searchPath, sitemapIndexPath } from '../story/paths.ts';

/** Everything may be read but the search, which has no end, and the desk, which is not for readers. */
export function robotsTxt({ origin }: { origin: string }): string {
  return [
    'User-agent: *',
    `Disallow: ${searchPath()}`,
    'Disallow: /desk',
    '',
    `Sitemap: ${origin}${sitemapIndexPath}`,
    `Sitemap: ${origin}${newsSitemapPath}`,
    '',
  ].join('\n');
}
