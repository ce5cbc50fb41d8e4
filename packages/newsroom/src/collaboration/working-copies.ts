import * as Y from 'yjs';
import type { Db, Tx } from '../db/database.ts';
import { latestRevision } from '../db/revisions.ts';
import { namesInOrder } from '../db/topics.ts';
import {
  findWorkingCopy,
  foldUpdates,
  insertWorkingCopy,
  lockWorkingCopy,
  updatesAfter,
  type WorkingCopyRow,
} from '../db/working-copies.ts';
import { workingCopyOf } from '../drafting/working-copy-of.ts';

/**
 * The story's working copy, made from its newest revision when it is opened for the first time: of two
 * that are made at once, the first is the story's and the other is thrown away.
 *
 * @returns null where there is no such story
 */
export async function openWorkingCopy(db: Db, storyId: number, now: Date): Promise<WorkingCopyRow | null> {
  const known = await findWorkingCopy(db, storyId);
  if (known !== undefined) return known;
  const revision = await latestRevision(db, storyId);
  if (revision === undefined) return null;
  const state = workingCopyOf(revision, await namesInOrder(db, revision.topicIds));
  await insertWorkingCopy(db, { storyId, baseNumber: revision.number, state, at: now });
  return (await findWorkingCopy(db, storyId)) ?? null;
}

/**
 * Brings a document from one position of the log to its end. State and log are read as of one moment, so
 * that folding in between hides nothing.
 *
 * @param after the position that the document has taken in; -1 for an empty document
 * @param takeIn applies one update to the document
 * @returns the position that it has taken in then
 */
export async function catchUp(
  db: Db,
  storyId: number,
  after: number,
  takeIn: (update: Uint8Array) => void,
): Promise<number> {
  const { state, updates, position } = await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((tx) => readSince(tx, storyId, after));
  for (const update of state === null ? updates : [state, ...updates]) takeIn(update);
  return position;
}

async function readSince(tx: Tx, storyId: number, after: number) {
  const copy = await findWorkingCopy(tx, storyId);
  if (copy === undefined) return { state: null, updates: [], position: after };
  const folded = copy.statePosition > after;
  const rows = await updatesAfter(tx, storyId, folded ? copy.statePosition : after);
  return {
    state: folded ? copy.state : null,
    updates: rows.map(({ update }) => update),
    position: rows.at(-1)?.position ?? Math.max(after, copy.statePosition),
  };
}

/** Folds the log of a story into its state. Only keystrokes are joined so; revisions are not touched. */
export async function foldWorkingCopy(db: Db, storyId: number): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const copy = await lockWorkingCopy(tx, storyId);
    if (copy === undefined) return;
    const rows = await updatesAfter(tx, storyId, copy.statePosition);
    const last = rows.at(-1);
    if (last === undefined) return;
    const document = new Y.Doc();
    for (const update of [copy.state, ...rows.map((row) => row.update)]) Y.applyUpdate(document, update);
    const state = Y.encodeStateAsUpdate(document);
    document.destroy();
    await foldUpdates(tx, { storyId, state, position: last.position });
  });
}
