import { useCallback, useSyncExternalStore } from 'react';

/** Whether the window fits a media query now; redraws when that changes. */
export function useMedia(query: string): boolean {
  const follow = useCallback(
    (changed: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(follow, () => matchMedia(query).matches);
}

/** A phone, or a window as narrow as one; the sheets say the same. */
export const narrow = '(max-width: 45rem)';
