import type { ConflictAnswer } from '../../../newsroom/src/story/api-shapes.ts';
import type { StoryState } from '../../../newsroom/src/story/story.ts';
import type { Verb } from '../../../newsroom/src/story/workflow.ts';
import { ApiError, callApi } from '../api-client.ts';
import { storyTexts } from '../story/story-texts.ts';

/** What acts need of the working copy that is open. */
export interface CopyInUse {
  state: 'kept' | 'sending' | 'offline';
  /** The newest revision that the working copy has taken in. */
  base: number;
  /** Resolves when the server has everything that was typed here. */
  whenKept: () => Promise<void>;
}

export interface Saved {
  revision: number;
  /** False where nothing was new, and the revision is the one before. */
  changed: boolean;
}

/** The answer of every verb. */
export interface ActAnswer {
  id: number;
  state: StoryState;
  revision: number;
  url: string | null;
  scheduledFor: string | null;
}

/**
 * Makes a revision of what is typed.
 *
 * @throws ApiError 'offline' at once where there is no connection; status 409 with both texts on a conflict
 */
export async function saveWorkingCopy(
  storyId: number,
  copy: CopyInUse,
  more: { note?: string; keep?: 'ours' | 'theirs' } = {},
): Promise<Saved> {
  if (copy.state === 'offline') throw offline();
  await copy.whenKept();
  return callApi<Saved>('POST', `/api/v1/stories/${storyId}/save`, { base: copy.base, ...more });
}

/** Uses a verb on a story. */
export function actOnStory(
  storyId: number,
  verb: Exclude<Verb, 'save'> | 'restore',
  body: object,
): Promise<ActAnswer> {
  return callApi<ActAnswer>('POST', `/api/v1/stories/${storyId}/${verb}`, body);
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
