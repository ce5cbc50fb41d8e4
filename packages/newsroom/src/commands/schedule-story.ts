import { NewsroomError } from '../story/newsroom-error.ts';
import { authorize } from '../story/permissions.ts';
import { nextState } from '../story/workflow.ts';
import { askAboutFindings, type FindingsAsked } from './ask-about-findings.ts';
import { type CommandContext, inOneTransaction, storyAsSeen } from './command-context.ts';
import { putOnSchedule } from './put-on-schedule.ts';
import { requireReady, requireSection } from './require-ready.ts';

/**
 * Sets the time at which a story is published by itself; a story that has a time already gets the new one.
 *
 * @param input.at a time ahead, at most a year, not before the story's embargo ends
 * @param input.revision the number of the revision that the person saw
 * @param input.asksForMissing refuses a story that lacks what readers of the newsroom expect
 * @throws UnjudgedFindings where `askAboutFindings` asks about errors of the source check
 * @throws RevisionConflict where another revision came first
 */
export async function scheduleStory(
  context: CommandContext,
  input: {
    storyId: number;
    at: Date;
    revision?: number | undefined;
    asksForMissing?: boolean;
  } & FindingsAsked,
): Promise<void> {
  authorize(context.actor, 'schedule-story');
  await inOneTransaction(context, async (tx) => {
    const found = await storyAsSeen(tx, input.storyId, input.revision);
    nextState(found.story.state, 'schedule');
    refuseUnfitTime(input.at, context.now, found.story.embargo_until);
    requireSection(found.story.section_id);
    if (input.asksForMissing === true) requireReady(found.story, found.latest);
    const asked = { story: found.story, revision: found.latest };
    const told = await askAboutFindings(tx, context, asked, input);
    await putOnSchedule(tx, context, found, input.at, told);
    return { result: undefined, touched: [] };
  });
}

const furthestMs = 366 * 24 * 60 * 60 * 1000;

function refuseUnfitTime(at: Date, now: Date, embargoUntil: Date | null): void {
  if (at <= now) {
    throw unfit(
      'That time has passed; publish now, or choose a later one.',
      'এই সময় পেরিয়ে গেছে; এখনই প্রকাশ করুন, অথবা পরের সময় দিন।',
    );
  }
  if (at.getTime() - now.getTime() > furthestMs) {
    throw unfit('That time is more than a year ahead.', 'এই সময় এক বছরেরও বেশি দূরে।');
  }
  if (embargoUntil !== null && at < embargoUntil) {
    throw unfit('That time is before the embargo ends.', 'এই সময় নিষেধ-সময়ের মধ্যে পড়ে; তার পরের সময় দিন।');
  }
}

function unfit(en: string, bn: string): NewsroomError {
  return new NewsroomError('invalid', { en, bn }, { field: 'at' });
}
