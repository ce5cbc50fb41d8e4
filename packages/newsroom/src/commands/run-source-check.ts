import { once } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type CheckOptions, checkAgainstSource, type Finding } from '@hurkaru/source-check';
import { NewsroomError } from '../story/newsroom-error.ts';

/** Characters of both texts that are checked within about 100 ms, for which nobody else need be kept waiting. */
const shortTexts = 12_000;
/** The longest texts that the API and a story’s sources can hold take some seconds. */
const longestMs = 30_000;

/**
 * The source check, which keeps no other request waiting: long texts are checked in a thread of their own.
 *
 * @throws NewsroomError 'too-large' where that takes longer than 30 s
 */
export async function runSourceCheck(texts: CheckOptions): Promise<Finding[]> {
  if (texts.copy.length + texts.source.length <= shortTexts) return checkAgainstSource(texts);
  const worker = new Worker(workerFile(), { workerData: texts });
  const limit = AbortSignal.timeout(longestMs);
  try {
    const [findings] = await once(worker, 'message', { signal: limit });
    return findings as Finding[];
  } catch (cause) {
    throw limit.aborted ? tooLong(cause) : cause;
  } finally {
    await worker.terminate();
  }
}

/** Beside this file, as TypeScript or built. */
function workerFile(): URL {
  return new URL(`./source-check-worker${extname(new URL(import.meta.url).pathname)}`, import.meta.url);
}

function tooLong(cause: unknown): NewsroomError {
  return new NewsroomError(
    'too-large',
    {
      en: 'Checking these texts takes too long; check them in parts.',
      bn: 'লেখা দুটি এত বড় যে মেলাতে অনেক সময় লাগছে; ভাগ ভাগ করে মেলান।',
    },
    { cause },
  );
}
