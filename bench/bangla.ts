import { benchBanglaAccuracy } from './bangla-accuracy.ts';
import { benchBanglaSize } from './bangla-size.ts';
import { benchBanglaSpeed } from './bangla-speed.ts';
import type { BenchRun } from './run.ts';

/** The Bangla library: its pace, its size in a browser, how right it is. */
export async function benchBangla(run: BenchRun): Promise<void> {
  await benchBanglaSpeed(run);
  await benchBanglaSize(run);
  await benchBanglaAccuracy(run);
}
