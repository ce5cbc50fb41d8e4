import type { Tx } from '../db/database.ts';
import { recordEvent } from '../db/events.ts';
import { markChanged, type StoryRow } from '../db/stories.ts';
import type { CommandContext } from './command-context.ts';

/** What somebody did with a story: a line of its history. */
export interface StoryAct {
  act: string;
  /** Number of the revision on which they acted. */
  revision: number;
  /** What they tell the next person. */
  note?: string | null | undefined;
  /** Whether the story waits for the next person now with this note, as before, or for nobody (usual). */
  waits?: 'with-this-note' | 'as-before' | 'for-nobody';
  /** Who did it, where that is not who runs the command. */
  by?: string;
  detail?: Record<string, unknown>;
}

/** Writes an act into the history, and on the story who last did something with it. */
export async function recordAct(
  tx: Tx,
  context: CommandContext,
  story: StoryRow,
  { act, revision, note = null, waits = 'for-nobody', by = context.actor.name, detail = {} }: StoryAct,
): Promise<void> {
  const waitingNote = { 'with-this-note': note, 'as-before': undefined, 'for-nobody': null }[waits];
  await markChanged(tx, story.id, { by, at: context.now, waitingNote });
  await recordEvent(tx, {
    at: context.now,
    actor: by,
    act,
    subject: 'story',
    subjectId: story.id,
    detail: { revision, ...(note === null ? {} : { note }), ...detail },
  });
}
