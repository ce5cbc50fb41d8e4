import type { CreditView, FeedStory, NewsroomView } from './view-data.ts';

/** What both forms of a feed are made of. */
export interface FeedFacts {
  newsroom: NewsroomView;
  title: string;
  /** Path of the feed itself. */
  path: string;
  /** Path of the page that the feed follows. */
  frontPath: string;
  stories: readonly FeedStory[];
}

/**
 * A name for a story that stays when its address or the newsroom's scheme changes (RFC 4151; the year is
 * that of the naming rule, not of the story).
 *
 * @example storyTag('https://mohona.example', 7) // 'tag:mohona.example,2025:story/7'
 */
export function storyTag(origin: string, id: number): string {
  return `tag:${new URL(origin).hostname},2025:story/${id}`;
}

/** Those whom a feed names as authors: reporters and translators, else those who signed. */
export function feedAuthors(story: FeedStory): CreditView[] {
  const named = story.credits.filter(({ role }) => role === 'reporter' || role === 'translator');
  return named.length > 0 ? named : story.credits.filter(({ role }) => role === null);
}
