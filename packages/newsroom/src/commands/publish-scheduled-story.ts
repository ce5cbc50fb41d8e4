import { lastActor } from '../db/events.ts';
import { latestRevision } from '../db/revisions.ts';
import { lockStory } from '../db/stories.ts';
import { authorize } from '../story/permissions.ts';
import { askAboutFindings } from './ask-about-findings.ts';
import { type CommandContext, inOneTransaction } from './command-context.ts';
import { putLive } from './put-live.ts';
import { requireSection } from './require-ready.ts';
import { recordAct } from './story-act.ts';

/**
 * Publishes a story whose time has come, in the name of whoever set the time. The story's row decides:
 * where it is not scheduled for this instant any more, nothing happens, so that any number of nodes may
 * try, and publish it once.
 *
 * @param input.at the instant for which the story was scheduled
 * @returns whether this call published it
 */
export async function publishScheduledStory(
  context: CommandContext,
  input: { storyId: number; at: Date },
): Promise<boolean> {
  authorize(context.actor, 'publish-story');
  return inOneTransaction(context, async (tx) => {
    const story = await lockStory(tx, input.storyId);
    const latest = story === undefined ? undefined : await latestRevision(tx, story.id);
    const isDue = story?.state === 'scheduled' && story.scheduled_for?.getTime() === input.at.getTime();
    if (story === undefined || latest === undefined || !isDue) return { result: false, touched: [] };
    // Clocks differ by milliseconds, and no story is published before its time.
    const now = new Date(Math.max(context.now.getTime(), input.at.getTime()));
    const sectionId = requireSection(story.section_id);
    const told = await askAboutFindings(tx, { ...context, now }, { story, revision: latest }, {});
    const touched = await putLive(tx, { ...context, now }, [
      { story, revision: latest, sectionId, publishedAt: now, updatedAt: now },
    ]);
    await recordAct(tx, { ...context, now }, story, {
      act: 'publish',
      revision: latest.number,
      by: (await lastActor(tx, story.id, 'schedule')) ?? context.actor.name,
      detail: { ...told, scheduledFor: input.at.toISOString() },
    });
    return { result: true, touched };
  });
}
