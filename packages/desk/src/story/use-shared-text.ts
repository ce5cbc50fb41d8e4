import { useCallback, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';

/** The text of a Y.Text, drawn again when anybody changes it; empty while there is none. */
export function useSharedText(text: Y.Text | null): string {
  const subscribe = useCallback(
    (changed: () => void) => {
      text?.observe(changed);
      return () => text?.unobserve(changed);
    },
    [text],
  );
  return useSyncExternalStore(subscribe, () => text?.toString() ?? '');
}
