import { type Finding, findingKey } from '@hurkaru/source-check';
import { recordEvent } from '../db/events.ts';
import { insertDismissal } from '../db/judged-findings.ts';
import { toldFinding } from '../story/open-errors.ts';
import { authorize } from '../story/permissions.ts';
import { actionOfWriting } from '../story/workflow.ts';
import { type CommandContext, inOneTransaction, storyForChange } from './command-context.ts';

/**
 * Dismisses a finding of a story's source check, with a reason that the history keeps. Who may write the story may.
 * One that is dismissed already stays as it is.
 *
 * @param input.reason 3 to 300 characters
 */
export async function dismissFinding(
  context: CommandContext,
  input: { storyId: number; finding: Finding; reason: string },
): Promise<void> {
  authorize(context.actor, 'write-story');
  await inOneTransaction(context, async (tx) => {
    const { story, latest } = await storyForChange(tx, input.storyId);
    authorize(context.actor, actionOfWriting(story.state));
    const finding = toldFinding(input.finding);
    const [by, at] = [context.actor.name, context.now];
    const { reason } = input;
    const key = findingKey(input.finding);
    if (await insertDismissal(tx, { ...finding, key, storyId: story.id, reason, by, at })) {
      await recordEvent(tx, {
        at,
        actor: by,
        act: 'dismiss-finding',
        subject: 'story',
        subjectId: story.id,
        detail: { revision: latest.number, reason, finding },
      });
    }
    return { result: undefined, touched: [] };
  });
}
