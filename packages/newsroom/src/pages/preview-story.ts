import type { Db } from '../db/database.ts';
import { type CardRow, relatedStories } from '../db/reader-stories.ts';
import { findPreview, type PreviewRow, relatedIfPublished } from '../db/story-previews.ts';
import type { SiteAssets } from '../site/assets.ts';
import type { SectionView } from '../site/view-data.ts';
import * as views from '../site/views.ts';
import { homePath } from '../story/paths.ts';
import { storySlug } from '../story/story-slug.ts';
import type { Newsroom } from './newsroom-facts.ts';
import { cardsOf, storyOf } from './view-of-row.ts';

export interface PreviewRoom extends Newsroom {
  db: Db;
  assets: SiteAssets;
  now: Date;
}

/** In the address of a story without a section. */
const notYet = 'preview';
const noSection: SectionView = {
  slug: notYet,
  path: homePath,
  name: 'বিভাগ ঠিক হয়নি',
  nameLatin: 'No section',
};

/**
 * The page of a story's revision as readers would see it if it went live now: by the same view, with the
 * times, address and topics that it has or would get. null where there is no such revision.
 */
export async function makePreview(
  room: PreviewRoom,
  storyId: number,
  revision: number | null,
): Promise<string | null> {
  const row = await findPreview(room.db, storyId, revision);
  if (row === undefined) return null;
  const related = cardsOf(await relatedRows(room.db, row), room);
  const { assets, view: newsroom } = room;
  const story = storyOf({ ...row, ...placeOf(row), ...timesOf(row, room.now) }, related, room);
  const section = row.sectionSlug === null ? noSection : story.section;
  return views.storyPage({ newsroom, assets, story: { ...story, section }, isPreview: true });
}

/** A story keeps the related ones that were chosen when it was first published. */
function relatedRows(db: Db, { id, revisionId, publishedAt }: PreviewRow): Promise<CardRow[]> {
  return publishedAt === null ? relatedIfPublished(db, revisionId) : relatedStories(db, id);
}

function placeOf({ slug, sectionSlug, headline }: PreviewRow) {
  return { slug: storySlug({ slug }, headline), sectionSlug: sectionSlug ?? notYet };
}

function timesOf({ isLive, publishedAt, updatedAt, scheduledFor }: PreviewRow, now: Date) {
  const goesLive = scheduledFor ?? now;
  return {
    publishedAt: publishedAt ?? goesLive,
    updatedAt: isLive && updatedAt !== null ? updatedAt : goesLive,
  };
}
