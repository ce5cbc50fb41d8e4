import { formatDate } from '@hurkaru/bangla';
import { openDatabase } from '../db/database.ts';
import { searchStories } from '../search/search-stories.ts';
import { CommandLineError } from './command-line-error.ts';
import { readConfiguration } from './configuration.ts';
import { readArguments } from './read-arguments.ts';

const usualLimit = 10;
const largestLimit = 1000;

/** `hurkaru search QUERY`: the live stories that answer a question, best first. */
export async function searchArchive(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    json: { type: 'boolean', default: false },
    limit: { type: 'string', default: String(usualLimit) },
  });
  const limit = Number(values.limit);
  if (positionals.length === 0) throw new CommandLineError('expected what to search for');
  if (!Number.isInteger(limit) || limit < 1 || limit > largestLimit) {
    throw new CommandLineError(`--limit must be 1 to ${largestLimit}`);
  }
  const configuration = readConfiguration(process.env);
  const database = await openDatabase(configuration);
  try {
    const { total, tookMs, results } = await searchStories(database.db, positionals.join(' '), limit);
    const found = results.map(({ id, path, headline, publishedAt, score, snippetText: snippet }) => {
      return { id, url: configuration.origin + path, headline, publishedAt, score, snippet };
    });
    process.stdout.write(
      values.json ? `${JSON.stringify({ total, tookMs, results: found })}\n` : readable(found, total),
    );
    return 0;
  } finally {
    await database.close();
  }
}

function readable(
  found: { url: string; headline: string; publishedAt: Date; snippet: string }[],
  total: number,
): string {
  const stories = found.map(
    ({ headline, publishedAt, url, snippet }) =>
      `${headline}\n${formatDate(publishedAt, 'day')}  ${url}\n${snippet}\n`,
  );
  return `${[...stories, `${total} found`].join('\n')}\n`;
}
