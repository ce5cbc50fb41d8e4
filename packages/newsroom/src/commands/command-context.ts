import type { Db, Tx } from '../db/database.ts';
import { recordPageChange } from '../db/page-changes.ts';
import { latestRevision, type RevisionRow, revisionNumbered } from '../db/revisions.ts';
import { lockStory, type StoryRow } from '../db/stories.ts';
import type { ConflictAnswer } from '../story/api-shapes.ts';
import { inBangla } from '../story/in-bangla.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { noRevision, noStory } from '../story/not-there.ts';
import type { Actor } from '../story/permissions.ts';
import { emptyContent, type RevisionContent } from '../story/story.ts';

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
  throw noStory(storyId);
}

/**
 * The same, for who acts on the text that they have seen. A text that is hidden by now is not told again.
 *
 * @param seen the number of the revision that the person had before them; undefined: whatever is newest
 * @throws RevisionConflict where another revision came meanwhile
 */
export async function storyAsSeen(
  tx: Tx,
  storyId: number,
  seen: number | undefined,
): Promise<{ story: StoryRow; latest: RevisionRow }> {
  const found = await storyForChange(tx, storyId);
  if (seen === undefined || seen === found.latest.number) return found;
  const earlier = await revisionNumbered(tx, storyId, seen);
  if (earlier === undefined) throw noRevision(storyId, seen);
  throw new RevisionConflict(
    found.latest,
    earlier.hiddenBecause === null ? contentOf(earlier) : emptyContent,
  );
}

/** What a revision says, without who wrote it and when. */
export function contentOf(revision: RevisionContent): RevisionContent {
  const { headline, standfirst, body, credits, sources, topicIds } = revision;
  return { headline, standfirst, body, credits, sources, topicIds };
}

/** Both texts of a save that came too late: the one in the archive and the one that was sent, or acted on. */
export class RevisionConflict extends NewsroomError {
  readonly latest: RevisionRow;
  readonly sent: ConflictAnswer['sent'];

  constructor(latest: RevisionRow, sent: ConflictAnswer['sent']) {
    super('conflict', {
      en: `Another revision (${latest.number}, by ${latest.createdBy}) was saved meanwhile.`,
      bn: inBangla`এর মধ্যে আরেকটি সংস্করণ (${latest.number}, ${latest.createdBy}) রাখা হয়েছে।`,
    });
    this.latest = latest;
    this.sent = sent;
  }
}
