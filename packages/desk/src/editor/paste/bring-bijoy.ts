/** The conversion of Bijoy copy. It has a file of its own, since only pastes need it. */
export type BijoyConversion = typeof import('./convert-bijoy.ts');

/** A paste waits at most so many milliseconds for the file. */
const longestWait = 2000;

let brought: BijoyConversion | null = null;

/** Fetches the conversion before anything is pasted. */
export async function bringBijoy(): Promise<BijoyConversion> {
  brought ??= await import('./convert-bijoy.ts');
  return brought;
}

/**
 * Calls `go` with the conversion: at once where it is here, otherwise when it has come; with null when it cannot be
 * fetched or is long in coming, so that a paste goes in without it.
 */
export function withBijoy(go: (bijoy: BijoyConversion | null) => void): void {
  if (brought !== null) {
    go(brought);
    return;
  }
  const late = new Promise<null>((resolve) => setTimeout(resolve, longestWait, null));
  void Promise.race([bringBijoy().catch(() => null), late]).then(go);
}

/** Whether a text without its conversion may be Bijoy: all Bijoy has letters of Latin-1. */
export function mayBeBijoy(text: string): boolean {
  return /[A-Za-z\u00a1-\u00ff]/.test(text);
}
