import { type ComponentType, lazy, useState } from 'react';

/** A screen's file could not be fetched. */
export class NotBrought extends Error {}

/** A new version is looked for at most once in so many milliseconds, so that a broken one does not reload for ever. */
const oncePer = 60_000;
const keptAs = 'hurkaru-reloaded-at';

/** A part of the desk with a file of its own. */
export interface LazyScreen<Props> {
  (props: Props): React.ReactNode;
  /** Fetches the file before it is shown; then it shows at once. */
  bring(): Promise<void>;
}

/**
 * A screen that is fetched when it is first shown, or before by `bring`. Where its file is gone because a newer
 * version of the desk has been deployed, the page is loaded anew, once; without a network the error goes to the
 * ErrorBoundary.
 */
export function lazyScreen<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): LazyScreen<Props> {
  let brought: ComponentType<Props> | undefined;
  const Lazy = lazyOrReload(load) as unknown as ComponentType<Props>;
  const screen = (props: Props) => {
    // What is here needs no Suspense, which keeps its fallback for 300 ms. A screen stays what it began as.
    const [Screen] = useState(() => brought ?? Lazy);
    return <Screen {...props} />;
  };
  const bring = async () => {
    brought = (await load()).default;
  };
  return Object.assign(screen, { bring });
}

function lazyOrReload<Props>(load: () => Promise<{ default: ComponentType<Props> }>) {
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
