import { readFile, stat } from 'node:fs/promises';
import { inBangla } from '../story/in-bangla.ts';
import { NewsroomError } from '../story/newsroom-error.ts';

const largestBytes = 5 * 1024 * 1024;

/**
 * The text of a file in UTF-8, at most 5 MB.
 *
 * @throws NewsroomError 'unreadable'
 */
export async function readTextFile(file: string): Promise<string> {
  const { size } = await fileErrorsTold(file, () => stat(file));
  if (size > largestBytes) {
    throw new NewsroomError('unreadable', {
      en: `${file}: a text has at most 5 MB.`,
      bn: inBangla`${file}: একটি লেখা ৫ মেগাবাইটের বেশি হতে পারে না।`,
    });
  }
  return fileErrorsTold(file, () => readFile(file, 'utf8'));
}

/** Does something with a file; what the system says against it becomes a sentence. */
export async function fileErrorsTold<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new NewsroomError(
      'unreadable',
      {
        en: `${file} cannot be read (${(cause as NodeJS.ErrnoException).code}).`,
        bn: inBangla`${file} পড়া যাচ্ছে না।`,
      },
      { cause },
    );
  }
}
