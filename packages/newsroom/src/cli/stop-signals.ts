import { constants } from 'node:os';

const stopSignals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** One Ctrl-C arrives twice where npm stands above: from the terminal, and passed on by npm. */
const samePressMs = 2000;

/**
 * Calls `stop` at the first signal that asks the program to stop. One that comes later than two seconds
 * after that ends the program at once.
 *
 * @returns stops listening
 */
export function onStopSignal(stop: () => void): () => void {
  let askedAt: number | undefined;
  const hear = (signal: NodeJS.Signals) => {
    if (askedAt === undefined) {
      askedAt = performance.now();
      stop();
    } else if (performance.now() - askedAt > samePressMs) {
      process.exit(128 + constants.signals[signal]);
    }
  };
  for (const signal of stopSignals) process.on(signal, hear);
  return () => {
    for (const signal of stopSignals) process.off(signal, hear);
  };
}
