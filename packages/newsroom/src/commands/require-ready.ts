import type { Tx } from '../db/database.ts';
import type { RevisionRow } from '../db/revisions.ts';
import { allSections } from '../db/sections.ts';
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
 * @throws NewsroomError 'invalid' for the number of no section
 */
export async function requireKnownSection(tx: Tx, sectionId: number): Promise<void> {
  if ((await allSections(tx)).some(({ id }) => id === sectionId)) return;
  throw new NewsroomError(
    'invalid',
    { en: 'There is no such section.', bn: 'এমন কোনো বিভাগ নেই।' },
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
