import { moveStory } from '../db/stories.ts';
import { authorize } from '../story/permissions.ts';
import { nextState } from '../story/workflow.ts';
import { type CommandContext, inOneTransaction, storyAsSeen } from './command-context.ts';
import { recordAct } from './story-act.ts';

/**
 * Hands a draft over to the sub-editors.
 *
 * @param input.note what the sub-editor is to know
 * @param input.revision the number of the revision that the person saw
 * @throws RevisionConflict where another revision came first
 */
export async function handOverStory(
  context: CommandContext,
  input: { storyId: number; note?: string | undefined; revision?: number | undefined },
): Promise<void> {
  authorize(context.actor, 'hand-over-story');
  await inOneTransaction(context, async (tx) => {
    const { story, latest } = await storyAsSeen(tx, input.storyId, input.revision);
    nextState(story.state, 'hand-over');
    await moveStory(tx, story.id, { state: 'in-review' });
    await recordAct(tx, context, story, {
      act: 'hand-over',
      revision: latest.number,
      note: input.note,
      waits: 'with-this-note',
    });
    return { result: undefined, touched: [] };
  });
}
