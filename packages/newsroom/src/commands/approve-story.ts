import { moveStory } from '../db/stories.ts';
import { authorize } from '../story/permissions.ts';
import { nextState } from '../story/workflow.ts';
import { type CommandContext, inOneTransaction, storyAsSeen } from './command-context.ts';
import { recordAct } from './story-act.ts';

/**
 * Says that a story may go out as it is.
 *
 * @param input.note what whoever publishes it is to know
 * @param input.revision the number of the revision that the person saw
 * @throws RevisionConflict where another revision came first
 */
export async function approveStory(
  context: CommandContext,
  input: { storyId: number; note?: string | undefined; revision?: number | undefined },
): Promise<void> {
  authorize(context.actor, 'approve-story');
  await inOneTransaction(context, async (tx) => {
    const { story, latest } = await storyAsSeen(tx, input.storyId, input.revision);
    nextState(story.state, 'approve');
    await moveStory(tx, story.id, { state: 'approved' });
    await recordAct(tx, context, story, {
      act: 'approve',
      revision: latest.number,
      note: input.note,
      waits: 'with-this-note',
    });
    return { result: undefined, touched: [] };
  });
}
