import { type ImportResult, importStories } from '../commands/import-stories.ts';
import type { ImportItem } from '../commands/imported-content.ts';
import { isAway, type OpenDatabase, openDatabase } from '../db/database.ts';
import { UnreadableStory } from '../exchange/unreadable-story.ts';
import { inBangla } from '../story/in-bangla.ts';
import { CommandLineError } from './command-line-error.ts';
import { type Configuration, readConfiguration } from './configuration.ts';
import { ImportReport } from './import-report.ts';
import { readArguments } from './read-arguments.ts';
import { fileSize, formatOf, readStories } from './read-stories.ts';
import { onStopSignal } from './stop-signals.ts';

/** Stories brought in by one transaction: few enough to be quick to repeat, many enough to be fast. */
const batchSize = 100;

interface Importing {
  database: OpenDatabase;
  configuration: Configuration;
  report: ImportReport;
  publish: boolean;
  section: string | null;
  stopped: () => boolean;
}

/**
 * `hurkaru import FILE…`: brings stories in, in batches. What is in is in: stopped by Ctrl-C or by
 * anything worse, the same command goes on where it stopped, since no story comes in twice.
 */
export async function importFiles(args: string[]): Promise<number> {
  const { values, positionals: files } = readArguments(args, {
    format: { type: 'string', default: 'auto' },
    section: { type: 'string' },
    publish: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  });
  if (files.length === 0) throw new CommandLineError('expected a file');
  const configuration = readConfiguration(process.env);
  const formats = await Promise.all(files.map((file) => formatOf(file, values.format)));
  const sizes = await Promise.all(files.map(fileSize));
  const report = new ImportReport({ json: values.json, origin: configuration.origin, bytes: sum(sizes) });
  const stop = stopOnSignal();
  const database = await openDatabase(configuration);
  try {
    const { publish, section = null } = values;
    const importing: Importing = { database, configuration, report, publish, section, stopped: stop.asked };
    for (const [at, file] of files.entries()) {
      await importFile(file, formats[at] ?? 'page', importing);
      report.fileDone(sizes[at] ?? 0);
    }
  } finally {
    stop.forget();
    await database.close();
  }
  return report.end(stop.asked());
}

async function importFile(file: string, format: 'page' | 'jsonl', importing: Importing): Promise<void> {
  const { report, configuration, stopped } = importing;
  let batch: ImportItem[] = [];
  for await (const { story, bytesRead } of readStories(file, format, configuration.timeZone)) {
    if (stopped()) return;
    if (story instanceof UnreadableStory) report.unreadable(file, story);
    else batch.push({ parsed: story });
    if (batch.length < batchSize) continue;
    report.stories(await importBatch(batch, importing));
    report.read(bytesRead);
    batch = [];
  }
  if (!stopped()) report.stories(await importBatch(batch, importing));
}

/** A batch in one transaction; where the database refuses it, story by story, so that only the culprit fails. */
async function importBatch(batch: readonly ImportItem[], importing: Importing): Promise<ImportResult[]> {
  if (batch.length === 0) return [];
  try {
    return await runImport(batch, importing);
  } catch (error) {
    if (isAway(error)) throw error;
    if (batch.length === 1) return [refused(batch[0], error)];
  }
  const results: ImportResult[] = [];
  for (const item of batch) results.push(...(await importBatch([item], importing)));
  return results;
}

function runImport(batch: readonly ImportItem[], importing: Importing): Promise<ImportResult[]> {
  const { database, configuration, publish, section } = importing;
  const context = {
    db: database.db,
    actor: { name: 'hurkaru import', role: 'admin' as const },
    now: new Date(),
    timeZone: configuration.timeZone,
  };
  return importStories(context, batch, { publish, section });
}

function refused(item: ImportItem | undefined, error: unknown): ImportResult {
  const message = `the database refused it: ${(error as Error).message}`;
  const warnings = [
    { code: 'refused', message, messageBn: inBangla`ডেটাবেস নেয়নি: ${(error as Error).message}` },
  ];
  return {
    outcome: 'failed',
    id: null,
    path: null,
    headline: item?.parsed.headline ?? '',
    state: null,
    warnings,
  };
}

function stopOnSignal(): { asked: () => boolean; forget: () => void } {
  let asked = false;
  const forget = onStopSignal(() => {
    asked = true;
  });
  return { asked: () => asked, forget };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
