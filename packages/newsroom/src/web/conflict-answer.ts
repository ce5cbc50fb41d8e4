import type { RevisionConflict } from '../commands/command-context.ts';
import type { Db } from '../db/database.ts';
import { revisionNumbered } from '../db/revisions.ts';
import { namesInOrder } from '../db/topics.ts';
import type { ConflictAnswer } from '../story/api-shapes.ts';
import { emptyContent } from '../story/story.ts';
import { revisionViewOf } from './story-view.ts';

/**
 * Both texts of a conflict, so that the desk and programs can show what came first. A hidden one goes to nobody:
 * who gets a conflict may not be one of those who may read it.
 */
export async function conflictAnswer(
  db: Db,
  { latest, sent }: RevisionConflict,
  error: ConflictAnswer['error'],
): Promise<ConflictAnswer> {
  const kept = await revisionNumbered(db, latest.storyId, latest.number);
  const hiddenBecause = kept?.hiddenBecause ?? null;
  const shown = hiddenBecause === null ? latest : { ...latest, ...emptyContent };
  const topics = await namesInOrder(db, shown.topicIds);
  return { error, latest: revisionViewOf({ ...shown, hiddenBecause }, topics), sent };
}
