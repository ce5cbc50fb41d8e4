import { expect } from 'vitest';

/**
 * Expects that `work` takes about ten times as long for ten times the text: less than three times that, where it takes any
 * time worth measuring. A rule that is quadratic takes a hundred times as long.
 *
 * Time is what this process computes, so that a busy machine does not count; of the shorter work the least of three counts.
 */
export function expectGrowthInProportion<Made>(
  size: number,
  make: (size: number) => Made,
  work: (made: Made) => unknown,
): void {
  const [small, large] = [make(size), make(10 * size)];
  work(small);
  const short = Math.min(...[1, 2, 3].map(() => computed(() => work(small))));
  const long = Math.min(...[1, 2].map(() => computed(() => work(large))));
  expect(long).toBeLessThan(30 * short + NOISE);
}

/** In milliseconds. */
function computed(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds that compiling and collecting may add. */
const NOISE = 150;
