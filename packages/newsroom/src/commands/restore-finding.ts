import { recordEvent } from '../db/events.ts';
import { restoreDismissal } from '../db/judged-findings.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { authorize } from '../story/permissions.ts';
import { actionOfWriting } from '../story/workflow.ts';
import { type CommandContext, inOneTransaction, storyForChange } from './command-context.ts';

/**
 * Takes a dismissal back, so that the finding is told again. Both stay in the history with their reasons.
 *
 * @param input.key the dismissal's, see findingKey
 * @param input.reason 3 to 300 characters
 * @throws NewsroomError 'not-found' where no dismissal of this key stands
 */
export async function restoreFinding(
  context: CommandContext,
  input: { storyId: number; key: string; reason: string },
): Promise<void> {
  authorize(context.actor, 'write-story');
  await inOneTransaction(context, async (tx) => {
    const { story, latest } = await storyForChange(tx, input.storyId);
    authorize(context.actor, actionOfWriting(story.state));
    const [by, at] = [context.actor.name, context.now];
    const finding = await restoreDismissal(tx, { ...input, by, at });
    if (finding === undefined) throw notDismissed();
    await recordEvent(tx, {
      at,
      actor: by,
      act: 'restore-finding',
      subject: 'story',
      subjectId: story.id,
      detail: { revision: latest.number, reason: input.reason, finding },
    });
    return { result: undefined, touched: [] };
  });
}

function notDismissed(): NewsroomError {
  return new NewsroomError('not-found', {
    en: 'This finding is not dismissed.',
    bn: 'এই অমিলটি বাতিল করা নেই।',
  });
}
