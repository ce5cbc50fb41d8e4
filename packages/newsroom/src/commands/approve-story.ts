import { authorize } from '../story/permissions.ts';
import type { CommandContext } from './command-context.ts';
import { type PassingOn, passOn } from './pass-on.ts';

/**
 * Says that a story may go out as it is.
 *
 * @param input.note what whoever publishes it is to know
 * @throws RevisionConflict where another revision came first
 */
export async function approveStory(context: CommandContext, input: PassingOn): Promise<void> {
  authorize(context.actor, 'approve-story');
  await passOn(context, 'approve', input);
}
