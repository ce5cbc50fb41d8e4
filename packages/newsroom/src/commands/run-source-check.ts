import { once } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type CheckOptions, checkAgainstSource, type Finding } from '@hurkaru/source-check';
import { NewsroomError } from '../story/newsroom-error.ts';

/** Characters of both texts that are checked within about 100 ms, for which nobody else need be kept waiting. */
const shortTexts = 20_000;
/** Longer ones have a thread of their own each, so many at a time. */
const mostThreads = 4;
let threads = 0;

/**
 * The source check, which keeps no other request waiting: long texts are checked in a thread of their own.
 *
 * @throws NewsroomError 'too-many' where four long texts are being checked already
 */
export async function runSourceCheck(texts: CheckOptions): Promise<Finding[]> {
  if (texts.copy.length + texts.source.length <= shortTexts) return checkAgainstSource(texts);
  if (threads >= mostThreads) throw tooMany();
  threads += 1;
  try {
    const [findings] = await once(new Worker(workerFile(), { workerData: texts }), 'message');
    return findings as Finding[];
  } finally {
    threads -= 1;
  }
}

/** Beside this file, as TypeScript or built. */
function workerFile(): URL {
  return new URL(`./source-check-worker${extname(new URL(import.meta.url).pathname)}`, import.meta.url);
}

function tooMany(): NewsroomError {
  return new NewsroomError('too-many', {
    en: 'Other long texts are being checked now; try again in a moment.',
    bn: 'এখন আরও কয়েকটি বড় লেখা যাচাই হচ্ছে; একটু পরে আবার চেষ্টা করুন।',
  });
}
