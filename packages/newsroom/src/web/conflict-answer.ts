import type { RevisionConflict } from '../commands/command-context.ts';
import type { Db } from '../db/database.ts';
import { namesInOrder } from '../db/topics.ts';
import type { ConflictAnswer } from '../story/api-shapes.ts';
import { revisionViewOf } from './story-view.ts';

/**
 * Both texts of a conflict, so that the desk and programs can show what came first: a story's newest
 * revision, which is never hidden (see hideRevision).
 */
export async function conflictAnswer(
  db: Db,
  { latest, sent }: RevisionConflict,
  error: ConflictAnswer['error'],
): Promise<ConflictAnswer> {
  return { error, latest: revisionViewOf(latest, await namesInOrder(db, latest.topicIds)), sent };
}
