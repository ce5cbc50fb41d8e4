import { authorize } from '../story/permissions.ts';
import { nextState } from '../story/workflow.ts';
import { askAboutFindings, type FindingsAsked } from './ask-about-findings.ts';
import { type CommandContext, inOneTransaction, storyAsSeen } from './command-context.ts';
import { putLive } from './put-live.ts';
import { requireSection } from './require-ready.ts';
import { recordAct } from './story-act.ts';

/**
 * Brings a withdrawn story back to readers, at its old address and with its first time of publishing. What
 * was mended meanwhile goes live with it, and then its time of update is now.
 *
 * @param input.revision the number of the revision that the person saw
 * @throws UnjudgedFindings where `askAboutFindings` asks about errors of the source check
 * @throws RevisionConflict where another revision came first
 */
export async function reinstateStory(
  context: CommandContext,
  input: { storyId: number; revision?: number | undefined } & FindingsAsked,
): Promise<void> {
  authorize(context.actor, 'reinstate-story');
  await inOneTransaction(context, async (tx) => {
    const { story, latest } = await storyAsSeen(tx, input.storyId, input.revision);
    nextState(story.state, 'reinstate');
    const told = await askAboutFindings(tx, context, { story, revision: latest }, input);
    const isMended = story.live_revision_id !== latest.id;
    const touched = await putLive(tx, context, [
      {
        story,
        revision: latest,
        sectionId: requireSection(story.section_id),
        publishedAt: story.published_at ?? context.now,
        updatedAt: isMended ? context.now : (story.updated_at ?? context.now),
      },
    ]);
    await recordAct(tx, context, story, { act: 'reinstate', revision: latest.number, detail: told });
    return { result: undefined, touched };
  });
}
