import type { Log } from '../packages/newsroom/src/web/web-parts.ts';

/** For tests that do not look at the log. */
export const silentLog: Log = { error: () => undefined, info: () => undefined };
