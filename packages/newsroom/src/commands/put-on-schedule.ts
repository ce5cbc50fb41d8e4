import type { Tx } from '../db/database.ts';
import { addJob } from '../db/jobs.ts';
import type { RevisionRow } from '../db/revisions.ts';
import { moveStory, type StoryRow } from '../db/stories.ts';
import type { CommandContext } from './command-context.ts';
import { recordAct } from './story-act.ts';

/**
 * Gives a story its time, with the job that publishes it then. A job of an earlier time stays and finds
 * the story scheduled for another one: it does nothing.
 *
 * @param detail what else the history keeps of it
 */
export async function putOnSchedule(
  tx: Tx,
  context: CommandContext,
  { story, latest }: { story: StoryRow; latest: RevisionRow },
  at: Date,
  detail: Record<string, unknown>,
): Promise<void> {
  await moveStory(tx, story.id, { state: 'scheduled', scheduledFor: at });
  await addJob(tx, {
    name: 'publish-scheduled',
    payload: { storyId: story.id, at: at.toISOString() },
    startAfter: at,
  });
  await recordAct(tx, context, story, {
    act: 'schedule',
    revision: latest.number,
    detail: { ...detail, scheduledFor: at.toISOString() },
  });
}
