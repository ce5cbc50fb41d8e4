import { parentPort, workerData } from 'node:worker_threads';
import { type CheckOptions, checkAgainstSource } from '@hurkaru/source-check';

/** The thread in which long texts are checked; see runSourceCheck. */
parentPort?.postMessage(checkAgainstSource(workerData as CheckOptions));
