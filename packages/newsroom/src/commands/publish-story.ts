import { recordEvent } from '../db/events.ts';
import { authorize } from '../story/permissions.ts';
import { nextState } from '../story/workflow.ts';
import { type CommandContext, inOneTransaction, storyForChange } from './command-context.ts';
import { putLive, requireSection } from './put-live.ts';

/**
 * Shows a story's newest revision to readers, for the first time or as an update.
 *
 * @param input.minor a published story keeps its time of update: a comma was mended
 * @param input.sectionId moves the story there; the section that it has otherwise
 */
export async function publishStory(
  context: CommandContext,
  input: { storyId: number; minor?: boolean; sectionId?: number },
): Promise<void> {
  authorize(context.actor, 'publish-story');
  await inOneTransaction(context, async (tx) => {
    const { story, latest } = await storyForChange(tx, input.storyId);
    nextState(story.state, 'publish');
    const publishedAt = story.published_at ?? context.now;
    const touched = await putLive(tx, context, [
      {
        story,
        revision: latest,
        sectionId: requireSection(input.sectionId ?? story.section_id),
        publishedAt,
        updatedAt: story.updated_at !== null && input.minor === true ? story.updated_at : context.now,
      },
    ]);
    await recordEvent(tx, {
      at: context.now,
      actor: context.actor.name,
      act: story.published_at === null ? 'publish' : input.minor === true ? 'minor-edit' : 'update',
      subject: 'story',
      subjectId: story.id,
      detail: { revision: latest.number },
    });
    return { result: undefined, touched };
  });
}
