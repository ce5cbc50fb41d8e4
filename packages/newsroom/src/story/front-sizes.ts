/** How many of the newest stories a front (home, section, topic, author) shows. */
export const frontSize = 30;

/** How many of the newest stories a feed holds, each with its whole text. */
export const feedSize = 20;

/** How many stories of each section the home page shows. */
export const highlightSize = 5;

/** How many related stories stand under a story. */
export const relatedSize = 5;

/** Addresses in one file of a month's sitemap. */
export const sitemapPartSize = 1000;

/** The news sitemap holds stories of the last two days, and at most a thousand (Google's limits). */
export const newsSitemapLimits = { ageMs: 2 * 24 * 60 * 60 * 1000, stories: 1000 } as const;
