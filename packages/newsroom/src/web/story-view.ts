import { contentOf } from '../commands/command-context.ts';
import type { Db } from '../db/database.ts';
import { latestRevision, type RevisionRow } from '../db/revisions.ts';
import { findStoryFacts, type StoryFactsRow } from '../db/story-views.ts';
import { namesInOrder } from '../db/topics.ts';
import type { RevisionView, StoryView } from '../story/api-shapes.ts';
import { documentTexts } from '../story/document.ts';
import { noStory } from '../story/not-there.ts';
import { storyPath } from '../story/paths.ts';
import { storySlug } from '../story/story-slug.ts';

/** Rows of the database as the API answers them. */

/** @throws NewsroomError 'not-found' */
export async function readStoryView(db: Db, id: number, origin: string): Promise<StoryView> {
  const [facts, latest] = await Promise.all([findStoryFacts(db, id), latestRevision(db, id)]);
  if (facts === undefined || latest === undefined) throw noStory(id);
  const topics = await namesInOrder(db, latest.topicIds);
  return storyViewOf(facts, latest, topics, origin);
}

function storyViewOf(facts: StoryFactsRow, latest: RevisionRow, topics: string[], origin: string): StoryView {
  const { id, state, liveRevision, section, slug, withdrawalReason } = facts;
  const { headline, standfirst, body: document, credits, sources, topicIds } = latest;
  return {
    id,
    state,
    revision: latest.number,
    liveRevision,
    url: storyUrl({ id, slug, headline, sectionSlug: section?.slug ?? null }, origin),
    section,
    slug,
    suggestedSlug: storySlug({ slug: null }, headline),
    publishedAt: isoOrNull(facts.publishedAt),
    updatedAt: isoOrNull(facts.updatedAt),
    scheduledFor: isoOrNull(facts.scheduledFor),
    embargoUntil: isoOrNull(facts.embargoUntil),
    withdrawnAt: isoOrNull(facts.withdrawnAt),
    withdrawalReason,
    headline,
    standfirst,
    body: documentTexts(document),
    document,
    credits,
    sources,
    topics,
    topicIds,
    corrections: facts.corrections.map(({ text, at, by }) => ({ text, at: new Date(at).toISOString(), by })),
  };
}

/**
 * The public address of a story: where readers find it, or will once it is published in its section. null
 * for a story without a section.
 */
export function storyUrl(
  story: { id: number; slug: string | null; headline: string; sectionSlug: string | null },
  origin: string,
): string | null {
  if (story.sectionSlug === null) return null;
  const slug = storySlug(story, story.headline);
  return origin + storyPath({ id: story.id, slug, sectionSlug: story.sectionSlug });
}

/** @param topics names in the order of the revision's topicIds */
export function revisionViewOf(
  revision: RevisionRow & { hiddenBecause?: string | null },
  topics: string[],
): RevisionView {
  const { number, baseNumber, act, note, createdBy, createdAt, hiddenBecause = null } = revision;
  return {
    number,
    baseNumber,
    act,
    note,
    createdBy,
    createdAt: createdAt.toISOString(),
    ...contentOf(revision),
    topics,
    hiddenBecause,
  };
}

export function isoOrNull(at: Date | null): string | null {
  return at === null ? null : at.toISOString();
}
