import { insertCorrection } from '../db/corrections.ts';
import { recordEvent } from '../db/events.ts';
import { appendRevision } from '../db/revisions.ts';
import { authorize } from '../story/permissions.ts';
import type { RevisionContent } from '../story/story.ts';
import { nextState } from '../story/workflow.ts';
import {
  type CommandContext,
  inOneTransaction,
  RevisionConflict,
  storyForChange,
} from './command-context.ts';
import { putLive, requireSection } from './put-live.ts';

/**
 * Mends a published story and tells readers what was wrong.
 *
 * @param input.text the reader's note, shown on the story with its time
 * @throws RevisionConflict where another revision came first
 */
export async function correctStory(
  context: CommandContext,
  input: { storyId: number; baseNumber: number; content: RevisionContent; text: string },
): Promise<void> {
  authorize(context.actor, 'correct-story');
  await inOneTransaction(context, async (tx) => {
    const { story, latest } = await storyForChange(tx, input.storyId);
    nextState(story.state, 'correct');
    if (latest.number !== input.baseNumber) throw new RevisionConflict(latest);
    const by = context.actor.name;
    const revision = await appendRevision(tx, {
      storyId: story.id,
      baseNumber: latest.number,
      content: input.content,
      act: 'corrected',
      note: input.text,
      by,
      at: context.now,
    });
    await insertCorrection(tx, {
      storyId: story.id,
      revisionId: revision.id,
      text: input.text,
      by,
      at: context.now,
    });
    const touched = await putLive(tx, context, [
      {
        story,
        revision,
        sectionId: requireSection(story.section_id),
        publishedAt: story.published_at ?? context.now,
        updatedAt: context.now,
      },
    ]);
    await recordEvent(tx, {
      at: context.now,
      actor: by,
      act: 'correct',
      subject: 'story',
      subjectId: story.id,
      detail: { revision: revision.number, text: input.text },
    });
    return { result: undefined, touched };
  });
}
