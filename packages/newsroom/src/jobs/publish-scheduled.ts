import type { CommandContext } from '../commands/command-context.ts';
import { publishScheduledStory } from '../commands/publish-scheduled-story.ts';
import type { Db } from '../db/database.ts';
import type { JobPayloads } from '../db/jobs.ts';
import { dueStories } from '../db/stories.ts';

/** What the jobs' commands are run with. */
export interface JobContext {
  db: Db;
  timeZone: string;
  clock: () => Date;
}

/** Publishes the story of a job, if it is still scheduled for the job's time. */
export async function publishScheduled(
  context: JobContext,
  { storyId, at }: JobPayloads['publish-scheduled'],
): Promise<void> {
  await publishScheduledStory(asProgram(context), { storyId, at: new Date(at) });
}

const mostAtOnce = 100;

/**
 * Publishes whatever is due, job or no job: what fell due while no node ran, and what a node had taken
 * when it died.
 *
 * @returns how many stories this call published
 */
export async function publishDue(context: JobContext): Promise<number> {
  let published = 0;
  for (const due of await dueStories(context.db, context.clock(), mostAtOnce)) {
    if (await publishScheduledStory(asProgram(context), due)) published += 1;
  }
  return published;
}

function asProgram({ db, timeZone, clock }: JobContext): CommandContext {
  return { db, timeZone, now: clock(), actor: { name: 'hurkaru', role: 'admin' } };
}
