import { recordEvent } from '../db/events.ts';
import { appendRevision, type RevisionRow } from '../db/revisions.ts';
import { insertStories, type StoryRow } from '../db/stories.ts';
import { authorize } from '../story/permissions.ts';
import type { RevisionContent } from '../story/story.ts';
import { type CommandContext, inOneTransaction } from './command-context.ts';
import { contentNamed, type NamedContent } from './named-content.ts';

/** Begins a story as a draft, with its first revision. */
export async function createStory(
  context: CommandContext,
  input: { sectionId: number | null; content: RevisionContent | NamedContent },
): Promise<{ story: StoryRow; revision: RevisionRow }> {
  authorize(context.actor, 'write-story');
  return inOneTransaction(context, async (tx) => {
    const content = await contentNamed(tx, input.content);
    const [story] = await insertStories(tx, [
      { sectionId: input.sectionId, importKey: null, at: context.now },
    ]);
    if (story === undefined) throw new Error('the database returned no story');
    const revision = await appendRevision(tx, {
      storyId: story.id,
      baseNumber: null,
      content,
      act: 'created',
      note: null,
      by: context.actor.name,
      at: context.now,
    });
    await recordEvent(tx, {
      at: context.now,
      actor: context.actor.name,
      act: 'create',
      subject: 'story',
      subjectId: story.id,
    });
    return { result: { story, revision }, touched: [] };
  });
}
