import { moveStory } from '../db/stories.ts';
import { authorize } from '../story/permissions.ts';
import { nextState } from '../story/workflow.ts';
import { type CommandContext, inOneTransaction, storyAsSeen } from './command-context.ts';
import { recordAct } from './story-act.ts';

/** Takes a story's time away; it stays approved. */
export async function unscheduleStory(
  context: CommandContext,
  input: { storyId: number; revision?: number | undefined },
): Promise<void> {
  authorize(context.actor, 'schedule-story');
  await inOneTransaction(context, async (tx) => {
    const { story, latest } = await storyAsSeen(tx, input.storyId, input.revision);
    await moveStory(tx, story.id, { state: nextState(story.state, 'unschedule') });
    await recordAct(tx, context, story, { act: 'unschedule', revision: latest.number });
    return { result: undefined, touched: [] };
  });
}
