import type { Db } from '../db/database.ts';
import type { CardRow } from '../db/reader-stories.ts';
import { type FoundRow, findStories } from '../db/story-search.ts';
import { documentTexts } from '../story/document.ts';
import { storyPath } from '../story/paths.ts';
import { searchQuery } from './search-terms.ts';
import { type SnippetPart, snippet } from './snippet.ts';

export interface FoundStory {
  id: number;
  path: string;
  headline: string;
  publishedAt: Date;
  /** 0 to 1, higher is nearer; comparable within one search. */
  score: number;
  snippet: SnippetPart[];
  /** The snippet as plain text. */
  snippetText: string;
  row: CardRow;
}

/** Searches give up after this long rather than hold up the database. */
const limitMs = 2000;

/**
 * Finds live stories that hold every word of a question, in any inflection and spelling, best matches first.
 * `total` counts no further than ten thousand.
 */
export async function searchStories(
  db: Db,
  question: string,
  limit: number,
): Promise<{ total: number; tookMs: number; results: FoundStory[] }> {
  const startedAt = performance.now();
  const query = searchQuery(question);
  const { total, rows } =
    query === null ? { total: 0, rows: [] } : await findStories(db, query, { limit, limitMs });
  const results = rows.map((row) => foundStory(row, question));
  return { total, tookMs: Math.round((performance.now() - startedAt) * 10) / 10, results };
}

function foundStory(row: FoundRow, question: string): FoundStory {
  const parts = snippet([row.standfirst ?? '', ...documentTexts(row.body)].filter(Boolean), question);
  return {
    id: row.id,
    path: storyPath(row),
    headline: row.headline,
    publishedAt: row.publishedAt,
    score: row.score,
    snippet: parts,
    snippetText: parts.map((part) => part.text).join(''),
    row,
  };
}
