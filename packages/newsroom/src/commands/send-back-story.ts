import { authorize } from '../story/permissions.ts';
import type { CommandContext } from './command-context.ts';
import { type PassingOn, passOn } from './pass-on.ts';

/**
 * Sends a story back to its writer, as a draft.
 *
 * @param input.note what is to be done
 * @throws RevisionConflict where another revision came first
 */
export async function sendBackStory(
  context: CommandContext,
  input: PassingOn & { note: string },
): Promise<void> {
  authorize(context.actor, 'send-back-story');
  await passOn(context, 'send-back', input);
}
