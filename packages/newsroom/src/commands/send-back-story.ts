import { moveStory } from '../db/stories.ts';
import { authorize } from '../story/permissions.ts';
import { nextState } from '../story/workflow.ts';
import { type CommandContext, inOneTransaction, storyAsSeen } from './command-context.ts';
import { recordAct } from './story-act.ts';

/**
 * Sends a story back to its writer, as a draft.
 *
 * @param input.note what is to be done
 * @param input.revision the number of the revision that the person saw
 * @throws RevisionConflict where another revision came first
 */
export async function sendBackStory(
  context: CommandContext,
  input: { storyId: number; note: string; revision?: number | undefined },
): Promise<void> {
  authorize(context.actor, 'send-back-story');
  await inOneTransaction(context, async (tx) => {
    const { story, latest } = await storyAsSeen(tx, input.storyId, input.revision);
    nextState(story.state, 'send-back');
    await moveStory(tx, story.id, { state: 'draft' });
    await recordAct(tx, context, story, {
      act: 'send-back',
      revision: latest.number,
      note: input.note,
      waits: 'with-this-note',
    });
    return { result: undefined, touched: [] };
  });
}
