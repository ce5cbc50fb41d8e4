import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finished, runHurkaru } from './newsroom-process.ts';
import { type Article, articles } from './real-articles.ts';
import type { BenchRun } from './run.ts';

/** A data folder with imported stories, not started. */
export interface FilledNewsroom {
  data: string;
  /** Addresses of the stories. */
  paths: string[];
}

/** Brings articles into a new data folder by `hurkaru import`, published. */
export async function fillNewsroom(run: BenchRun, stories: number): Promise<FilledNewsroom> {
  const data = run.folder('data');
  const file = writeJsonl(run, await articles(stories));
  const done = await runHurkaru(run, ['import', file, '--publish', '--section', 'bangladesh', '--json'], {
    data,
  });
  const paths = pathsOf(done);
  if (paths.length < stories * 0.95) throw new Error(`only ${paths.length} of ${stories} stories came in`);
  return { data, paths };
}

/** Writes articles as a file for `hurkaru import`; their papers' own sections would be hundreds. */
export function writeJsonl(run: BenchRun, stories: readonly Article[]): string {
  const file = join(run.folder('jsonl'), 'articles.jsonl');
  writeFileSync(
    file,
    stories
      .map((story, at) => `${JSON.stringify({ ...story, section: sections[at % sections.length] })}\n`)
      .join(''),
  );
  return file;
}

const sections = ['bangladesh', 'world', 'sports', 'economy', 'culture', 'science'];

function pathsOf({ lines }: Finished): string[] {
  return lines.flatMap((line) => {
    const { url } = JSON.parse(line) as { url?: string | null };
    return typeof url === 'string' ? [new URL(url).pathname] : [];
  });
}
