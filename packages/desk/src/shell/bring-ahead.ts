import { useEffect } from 'react';

/**
 * Fetches the files of a screen before it is shown. What fails here is fetched again, and told, when the screen
 * is shown.
 */
export function bringAhead(files: () => Promise<unknown>): void {
  files().catch(() => undefined);
}

/** The same while one reads the screen before it, when the browser has nothing better to do. */
export function useBringAhead(files: () => Promise<unknown>): void {
  useEffect(() => {
    // Safari has no requestIdleCallback.
    if (!('requestIdleCallback' in globalThis)) {
      const timer = setTimeout(() => bringAhead(files), 500);
      return () => clearTimeout(timer);
    }
    const asked = requestIdleCallback(() => bringAhead(files), { timeout: 2000 });
    return () => cancelIdleCallback(asked);
  }, [files]);
}
