import { recordEvent } from '../db/events.ts';
import { findRevision, hideRevisionRow, latestRevision } from '../db/revisions.ts';
import { lockStory } from '../db/stories.ts';
import { inBangla } from '../story/in-bangla.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { authorize } from '../story/permissions.ts';
import { type CommandContext, inOneTransaction } from './command-context.ts';

/**
 * Hides a revision from the history that colleagues read, for a reason that is kept. The row stays.
 *
 * @throws NewsroomError 'wrong-state' for the revision that readers see now, and for the newest, on which the
 *   desk goes on writing: its text is on the board, in the editor and in the preview
 */
export async function hideRevision(
  context: CommandContext,
  input: { revisionId: number; reason: string },
): Promise<void> {
  authorize(context.actor, 'hide-revision');
  await inOneTransaction(context, async (tx) => {
    const revision = await findRevision(tx, input.revisionId);
    if (revision === undefined) {
      throw new NewsroomError('not-found', {
        en: `There is no revision ${input.revisionId}.`,
        bn: inBangla`${input.revisionId} নম্বরের কোনো সংস্করণ নেই।`,
      });
    }
    const story = await lockStory(tx, revision.storyId);
    if (story?.live_revision_id === revision.id && story.state === 'published') {
      throw new NewsroomError('wrong-state', {
        en: 'The revision that readers see cannot be hidden; publish another or withdraw the story.',
        bn: 'পাঠক এখন যে সংস্করণ দেখছেন, তা লুকানো যায় না; অন্যটি প্রকাশ করুন বা সংবাদটি প্রত্যাহার করুন।',
      });
    }
    const latest = await latestRevision(tx, revision.storyId);
    if (latest?.id === revision.id) throw stillWrittenOn();
    const by = context.actor.name;
    await hideRevisionRow(tx, { revisionId: revision.id, reason: input.reason, by, at: context.now });
    await recordEvent(tx, {
      at: context.now,
      actor: by,
      act: 'hide',
      subject: 'revision',
      subjectId: revision.id,
      detail: { reason: input.reason },
    });
    return { result: undefined, touched: [] };
  });
}

function stillWrittenOn(): NewsroomError {
  return new NewsroomError('wrong-state', {
    en: 'The newest revision cannot be hidden: first save the text without what is to be hidden.',
    bn: 'সর্বশেষ সংস্করণ লুকানো যায় না; যা লুকাতে চান, আগে তা বাদ দিয়ে নতুন সংস্করণ রাখুন।',
  });
}
