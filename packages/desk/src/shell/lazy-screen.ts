import { type ComponentType, lazy } from 'react';

/** A screen's file could not be fetched. */
export class NotBrought extends Error {}

/** A new version is looked for at most once in so many milliseconds, so that a broken one does not reload for ever. */
const oncePer = 60_000;
const keptAs = 'hurkaru-reloaded-at';

/**
 * A screen that is fetched when it is first shown. Where its file is gone because a newer version of the desk has
 * been deployed, the page is loaded anew, once; without a network the error goes to the ErrorBoundary.
 */
export function lazyScreen<Props>(load: () => Promise<{ default: ComponentType<Props> }>) {
  return lazy(() =>
    load().catch(async (error: unknown) => {
      if (reloadedLately(Date.now()) || !(await serverAnswers())) throw new NotBrought('', { cause: error });
      sessionStorage.setItem(keptAs, String(Date.now()));
      location.reload();
      return new Promise<never>(() => undefined);
    }),
  );
}

function reloadedLately(now: number): boolean {
  return now - Number(sessionStorage.getItem(keptAs) ?? 0) < oncePer;
}

async function serverAnswers(): Promise<boolean> {
  try {
    return (await fetch('/desk/', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
