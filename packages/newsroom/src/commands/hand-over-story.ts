import { authorize } from '../story/permissions.ts';
import type { CommandContext } from './command-context.ts';
import { type PassingOn, passOn } from './pass-on.ts';

/**
 * Hands a draft over to the sub-editors.
 *
 * @param input.note what the sub-editor is to know
 * @throws RevisionConflict where another revision came first
 */
export async function handOverStory(context: CommandContext, input: PassingOn): Promise<void> {
  authorize(context.actor, 'hand-over-story');
  await passOn(context, 'hand-over', input);
}
