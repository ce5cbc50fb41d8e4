import { slugify } from '@hurkaru/bangla';
import type { Tx } from '../db/database.ts';
import {
  forgetLiveStory,
  replaceAuthors,
  replaceRelatedStories,
  replaceSearchTerms,
  replaceTopics,
} from '../db/live-stories.ts';
import { type LiveChange, type PagesShowing, pagesShowing, pagesTouched } from '../db/pages-showing.ts';
import { findRevision, type RevisionRow } from '../db/revisions.ts';
import { takeSitemapPlace, touchSitemapPart } from '../db/sitemap-parts.ts';
import { type StoryRow, updateStory } from '../db/stories.ts';
import { topicNames } from '../db/topics.ts';
import { searchVector } from '../search/search-terms.ts';
import { documentTexts } from '../story/document.ts';
import { monthOf } from '../story/newsroom-days.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import type { CommandContext } from './command-context.ts';

/** What goes live, and with which times readers see it. */
export interface Live {
  revision: RevisionRow;
  publishedAt: Date;
  updatedAt: Date;
  sectionId: number;
}

/**
 * Makes a revision the one that readers see, with everything that leads them to it.
 *
 * @param story the story's row, locked by the caller
 * @returns the public pages that this touches, for the log of changed pages
 */
export async function putLive(tx: Tx, context: CommandContext, story: StoryRow, live: Live): Promise<string[]> {
  const before = await pagesShowing(tx, story.id, context);
  const change = await liveChange(tx, story, live);
  const place = await sitemapPlace(tx, context, story, live, change);
  await updateStory(tx, story.id, {
    state: 'published',
    section_id: live.sectionId,
    slug: story.slug ?? storySlug(live.revision.headline),
    published_at: live.publishedAt,
    updated_at: live.updatedAt,
    live_revision_id: live.revision.id,
    ...place,
  });
  await leadReadersTo(tx, story.id, live, before);
  const after = await pagesShowing(tx, story.id, context);
  return pagesTouched(before, after, change);
}

/** Takes a story from the readers; its page stays, to say so. Returns the pages that this touches. */
export async function takeFromReaders(
  tx: Tx,
  context: CommandContext,
  story: StoryRow,
  reason: string | null,
): Promise<string[]> {
  const before = await pagesShowing(tx, story.id, context);
  await updateStory(tx, story.id, { state: 'withdrawn', withdrawn_at: context.now, withdrawal_reason: reason });
  await forgetLiveStory(tx, story.id);
  if (story.sitemap_month !== null && story.sitemap_part !== null) {
    await touchSitemapPart(tx, story.sitemap_month, story.sitemap_part, context.now);
  }
  return pagesTouched(before, new Map(), { text: true, card: true, stamp: true });
}

/** A headline without a readable letter still needs an address. */
const slugOfNothing = 'sangbad';

function storySlug(headline: string): string {
  return slugify(headline) || slugOfNothing;
}

async function liveChange(tx: Tx, story: StoryRow, live: Live): Promise<LiveChange> {
  const earlier = story.live_revision_id === null ? undefined : await findRevision(tx, story.live_revision_id);
  const moved = story.section_id !== live.sectionId || !sameTime(story.published_at, live.publishedAt);
  const stamp = moved || !sameTime(story.updated_at, live.updatedAt);
  const card =
    stamp || earlier?.headline !== live.revision.headline || earlier?.standfirst !== live.revision.standfirst;
  const text = card || earlier?.id !== live.revision.id;
  return { text, card, stamp };
}

function sameTime(a: Date | null, b: Date): boolean {
  return a?.getTime() === b.getTime();
}

async function sitemapPlace(
  tx: Tx,
  context: CommandContext,
  story: StoryRow,
  live: Live,
  change: LiveChange,
): Promise<{ sitemap_month: string; sitemap_part: number }> {
  if (story.sitemap_month !== null && story.sitemap_part !== null) {
    if (change.stamp) await touchSitemapPart(tx, story.sitemap_month, story.sitemap_part, context.now);
    return { sitemap_month: story.sitemap_month, sitemap_part: story.sitemap_part };
  }
  const month = monthOf(live.publishedAt, context.timeZone);
  return { sitemap_month: month, sitemap_part: await takeSitemapPlace(tx, month, context.now) };
}

async function leadReadersTo(tx: Tx, storyId: number, live: Live, before: PagesShowing): Promise<void> {
  const { revision, publishedAt } = live;
  const personIds = revision.credits.flatMap((credit) => credit.personId ?? []);
  await replaceTopics(tx, storyId, revision.topicIds, publishedAt);
  await replaceAuthors(tx, storyId, [...new Set(personIds)], publishedAt);
  if (before.size === 0) await replaceRelatedStories(tx, storyId, live.sectionId);
  await replaceSearchTerms(tx, storyId, await searchVectorOf(tx, revision), publishedAt);
}

async function searchVectorOf(tx: Tx, revision: RevisionRow): Promise<string> {
  const topics = await topicNames(tx, revision.topicIds);
  return searchVector([
    { text: revision.headline, weight: 'A' },
    { text: topics.join('\n'), weight: 'B' },
    { text: revision.standfirst ?? '', weight: 'C' },
    { text: documentTexts(revision.body).join('\n'), weight: 'D' },
  ]);
}

/** The section that a story needs before readers can see it. */
export function requireSection(sectionId: number | null): number {
  if (sectionId !== null) return sectionId;
  throw new NewsroomError(
    'invalid',
    { en: 'A story needs a section before it is published.', bn: 'প্রকাশের আগে সংবাদটির বিভাগ ঠিক করুন।' },
    { field: 'section' },
  );
}
