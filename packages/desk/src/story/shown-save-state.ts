import type { WorkingCopy, WorkingCopyStatus } from './working-copy.ts';

/** Whether the text is safe, as the bar says it; null where there is nothing to say. */
export type ShownSaveState = 'kept' | 'sending' | 'offline' | 'offlineOnPage' | null;

/**
 * A store of what the bar says. That text is on its way, or not safe, is said at once; that it is kept, when no key
 * has followed for `calmMs` milliseconds: between two keys of somebody who types, nothing is drawn.
 */
export function shownSaveState(
  copy: Pick<WorkingCopy, 'status' | 'subscribe'>,
  calmMs = 400,
): { now: () => ShownSaveState; subscribe: (listener: () => void) => () => void } {
  let shown = saveStateOf(copy.status());
  return {
    now: () => shown,
    subscribe: (listener) => {
      let calm: ReturnType<typeof setTimeout> | undefined;
      const show = () => {
        const next = saveStateOf(copy.status());
        if (next === shown) return;
        shown = next;
        listener();
      };
      const changed = () => {
        clearTimeout(calm);
        if (shown === 'sending' && saveStateOf(copy.status()) === 'kept') calm = setTimeout(show, calmMs);
        else show();
      };
      const unsubscribe = copy.subscribe(changed);
      changed();
      return () => {
        clearTimeout(calm);
        unsubscribe();
      };
    },
  };
}

function saveStateOf({ state, onDevice }: WorkingCopyStatus): ShownSaveState {
  if (state === 'loading' || state === 'refused') return null;
  return state === 'offline' && onDevice === 'failed' ? 'offlineOnPage' : state;
}
