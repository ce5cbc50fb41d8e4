import { formatDate } from '@hurkaru/bangla';
import type { StoryCard } from './view-data.ts';

/** When a story was last changed for the reader; never before it was published. */
export function modifiedAt(story: StoryCard): Date {
  return new Date(Math.max(story.updatedAt.getTime(), story.publishedAt.getTime()));
}

/** Whether a reader is told of an update: only where both times read differently. */
export function showsUpdate(story: StoryCard, timeZone: string): boolean {
  if (story.updatedAt <= story.publishedAt) return false;
  return shownTime(story.updatedAt, timeZone) !== shownTime(story.publishedAt, timeZone);
}

/** @example shownTime(new Date('2025-07-12T13:17:00Z'), 'Asia/Dhaka') // '১২ জুলাই ২০২৫, ১৯:১৭' */
export function shownTime(instant: Date, timeZone: string): string {
  return formatDate(instant, 'published', { timeZone });
}
