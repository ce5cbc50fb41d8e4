import { changeDetails } from '../db/stories.ts';
import { authorize } from '../story/permissions.ts';
import { nextState } from '../story/workflow.ts';
import { askAboutFindings, type FindingsAsked } from './ask-about-findings.ts';
import { type CommandContext, inOneTransaction, storyAsSeen } from './command-context.ts';
import { putLive } from './put-live.ts';
import { putOnSchedule } from './put-on-schedule.ts';
import { requireKnownSection, requireReady, requireSection } from './require-ready.ts';
import { recordAct } from './story-act.ts';

/**
 * Shows a story's newest revision to readers, for the first time or as an update. One under embargo is
 * scheduled for the moment at which the embargo ends. Where readers see it all already, nothing happens.
 *
 * @param input.minor a published story keeps its time of update: a comma was mended
 * @param input.sectionId moves the story there; the section that it has otherwise
 * @param input.revision the number of the revision that the person saw
 * @param input.asksForMissing refuses a story that lacks what readers of the newsroom expect
 * @throws UnjudgedFindings where `askAboutFindings` asks about errors of the source check
 * @throws RevisionConflict where another revision came first
 */
export async function publishStory(
  context: CommandContext,
  input: {
    storyId: number;
    minor?: boolean | undefined;
    sectionId?: number | undefined;
    revision?: number | undefined;
    asksForMissing?: boolean;
  } & FindingsAsked,
): Promise<void> {
  authorize(context.actor, 'publish-story');
  await inOneTransaction(context, async (tx) => {
    if (input.sectionId !== undefined) await requireKnownSection(tx, input.sectionId);
    const found = await storyAsSeen(tx, input.storyId, input.revision);
    const { story, latest } = found;
    nextState(story.state, 'publish');
    const sectionId = requireSection(input.sectionId ?? story.section_id);
    if (input.asksForMissing === true) requireReady(story, latest, sectionId);
    const isKnown = story.state === 'published';
    if (isKnown && story.live_revision_id === latest.id && story.section_id === sectionId) {
      return { result: undefined, touched: [] };
    }
    const told = await askAboutFindings(tx, context, { story, revision: latest }, input);
    if (story.embargo_until !== null && story.embargo_until > context.now) {
      if (story.section_id !== sectionId) await changeDetails(tx, story.id, { sectionId });
      await putOnSchedule(tx, context, found, story.embargo_until, told);
      return { result: undefined, touched: [] };
    }
    const minor = isKnown && input.minor === true;
    const touched = await putLive(tx, context, [
      {
        story,
        revision: latest,
        sectionId,
        publishedAt: story.published_at ?? context.now,
        updatedAt: minor ? (story.updated_at ?? context.now) : context.now,
      },
    ]);
    await recordAct(tx, context, story, {
      act: isKnown ? (minor ? 'minor-edit' : 'update') : 'publish',
      revision: latest.number,
      detail: told,
    });
    return { result: undefined, touched };
  });
}
