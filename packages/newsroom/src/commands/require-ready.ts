import type { RevisionRow } from '../db/revisions.ts';
import type { StoryRow } from '../db/stories.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { missingFor } from '../story/readiness.ts';

/** The section that a story needs before readers can see it. */
export function requireSection(sectionId: number | null): number {
  if (sectionId !== null) return sectionId;
  throw new NewsroomError(
    'invalid',
    { en: 'A story needs a section before it is published.', bn: 'প্রকাশের আগে সংবাদটির বিভাগ ঠিক করুন।' },
    { field: 'section' },
  );
}

/**
 * What the desk asks for before a story is first published; see readiness.
 *
 * @throws NewsroomError 'invalid' with all that is missing, its field that of the first
 */
export function requireReady(story: StoryRow, revision: RevisionRow, sectionId = story.section_id): void {
  const missing = missingFor({ ...revision, sectionId, isPublished: story.published_at !== null });
  const [first] = missing;
  if (first === undefined) return;
  throw new NewsroomError(
    'invalid',
    {
      en: missing.map(({ message }) => message).join(' '),
      bn: missing.map(({ messageBn }) => messageBn).join(' '),
    },
    { field: first.field },
  );
}
