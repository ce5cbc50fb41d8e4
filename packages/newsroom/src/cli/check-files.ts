import { checkAgainstSource } from '@hurkaru/source-check';
import { looksBinary } from '../exchange/looks-binary.ts';
import { isEnglish } from '../story/checked-texts.ts';
import { isDay } from '../story/newsroom-days.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { CommandLineError } from './command-line-error.ts';
import { findingsTable } from './findings-table.ts';
import { readArguments } from './read-arguments.ts';
import { readTextFile } from './read-text-file.ts';

/**
 * `hurkaru check COPY SOURCE`: the source check of a Bangla text file against an English one. Exit 0 without
 * findings, 1 with, 2 where a file holds no text.
 */
export async function checkFiles(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    json: { type: 'boolean', default: false },
    date: { type: 'string' },
  });
  const [copyFile, sourceFile, ...others] = positionals;
  if (copyFile === undefined || sourceFile === undefined || others.length > 0) {
    throw new CommandLineError('expected two files, the Bangla copy and its English source');
  }
  const { date } = values;
  if (date !== undefined && !isDay(date)) throw new CommandLineError('--date must be a day, YYYY-MM-DD');
  const texts = { copy: await readWritten(copyFile), source: await readWritten(sourceFile) };
  if (isEnglish(texts.copy) && !isEnglish(texts.source)) {
    throw new CommandLineError(`expected the Bangla copy first, then its English source`);
  }
  const findings = checkAgainstSource({ ...texts, ...(date === undefined ? {} : { date }) });
  process.stdout.write(values.json ? `${JSON.stringify(findings)}\n` : findingsTable(findings, texts));
  return findings.length === 0 ? 0 : 1;
}

/** Exit 1 is what findings give, so a file without a text gives 2, as wrong arguments do. */
async function readWritten(file: string): Promise<string> {
  const text = await readTextFile(file).catch((error: unknown) => {
    throw error instanceof NewsroomError ? new CommandLineError(error.message) : error;
  });
  if (looksBinary(text)) throw new CommandLineError(`${file}: not a text in UTF-8`);
  if (text.trim() === '') throw new CommandLineError(`${file} is empty`);
  return text;
}
