import { recordEvent } from '../db/events.ts';
import { authorize } from '../story/permissions.ts';
import { nextState } from '../story/workflow.ts';
import { type CommandContext, inOneTransaction, storyForChange } from './command-context.ts';
import { takeFromReaders } from './put-live.ts';

/** Takes a published story from the readers. Its address goes on to say so, with the reason if one is given. */
export async function withdrawStory(
  context: CommandContext,
  input: { storyId: number; reason: string | null },
): Promise<void> {
  authorize(context.actor, 'withdraw-story');
  await inOneTransaction(context, async (tx) => {
    const { story } = await storyForChange(tx, input.storyId);
    nextState(story.state, 'withdraw');
    const touched = await takeFromReaders(tx, context, story, input.reason);
    await recordEvent(tx, {
      at: context.now,
      actor: context.actor.name,
      act: 'withdraw',
      subject: 'story',
      subjectId: story.id,
      detail: { reason: input.reason },
    });
    return { result: undefined, touched };
  });
}
