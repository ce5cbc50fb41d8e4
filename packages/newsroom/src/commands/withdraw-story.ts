import { authorize } from '../story/permissions.ts';
import { nextState } from '../story/workflow.ts';
import { type CommandContext, inOneTransaction, storyAsSeen } from './command-context.ts';
import { takeFromReaders } from './put-live.ts';
import { recordAct } from './story-act.ts';

/**
 * Takes a published story from the readers. Its address goes on to say so, with the reason if one is given.
 *
 * @param input.reason what readers are told; the desk and the API ask for one
 */
export async function withdrawStory(
  context: CommandContext,
  input: { storyId: number; reason: string | null; revision?: number | undefined },
): Promise<void> {
  authorize(context.actor, 'withdraw-story');
  await inOneTransaction(context, async (tx) => {
    const { story, latest } = await storyAsSeen(tx, input.storyId, input.revision);
    nextState(story.state, 'withdraw');
    const touched = await takeFromReaders(tx, context, story, input.reason);
    const detail = { reason: input.reason };
    await recordAct(tx, context, story, { act: 'withdraw', revision: latest.number, detail });
    return { result: undefined, touched };
  });
}
