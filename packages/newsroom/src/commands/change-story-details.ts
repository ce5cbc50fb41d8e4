import type { Tx } from '../db/database.ts';
import { changeDetails, type StoryDetails, type StoryRow } from '../db/stories.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { authorize } from '../story/permissions.ts';
import { actionOfWriting } from '../story/workflow.ts';
import { type CommandContext, inOneTransaction, storyAsSeen } from './command-context.ts';
import { requireKnownSection } from './require-ready.ts';
import { recordAct } from './story-act.ts';

/**
 * Changes what stands beside a story's text, as long as no reader has seen it: section, the slug of its
 * address (null: the one that its headline gives), embargo (null: none). Details that are already so are
 * left alone.
 *
 * @param input.revision the number of the revision that the person saw
 * @throws NewsroomError 'wrong-state' for a published or withdrawn story: its address stays for ever, its
 *   section moves with publishing, and an embargo would come too late
 */
export async function changeStoryDetails(
  context: CommandContext,
  input: { storyId: number; revision?: number | undefined } & StoryDetails,
): Promise<void> {
  authorize(context.actor, 'write-story');
  await inOneTransaction(context, async (tx) => {
    const { story, latest } = await storyAsSeen(tx, input.storyId, input.revision);
    authorize(context.actor, actionOfWriting(story.state));
    const changed = changesOf(story, input);
    if (Object.keys(changed).length === 0) return { result: undefined, touched: [] };
    if (story.published_at !== null) throw tooLate(changed);
    await refuseUnfit(tx, story, changed);
    await changeDetails(tx, story.id, changed);
    await recordAct(tx, context, story, {
      act: 'details',
      revision: latest.number,
      waits: 'as-before',
      detail: { ...changed },
    });
    return { result: undefined, touched: [] };
  });
}

function changesOf(story: StoryRow, { sectionId, slug, embargoUntil }: StoryDetails): StoryDetails {
  const sameEmbargo = story.embargo_until?.getTime() === embargoUntil?.getTime();
  return {
    ...(sectionId === undefined || sectionId === story.section_id ? {} : { sectionId }),
    ...(slug === undefined || slug === story.slug ? {} : { slug }),
    ...(embargoUntil === undefined || sameEmbargo ? {} : { embargoUntil }),
  };
}

async function refuseUnfit(tx: Tx, story: StoryRow, { sectionId, slug, embargoUntil }: StoryDetails) {
  if (sectionId !== undefined) await requireKnownSection(tx, sectionId);
  if (slug !== undefined && slug !== null && !slugShape.test(slug)) {
    throw unfit(
      'slug',
      'An address is made of lower-case Latin letters, digits and single hyphens.',
      'ঠিকানায় শুধু ছোট হাতের ইংরেজি অক্ষর, ইংরেজি অঙ্ক আর মাঝে একটি করে হাইফেন চলে।',
    );
  }
  if (embargoUntil && story.scheduled_for !== null && story.scheduled_for < embargoUntil) {
    throw unfit(
      'embargo',
      'The story is scheduled for an earlier time; move that first.',
      'সংবাদটি এই নিষেধ-সময়ের আগেই প্রকাশের জন্য নির্ধারিত; আগে প্রকাশের সময় বদলান।',
    );
  }
}

/** As the database's own check, and short enough for an address that people read. */
const slugShape = /^(?=.{1,120}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

function unfit(field: string, en: string, bn: string): NewsroomError {
  return new NewsroomError('invalid', { en, bn }, { field });
}

function tooLate(changed: StoryDetails): NewsroomError {
  if (changed.slug !== undefined) {
    return wrongState(
      'slug',
      'The address of a published story stays as it is.',
      'প্রকাশিত সংবাদের ঠিকানা আর বদলায় না।',
    );
  }
  if (changed.sectionId !== undefined) {
    return wrongState(
      'section',
      'The section of a published story moves when it is published again.',
      'প্রকাশিত সংবাদের বিভাগ বদলায় আবার প্রকাশ করার সময়।',
    );
  }
  return wrongState(
    'embargo',
    'The story has been published already; an embargo comes too late.',
    'সংবাদটি আগেই প্রকাশিত হয়েছে; এখন আর নিষেধ-সময় দেওয়া যায় না।',
  );
}

function wrongState(field: string, en: string, bn: string): NewsroomError {
  return new NewsroomError('wrong-state', { en, bn }, { field });
}
