import type { Tx } from '../db/database.ts';
import {
  chooseRelatedStories,
  forgetLiveStory,
  replaceAuthors,
  replaceSearchTerms,
  replaceTopics,
} from '../db/live-stories.ts';
import { type LiveChange, pagesShowing, pagesTouched } from '../db/pages-showing.ts';
import { findRevisions, type RevisionRow } from '../db/revisions.ts';
import { takeSitemapPlaces, touchSitemapPart } from '../db/sitemap-parts.ts';
import { type LiveColumns, markPublished, markWithdrawn, type StoryRow } from '../db/stories.ts';
import { topicNames } from '../db/topics.ts';
import { searchTermsVersion } from '../search/search-terms.ts';
import { monthOf } from '../story/newsroom-days.ts';
import { storySlug } from '../story/story-slug.ts';
import type { CommandContext } from './command-context.ts';
import { storySearchTerms } from './story-search-terms.ts';

/** A revision that goes live, and the times and section with which readers see it. */
export interface Live {
  /** The story's row, new or locked by the caller. */
  story: StoryRow;
  revision: RevisionRow;
  publishedAt: Date;
  updatedAt: Date;
  sectionId: number;
}

/**
 * Makes revisions the ones that readers see, with everything that leads readers to them. One story or a
 * batch of them takes the same number of statements.
 *
 * @returns the public pages that this touches, for the log of changed pages
 */
export async function putLive(tx: Tx, context: CommandContext, lives: readonly Live[]): Promise<string[]> {
  if (lives.length === 0) return [];
  const ids = lives.map(({ story }) => story.id);
  const before = await pagesShowing(tx, ids, context);
  const changes = await liveChanges(tx, lives);
  await markPublished(tx, await liveColumns(tx, context, lives, changes));
  await leadReadersTo(tx, context, lives, new Set(before.keys()));
  const after = await pagesShowing(tx, ids, context);
  const touched = ids.flatMap((id, at) =>
    pagesTouched(before.get(id), after.get(id), changes[at] ?? everything),
  );
  return [...new Set(touched)];
}

/** Takes a story from the readers; its page stays, to say so. Returns the pages that this touches. */
export async function takeFromReaders(
  tx: Tx,
  context: CommandContext,
  story: StoryRow,
  reason: string | null,
): Promise<string[]> {
  const before = await pagesShowing(tx, [story.id], context);
  await markWithdrawn(tx, story.id, context.now, reason);
  if (story.sitemap_month !== null && story.sitemap_part !== null) {
    await touchSitemapPart(tx, story.sitemap_month, story.sitemap_part, context.now);
  }
  await forgetLiveStory(tx, story.id);
  return pagesTouched(before.get(story.id), undefined, everything);
}

const everything: LiveChange = { text: true, card: true, stamp: true };

async function liveChanges(tx: Tx, lives: readonly Live[]): Promise<LiveChange[]> {
  const ids = lives.flatMap(({ story }) => story.live_revision_id ?? []);
  const earlier = new Map((await findRevisions(tx, ids)).map((revision) => [revision.storyId, revision]));
  return lives.map((live) => liveChange(live, earlier.get(live.story.id)));
}

function liveChange({ story, revision, ...live }: Live, earlier: RevisionRow | undefined): LiveChange {
  const moved = story.section_id !== live.sectionId || !sameTime(story.published_at, live.publishedAt);
  const comes = story.state !== 'published';
  const stamp = comes || moved || !sameTime(story.updated_at, live.updatedAt);
  const card =
    stamp || earlier?.headline !== revision.headline || earlier?.standfirst !== revision.standfirst;
  return { stamp, card, text: card || earlier?.id !== revision.id };
}

function sameTime(a: Date | null, b: Date): boolean {
  return a?.getTime() === b.getTime();
}

async function liveColumns(
  tx: Tx,
  context: CommandContext,
  lives: readonly Live[],
  changes: readonly LiveChange[],
): Promise<LiveColumns[]> {
  const months = lives.map((live) => monthOf(live.publishedAt, context.timeZone));
  const places = await sitemapPlaces(tx, context, lives, months, changes);
  return lives.map(({ story, revision, sectionId, publishedAt, updatedAt }, at) => ({
    id: story.id,
    sectionId,
    slug: storySlug(story, revision.headline),
    publishedAt,
    updatedAt,
    revisionId: revision.id,
    sitemapMonth: story.sitemap_month ?? months[at] ?? '',
    sitemapPart: places[at] ?? 1,
  }));
}

/** The sitemap part of each story: the one that it has, or a new place in its month's. */
async function sitemapPlaces(
  tx: Tx,
  context: CommandContext,
  lives: readonly Live[],
  months: readonly string[],
  changes: readonly LiveChange[],
): Promise<number[]> {
  const fresh = await takeSitemapPlaces(
    tx,
    months.filter((_, at) => lives[at]?.story.sitemap_part === null),
    context.now,
  );
  const places: number[] = [];
  for (const [at, { story }] of lives.entries()) {
    const { sitemap_month: month, sitemap_part: part } = story;
    if (month !== null && part !== null && changes[at]?.stamp)
      await touchSitemapPart(tx, month, part, context.now);
    places.push(part ?? fresh.shift() ?? 1);
  }
  return places;
}

/** @param known stories that readers could see already; their related stories stay as they are */
async function leadReadersTo(
  tx: Tx,
  { timeZone }: CommandContext,
  lives: readonly Live[],
  known: ReadonlySet<number>,
): Promise<void> {
  const stories = lives.map(({ story, revision, publishedAt }) => ({
    storyId: story.id,
    publishedAt,
    revision,
  }));
  const names = await topicNames(tx, [...new Set(stories.flatMap(({ revision }) => revision.topicIds))]);
  await replaceTopics(
    tx,
    stories.map((story) => ({
      ...story,
      topicIds: story.revision.topicIds,
      month: monthOf(story.publishedAt, timeZone),
    })),
  );
  await replaceAuthors(
    tx,
    stories.map((story) => ({
      ...story,
      personIds: story.revision.credits.flatMap((credit) => credit.personId ?? []),
    })),
  );
  await chooseRelatedStories(
    tx,
    stories.flatMap(({ storyId }) => (known.has(storyId) ? [] : storyId)),
  );
  await replaceSearchTerms(
    tx,
    stories.map((story) => ({ ...story, terms: storySearchTerms(story.revision, names) })),
    searchTermsVersion,
  );
}
