import { type Actor, can } from './permissions.ts';
import type { StoryState } from './story.ts';
import { actionOfWriting } from './workflow.ts';

/** The name of a story's document on the desk's web socket. */
export function workingCopyName(storyId: number): string {
  return `story-${storyId}`;
}

/** The number of the story that a document's name means; null where it means none. */
export function storyIdOf(name: string): number | null {
  const found = /^story-([1-9]\d{0,14})$/.exec(name);
  return found === null ? null : Number(found[1]);
}

/**
 * What the desk says beside its edits. On one connection messages are taken in order, so the answer to
 * `keep` tells of every edit that was sent before it.
 */
export type DeskMessage = { kind: 'keep'; mark: number };

/** What the server says of a working copy, beside the edits of others. */
export type WorkingCopyMessage =
  /** First on each connection. */
  | { kind: 'copy'; copyId: string; mayWrite: boolean; standing: Standing }
  /** Everything sent before the mark is in the database and survives a crash. */
  | { kind: 'kept'; mark: number }
  /** It is held in memory only, since the database does not answer; `kept` follows when it does. */
  | { kind: 'not-kept' }
  /** A revision was made, or the story's state has changed. */
  | { kind: 'revision'; standing: Standing }
  | { kind: 'may-write'; mayWrite: boolean }
  /** Somebody typed in a paragraph that a colleague took away unseen; the letters stand at the end now. */
  | { kind: 'rescued' };

/** Where a story stands: its newest revision, and the newest that the working copy has taken in. */
export interface Standing {
  state: StoryState;
  /** Number of the newest revision. */
  number: number;
  by: string;
  /** The last act on the story: save, approve, publish, … */
  act: string;
  /** Smaller than `number` where a revision was made past the working copy: saving gives a conflict. */
  base: number;
}

/** Why a document was refused: the reason that the provider is told. */
export type Refusal = 'not-found' | 'forbidden' | 'other-copy' | 'away';

/** The codes with which the server ends a web socket on purpose. */
export const closeCodes = {
  signedOut: 4401,
  forbidden: 4403,
  again: 4205,
  overloaded: 1013,
  stopping: 1001,
} as const;

/** Whether somebody may type in a story of this state. */
export function mayWrite(actor: Actor, state: StoryState): boolean {
  return can(actor, 'write-story') && can(actor, actionOfWriting(state));
}
