import { inBangla } from './in-bangla.ts';
import { NewsroomError } from './newsroom-error.ts';

/** @returns the error for a story that is not in the archive */
export function noStory(id: number): NewsroomError {
  return new NewsroomError('not-found', {
    en: `There is no story ${id}.`,
    bn: inBangla`${id} নম্বরের কোনো সংবাদ নেই।`,
  });
}

/** @returns the error for a number that the story's history does not hold */
export function noRevision(storyId: number, number: number): NewsroomError {
  return new NewsroomError(
    'not-found',
    {
      en: `Story ${storyId} has no revision ${number}.`,
      bn: inBangla`${storyId} নম্বর সংবাদের ${number} নম্বর সংস্করণ নেই।`,
    },
    { field: 'revision' },
  );
}
