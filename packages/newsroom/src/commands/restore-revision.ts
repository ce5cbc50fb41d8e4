import { toBanglaDigits } from '@hurkaru/bangla';
import { appendRevision, type RevisionRow, revisionNumbered } from '../db/revisions.ts';
import { authorizeReading } from '../story/hidden-revisions.ts';
import { noRevision } from '../story/not-there.ts';
import { authorize } from '../story/permissions.ts';
import { actionOfWriting, nextState } from '../story/workflow.ts';
import { type CommandContext, contentOf, inOneTransaction, storyAsSeen } from './command-context.ts';
import { recordAct } from './story-act.ts';
import { bringWorkingCopyTo, keepUnsavedText } from './working-copy-text.ts';

/**
 * Brings an earlier revision's text back as a new revision. What readers see stays as it is until the
 * story is published again. What is being typed and is not saved yet becomes a revision of its own first.
 *
 * @param input.number the revision whose text comes back
 * @param input.base the number of the newest revision that the person saw
 * @returns the new revision; the newest one where it is the one asked for
 * @throws RevisionConflict where another revision came first
 */
export async function restoreRevision(
  context: CommandContext,
  input: { storyId: number; number: number; base: number },
): Promise<RevisionRow> {
  authorize(context.actor, 'write-story');
  return inOneTransaction(context, async (tx) => {
    const { story, latest } = await storyAsSeen(tx, input.storyId, input.base);
    nextState(story.state, 'save');
    authorize(context.actor, actionOfWriting(story.state));
    const earlier = await revisionNumbered(tx, story.id, input.number);
    if (earlier === undefined) throw noRevision(story.id, input.number);
    authorizeReading(context.actor, earlier);
    if (earlier.id === latest.id) return { result: latest, touched: [] };
    const newest = await keepUnsavedText(tx, context, { story, latest });
    const revision = await appendRevision(tx, {
      storyId: story.id,
      baseNumber: newest.number,
      content: contentOf(earlier),
      act: 'restored',
      note: `${toBanglaDigits(String(earlier.number))} নম্বর সংস্করণ থেকে`,
      by: context.actor.name,
      at: context.now,
    });
    await bringWorkingCopyTo(tx, context, revision);
    await recordAct(tx, context, story, {
      act: 'restore',
      revision: revision.number,
      waits: 'as-before',
      detail: { from: earlier.number },
    });
    return { result: revision, touched: [] };
  });
}
