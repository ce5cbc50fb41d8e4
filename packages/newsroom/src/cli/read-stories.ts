import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { detectFormat } from '../exchange/detect-format.ts';
import type { ParsedStory } from '../exchange/parsed-story.ts';
import { readJsonlLine } from '../exchange/read-jsonl-line.ts';
import { readPageText } from '../exchange/read-page-text.ts';
import { UnreadableStory } from '../exchange/unreadable-story.ts';
import { inBangla } from '../story/in-bangla.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { CommandLineError } from './command-line-error.ts';
import { fileErrorsTold, readTextFile } from './read-text-file.ts';

export type Format = 'page' | 'jsonl';

/** A story of a file, or why it could not be read, with how far the file has been read. */
export interface StoryRead {
  story: ParsedStory | UnreadableStory;
  bytesRead: number;
}

/**
 * Reads the stories of a file one by one; only the line at hand is in memory.
 *
 * @throws NewsroomError 'unreadable' where the file itself cannot be read
 */
export async function* readStories(
  file: string,
  format: Format,
  timeZone: string,
): AsyncGenerator<StoryRead> {
  if (format === 'page') yield* readPage(file, timeZone);
  else yield* readLines(file, timeZone);
}

/** The format asked for, or the one that the file's name and first words show. */
export async function formatOf(file: string, asked: string): Promise<Format> {
  if (asked === 'page' || asked === 'jsonl') return asked;
  if (asked !== 'auto') throw new CommandLineError(`--format must be auto, page or jsonl, not “${asked}”`);
  const detected = detectFormat(file, await firstText(file));
  if (detected !== null) return detected;
  throw new NewsroomError('unreadable', {
    en: `${file}: neither a page of text nor JSONL; say which with --format.`,
    bn: inBangla`${file}: এটি পাতার লেখা বা JSONL কোনোটিই মনে হচ্ছে না; --format দিয়ে জানান।`,
  });
}

export async function fileSize(file: string): Promise<number> {
  return (await fileErrorsTold(file, () => stat(file))).size;
}

async function* readPage(file: string, timeZone: string): AsyncGenerator<StoryRead> {
  const text = await readTextFile(file);
  yield {
    story: orUnreadable(() => readPageText(text, { timeZone })),
    bytesRead: Buffer.byteLength(text),
  };
}

async function* readLines(file: string, timeZone: string): AsyncGenerator<StoryRead> {
  await fileSize(file);
  const lines = createInterface({
    input: createReadStream(file, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let number = 0;
  let bytesRead = 0;
  for await (const line of lines) {
    number += 1;
    bytesRead += Buffer.byteLength(line) + 1;
    if (line.trim() === '') continue;
    const lineNumber = number;
    yield { story: orUnreadable(() => readJsonlLine(line, lineNumber, { timeZone })), bytesRead };
  }
}

function orUnreadable(read: () => ParsedStory): ParsedStory | UnreadableStory {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableStory) return error;
    throw error;
  }
}

async function firstText(file: string): Promise<string> {
  const handle = await fileErrorsTold(file, () => open(file));
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(4096) });
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
