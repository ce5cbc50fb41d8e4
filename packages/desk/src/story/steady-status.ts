import type { WorkingCopy, WorkingCopyStatus } from './working-copy.ts';

/**
 * A working copy's status without what changes with every key, namely whether the last letters are on their way
 * or kept: the screen is drawn by this one, so that typing draws nothing but the letter.
 */
export interface SteadyStatus extends Omit<WorkingCopyStatus, 'state' | 'onDevice'> {
  /** open: the text is here and the server is reached. */
  state: 'loading' | 'open' | 'offline' | 'refused';
  onDevice: 'working' | 'failed';
}

/** Reads the status anew at each call; the same object until something in it changes. */
export function steadyStatus(copy: Pick<WorkingCopy, 'status'>): () => SteadyStatus {
  let current = steady(copy.status());
  return () => {
    const next = steady(copy.status());
    if (!isSame(current, next)) current = next;
    return current;
  };
}

function steady(status: WorkingCopyStatus): SteadyStatus {
  const { state, onDevice } = status;
  return {
    ...status,
    state: state === 'kept' || state === 'sending' ? 'open' : state,
    onDevice: onDevice === 'failed' ? 'failed' : 'working',
  };
}

function isSame(a: SteadyStatus, b: SteadyStatus): boolean {
  return (Object.keys(a) as (keyof SteadyStatus)[]).every((key) => a[key] === b[key]);
}
