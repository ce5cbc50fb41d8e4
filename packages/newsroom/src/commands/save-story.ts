import { appendRevision, type RevisionRow } from '../db/revisions.ts';
import { authorize } from '../story/permissions.ts';
import type { RevisionContent } from '../story/story.ts';
import { actionOfWriting, nextState } from '../story/workflow.ts';
import {
  type CommandContext,
  inOneTransaction,
  RevisionConflict,
  storyForChange,
} from './command-context.ts';
import { contentNamed, type NamedContent } from './named-content.ts';
import { recordAct } from './story-act.ts';
import { followRevision } from './working-copy-text.ts';

/**
 * Saves a new revision. What readers see stays as it is until the story is published again. Who may only
 * write may not save over a story that is approved, scheduled or withdrawn.
 *
 * @param input.baseNumber the number of the revision that the writer started from
 * @throws RevisionConflict where another revision came first; nothing is saved, both texts are at hand
 */
export async function saveStory(
  context: CommandContext,
  input: { storyId: number; baseNumber: number; content: RevisionContent | NamedContent; note?: string },
): Promise<RevisionRow> {
  authorize(context.actor, 'write-story');
  return inOneTransaction(context, async (tx) => {
    const content = await contentNamed(tx, input.content);
    const { story, latest } = await storyForChange(tx, input.storyId);
    nextState(story.state, 'save');
    authorize(context.actor, actionOfWriting(story.state));
    if (latest.number !== input.baseNumber)
      throw new RevisionConflict(latest, { ...input.content, ...content });
    const revision = await appendRevision(tx, {
      storyId: story.id,
      baseNumber: latest.number,
      content,
      act: 'saved',
      note: input.note ?? null,
      by: context.actor.name,
      at: context.now,
    });
    await followRevision(tx, context, { before: latest, revision });
    await recordAct(tx, context, story, { act: 'save', revision: revision.number, waits: 'as-before' });
    return { result: revision, touched: [] };
  });
}
