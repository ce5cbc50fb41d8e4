import * as Y from 'yjs';
import type { Tx } from '../db/database.ts';
import { appendRevision, type RevisionRow } from '../db/revisions.ts';
import type { StoryRow } from '../db/stories.ts';
import { setBaseNumber } from '../db/working-copies.ts';
import { savedContent } from '../drafting/content-of.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { authorize } from '../story/permissions.ts';
import { actionOfWriting, nextState } from '../story/workflow.ts';
import {
  type CommandContext,
  contentOf,
  inOneTransaction,
  RevisionConflict,
  storyForChange,
} from './command-context.ts';
import { recordAct } from './story-act.ts';
import {
  appendSaved,
  bringWorkingCopyTo,
  type HeldCopy,
  hasUnsavedText,
  holdWorkingCopy,
  knownTopicIds,
  saysRevision,
  topicIdsOf,
} from './working-copy-text.ts';

export interface SaveAsked {
  storyId: number;
  /** Number of the newest revision that the person knows. */
  base: number;
  note?: string | undefined;
  /** After a conflict: which text is to be the newest. The other one is a revision too. */
  keep?: 'ours' | 'theirs' | undefined;
  /** A Yjs state vector: edits that the save must hold, since the person sees them. */
  seen?: Uint8Array | undefined;
}

export interface Saved {
  revision: RevisionRow;
  /** False where the newest revision says the same already; then `revision` is that one. */
  changed: boolean;
}

/**
 * Makes a revision of a story's working copy as the database holds it. What readers see stays as it is.
 * The working copy knows from which revision it was made, so that writers who share it never conflict with
 * each other; a revision that came past it (the API) does.
 *
 * @throws RevisionConflict where another revision came past the working copy; nothing is saved, both texts are at hand
 * @throws NewsroomError 'not-kept' where edits that the person sees have not arrived yet, 'invalid' with the field
 */
export async function saveWorkingCopy(context: CommandContext, asked: SaveAsked): Promise<Saved> {
  authorize(context.actor, 'write-story');
  return inOneTransaction(context, async (tx) => {
    const { story, latest } = await storyForChange(tx, asked.storyId);
    nextState(story.state, 'save');
    authorize(context.actor, actionOfWriting(story.state));
    const held = await holdWorkingCopy(tx, story.id);
    if (held === null) return { result: { revision: latest, changed: false }, touched: [] };
    if (asked.seen !== undefined && !holdsAll(held.doc, asked.seen)) throw notKept();
    const result = await save(tx, context, { asked, story, latest, held });
    held.doc.destroy();
    return { result, touched: [] };
  });
}

interface Saving {
  asked: SaveAsked;
  story: StoryRow;
  latest: RevisionRow;
  held: HeldCopy;
}

async function save(tx: Tx, context: CommandContext, saving: Saving): Promise<Saved> {
  const { story, latest, held } = saving;
  if (!(await hasUnsavedText(tx, held, latest))) {
    if (await saysRevision(tx, held, latest)) await setBaseNumber(tx, story.id, latest.number);
    else await bringWorkingCopyTo(tx, context, latest);
    return { revision: latest, changed: false };
  }
  return held.row.baseNumber === latest.number
    ? { revision: await saveOurs(tx, context, saving), changed: true }
    : saveOverAnother(tx, context, saving);
}

/** Another revision came past the working copy. Only who has seen it chooses between the texts. */
async function saveOverAnother(tx: Tx, context: CommandContext, saving: Saving): Promise<Saved> {
  const { asked, latest, held } = saving;
  if (asked.keep === undefined || asked.base !== latest.number) {
    throw new RevisionConflict(latest, savedContent(held.draft, await knownTopicIds(tx, held.draft)));
  }
  const ours = await saveOurs(tx, context, saving);
  if (asked.keep === 'ours') return { revision: ours, changed: true };
  return { revision: await bringBack(tx, context, saving, ours), changed: true };
}

async function saveOurs(tx: Tx, context: CommandContext, saving: Saving): Promise<RevisionRow> {
  const { asked, story, latest, held } = saving;
  const content = savedContent(held.draft, await topicIdsOf(tx, held.draft));
  const revision = await appendSaved(tx, context, { story, latest, content, note: asked.note ?? null });
  await setBaseNumber(tx, story.id, revision.number);
  return revision;
}

/** The other text becomes the newest again, above ours, which stays in the history. */
async function bringBack(
  tx: Tx,
  context: CommandContext,
  { story, latest }: Saving,
  ours: RevisionRow,
): Promise<RevisionRow> {
  const revision = await appendRevision(tx, {
    storyId: story.id,
    baseNumber: ours.number,
    content: contentOf(latest),
    act: 'restored',
    note: null,
    by: context.actor.name,
    at: context.now,
  });
  await recordAct(tx, context, story, {
    act: 'restore',
    revision: revision.number,
    waits: 'as-before',
    detail: { from: latest.number },
  });
  await bringWorkingCopyTo(tx, context, revision);
  return revision;
}

function holdsAll(doc: Y.Doc, seen: Uint8Array): boolean {
  return [...readVector(seen)].every(([client, clock]) => Y.getState(doc.store, client) >= clock);
}

function readVector(vector: Uint8Array): Map<number, number> {
  try {
    return Y.decodeStateVector(vector);
  } catch (cause) {
    throw new NewsroomError(
      'invalid',
      { en: 'seen is not a state vector.', bn: '‘seen’ ঘরটি ঠিক নেই।' },
      { field: 'seen', cause },
    );
  }
}

function notKept(): NewsroomError {
  return new NewsroomError('not-kept', {
    en: 'The last letters have not reached the server yet; save again in a moment.',
    bn: 'শেষ কয়েকটি অক্ষর এখনো সার্ভারে পৌঁছায়নি; একটু পরে আবার রাখুন।',
  });
}
