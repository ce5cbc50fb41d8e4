import { isDeepStrictEqual } from 'node:util';
import * as Y from 'yjs';
import type { Tx } from '../db/database.ts';
import { appendRevision, type RevisionRow, revisionNumbered } from '../db/revisions.ts';
import type { StoryRow } from '../db/stories.ts';
import { namesInOrder, topicsNamed } from '../db/topics.ts';
import {
  appendUpdates,
  lockWorkingCopy,
  setBaseNumber,
  updatesAfter,
  type WorkingCopyRow,
} from '../db/working-copies.ts';
import { contentOf, type DraftContent, savedContent } from '../drafting/content-of.ts';
import { replaceContent, replaceSources } from '../drafting/replace-content.ts';
import { saysTheSame } from '../drafting/says-the-same.ts';
import type { RevisionContent } from '../story/story.ts';
import { type CommandContext, contentOf as contentOfRevision } from './command-context.ts';
import { topicIdsByName, topicName } from './named-content.ts';
import { recordAct } from './story-act.ts';

/** A story's working copy as the database holds it, held against every other writer of it. */
export interface HeldCopy {
  row: WorkingCopyRow;
  doc: Y.Doc;
  draft: DraftContent;
}

/** Null where nobody has opened the story on the desk yet. */
export async function holdWorkingCopy(tx: Tx, storyId: number): Promise<HeldCopy | null> {
  const row = await lockWorkingCopy(tx, storyId);
  if (row === undefined) return null;
  const updates = await updatesAfter(tx, storyId, row.statePosition);
  const doc = new Y.Doc();
  for (const update of [row.state, ...updates.map((each) => each.update)]) Y.applyUpdate(doc, update);
  return { row, doc, draft: contentOf(doc) };
}

/** Whether the working copy says what a revision says. */
export async function saysRevision(tx: Tx, { draft }: HeldCopy, revision: RevisionContent): Promise<boolean> {
  return saysTheSame(draft, revision, await namesInOrder(tx, revision.topicIds));
}

/** Whether something was typed that no revision holds. */
export async function hasUnsavedText(tx: Tx, held: HeldCopy, latest: RevisionRow): Promise<boolean> {
  if (await saysRevision(tx, held, latest)) return false;
  const base = await revisionNumbered(tx, latest.storyId, held.row.baseNumber);
  return base === undefined || !(await saysRevision(tx, held, base));
}

/**
 * Call it when a command has made a revision that was not typed on the desk (the API, a correction with a
 * new text): an unchanged working copy takes it in. One with unsaved text takes in sources that are all that is new,
 * as when a wire updates its report; else it stays, and its next save is told of the conflict.
 */
export async function followRevision(
  tx: Tx,
  context: CommandContext,
  { before, revision }: { before: RevisionRow; revision: RevisionRow },
): Promise<void> {
  const held = await holdWorkingCopy(tx, revision.storyId);
  if (held === null) return;
  if (!(await hasUnsavedText(tx, held, before))) {
    await bringTo(tx, context, held, revision);
  } else if (takesInSources(held, { before, revision })) {
    await takeIn(
      tx,
      context,
      revision,
      editsOf(held.doc, () => replaceSources(held.doc, revision.sources)),
    );
  }
}

/** Whether the sources are all that is new, and nobody has changed them here. */
function takesInSources(
  { row, draft }: HeldCopy,
  { before, revision }: { before: RevisionRow; revision: RevisionRow },
): boolean {
  const onlySources = { ...contentOfRevision(before), sources: revision.sources };
  return (
    row.baseNumber === before.number &&
    isDeepStrictEqual(onlySources, contentOfRevision(revision)) &&
    isDeepStrictEqual(draft.sources, before.sources)
  );
}

/**
 * Call it before a command that brings another text into the working copy: what is typed and not saved yet
 * becomes a revision first. Without a headline it takes the newest revision's.
 *
 * @returns the newest revision then
 * @throws NewsroomError 'invalid' where the text cannot be a revision (a headline of 600 letters); nothing is lost
 */
export async function keepUnsavedText(
  tx: Tx,
  context: CommandContext,
  { story, latest }: { story: StoryRow; latest: RevisionRow },
): Promise<RevisionRow> {
  const held = await holdWorkingCopy(tx, story.id);
  if (held === null || !(await hasUnsavedText(tx, held, latest))) return latest;
  const draft = { ...held.draft, headline: held.draft.headline || latest.headline };
  const content = savedContent(draft, await topicIdsOf(tx, draft));
  return appendSaved(tx, context, { story, latest, content, note: null });
}

/** Brings a revision's text into the working copy, where there is one, by the smallest edits. */
export async function bringWorkingCopyTo(
  tx: Tx,
  context: CommandContext,
  revision: RevisionRow,
): Promise<void> {
  const held = await holdWorkingCopy(tx, revision.storyId);
  if (held !== null) await bringTo(tx, context, held, revision);
}

async function bringTo(
  tx: Tx,
  context: CommandContext,
  { doc }: HeldCopy,
  revision: RevisionRow,
): Promise<void> {
  const topics = await namesInOrder(tx, revision.topicIds);
  await takeIn(
    tx,
    context,
    revision,
    editsOf(doc, () => replaceContent(doc, revision, topics)),
  );
}

function editsOf(doc: Y.Doc, edit: () => void): Uint8Array[] {
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  edit();
  return updates;
}

/** Writes edits into the log, by which the working copy has taken a revision in. */
async function takeIn(
  tx: Tx,
  context: CommandContext,
  { storyId, number }: RevisionRow,
  updates: readonly Uint8Array[],
): Promise<void> {
  const by = context.actor.name;
  await appendUpdates(
    tx,
    updates.map((update) => ({ storyId, update, by, at: context.now })),
    null,
  );
  await setBaseNumber(tx, storyId, number);
}

/** Appends the working copy's text as a revision and tells the history. */
export async function appendSaved(
  tx: Tx,
  context: CommandContext,
  saved: { story: StoryRow; latest: RevisionRow; content: RevisionContent; note: string | null },
): Promise<RevisionRow> {
  const revision = await appendRevision(tx, {
    storyId: saved.story.id,
    baseNumber: saved.latest.number,
    content: saved.content,
    act: 'saved',
    note: saved.note,
    by: context.actor.name,
    at: context.now,
  });
  await recordAct(tx, context, saved.story, { act: 'save', revision: revision.number, waits: 'as-before' });
  return revision;
}

/** The topics of a draft that the newsroom has. */
export async function knownTopicIds(tx: Tx, { topics }: DraftContent): Promise<number[]> {
  return (await topicsNamed(tx, topics.map(topicName))).map(({ id }) => id);
}

/** The topics of a draft by their names; new ones are made. */
export async function topicIdsOf(tx: Tx, { topics }: DraftContent): Promise<number[]> {
  const names = [...new Set(topics.map(topicName))];
  const ids = await topicIdsByName(tx, names);
  return names.flatMap((name) => ids.get(name) ?? []);
}
