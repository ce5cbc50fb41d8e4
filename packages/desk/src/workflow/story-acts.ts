import type { ConflictAnswer, VerbAnswer } from '../../../newsroom/src/story/api-shapes.ts';
import type { Verb } from '../../../newsroom/src/story/workflow.ts';
import { ApiError, callApi } from '../api-client.ts';
import { storyTexts } from '../story/story-texts.ts';

/** What acts need of the working copy that is open. */
export interface CopyInUse {
  isOffline: boolean;
  /** The newest revision that the working copy has taken in. */
  base: number;
  /** Resolves when the server has everything that was typed here; rejects after so many milliseconds. */
  whenKept: (withinMs: number) => Promise<void>;
  /** What this browser has seen of the text, so that a save takes no less. */
  stateVector: () => string;
}

export interface Saved {
  revision: number;
  /** False where nothing was new, and the revision is the one before. */
  changed: boolean;
}

/**
 * Makes a revision of what is typed.
 *
 * @param more.keep after a conflict: which text becomes the newest, with `base` the other revision that was seen
 * @throws ApiError 'offline' at once where there is no connection; status 409 with both texts on a conflict
 */
export async function saveWorkingCopy(
  storyId: number,
  copy: CopyInUse,
  more: { note?: string; base?: number; keep?: 'ours' | 'theirs' } = {},
): Promise<Saved> {
  if (copy.isOffline) throw offline();
  await copy.whenKept(patience).catch(() => {
    throw offline();
  });
  const asked = { base: copy.base, seen: copy.stateVector(), ...more };
  return callApi<Saved>('POST', `/api/v1/stories/${storyId}/save`, asked);
}

/** How long the last letters may be on their way, in milliseconds. */
const patience = 15_000;

/** Uses a verb on a story. */
export function actOnStory(
  storyId: number,
  verb: Exclude<Verb, 'save'> | 'restore',
  body: object,
): Promise<VerbAnswer> {
  return callApi<VerbAnswer>('POST', `/api/v1/stories/${storyId}/${verb}`, body);
}

/** Both texts of a conflict, where an error is one. */
export function conflictOf(error: unknown): ConflictAnswer | null {
  if (!(error instanceof ApiError) || error.status !== 409) return null;
  const answer = error.answer as Partial<ConflictAnswer> | null;
  return answer?.latest !== undefined && answer.sent !== undefined ? (answer as ConflictAnswer) : null;
}

function offline(): ApiError {
  const { bn, en } = storyTexts.offlineAct;
  return new ApiError(0, { error: { code: 'offline', message: en, messageBn: bn } });
}
