/** Every view: what the pages and web rooms call. Each takes values and gives a whole document as text. */

// Pages (HTML)
export { archivePage } from './archive-page.tsx';
export { authorPage } from './author-page.tsx';
export { homePage } from './home-page.tsx';
// Feeds
export { jsonFeed } from './json-feed.ts';
export { errorPage, notFoundPage, unavailablePage, withdrawnPage } from './notice-pages.tsx';
// For crawlers
export { robotsTxt } from './robots-txt.ts';
export { rssFeed } from './rss-feed.ts';
export { searchPage } from './search-page.tsx';
export { sectionPage } from './section-page.tsx';
export { newsSitemap, sitemapIndex, sitemapPart } from './sitemaps.ts';
export { storyPage } from './story-page.tsx';
export { topicMonthPage } from './topic-month-page.tsx';
export { topicPage } from './topic-page.tsx';
