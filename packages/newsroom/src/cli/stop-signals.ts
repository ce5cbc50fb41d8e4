import { constants } from 'node:os';

const stopSignals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** One Ctrl-C arrives twice where npm stands above: from the terminal, and passed on by npm. */
const samePressMs = 2000;

/**
 * Calls `stop` at the first signal that asks the program to stop. One that comes later than two seconds
 * after that ends the program at once.
 *
 * @param program the program whose signals are heard
 * @param now milliseconds on a clock that only goes forward
 * @returns stops listening
 */
export function onStopSignal(
  stop: () => void,
  program: Pick<NodeJS.Process, 'on' | 'off' | 'exit'> = process,
  now: () => number = () => performance.now(),
): () => void {
  let askedAt: number | undefined;
  const hear = (signal: NodeJS.Signals) => {
    if (askedAt === undefined) {
      askedAt = now();
      stop();
    } else if (now() - askedAt > samePressMs) {
      program.exit(128 + constants.signals[signal]);
    }
  };
  for (const signal of stopSignals) program.on(signal, hear);
  return () => {
    for (const signal of stopSignals) program.off(signal, hear);
  };
}
