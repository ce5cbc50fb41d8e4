import type { Db, Tx } from '../db/database.ts';
import { recordPageChange } from '../db/page-changes.ts';
import { latestRevision, type RevisionRow } from '../db/revisions.ts';
import { lockStory, type StoryRow } from '../db/stories.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import type { Actor } from '../story/permissions.ts';

/** What every command is given: who acts, when, and by which calendar the newsroom's days run. */
export interface CommandContext {
  db: Db;
  actor: Actor;
  now: Date;
  timeZone: string;
}

/** A command's outcome with the pages that it touched. */
export interface Outcome<T> {
  result: T;
  touched: readonly string[] | 'every page';
}

/**
 * One command, one transaction: the work, then the pages that it touched as its last statement, which
 * decides the order in which followers see commands.
 */
export async function inOneTransaction<T>(
  context: CommandContext,
  work: (tx: Tx) => Promise<Outcome<T>>,
): Promise<T> {
  return context.db.transaction().execute(async (tx) => {
    const { result, touched } = await work(tx);
    await recordPageChange(tx, touched, context.now);
    return result;
  });
}

/** A story and its newest revision, held against other writers. */
export async function storyForChange(
  tx: Tx,
  storyId: number,
): Promise<{ story: StoryRow; latest: RevisionRow }> {
  const story = await lockStory(tx, storyId);
  const latest = story === undefined ? undefined : await latestRevision(tx, storyId);
  if (story !== undefined && latest !== undefined) return { story, latest };
  throw new NewsroomError('not-found', {
    en: `There is no story ${storyId}.`,
    bn: `${storyId} নম্বরের কোনো সংবাদ নেই।`,
  });
}

/** Both texts of a save that came too late: the one in the archive and the one that was sent. */
export class RevisionConflict extends NewsroomError {
  readonly latest: RevisionRow;

  constructor(latest: RevisionRow) {
    super('conflict', {
      en: `Another revision (${latest.number}, by ${latest.createdBy}) was saved meanwhile.`,
      bn: `এর মধ্যে আরেকটি সংস্করণ (${latest.number}, ${latest.createdBy}) সংরক্ষিত হয়েছে।`,
    });
    this.latest = latest;
  }
}
