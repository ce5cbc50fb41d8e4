import type { StoryState } from '../story/story.ts';
import type { Db } from './database.ts';

/** Where a story stands, in one row: state, newest revision, address, times. */
export interface StoryStanding {
  id: number;
  state: StoryState;
  revision: number;
  slug: string | null;
  sectionId: number | null;
  sectionSlug: string | null;
  embargoUntil: Date | null;
  scheduledFor: Date | null;
  publishedAt: Date | null;
}

export async function findStoryStanding(db: Db, id: number): Promise<StoryStanding | undefined> {
  return db
    .selectFrom('story')
    .leftJoin('section', 'section.id', 'story.section_id')
    .select(({ selectFrom }) => [
      'story.id',
      'story.state',
      'story.slug',
      'story.section_id as sectionId',
      'section.slug as sectionSlug',
      'story.embargo_until as embargoUntil',
      'story.scheduled_for as scheduledFor',
      'story.published_at as publishedAt',
      selectFrom('revision')
        .whereRef('revision.story_id', '=', 'story.id')
        .select(({ fn }) => fn.max('revision.number').as('n'))
        .as('revision'),
    ])
    .where('story.id', '=', id)
    .$narrowType<{ revision: number }>()
    .executeTakeFirst();
}
