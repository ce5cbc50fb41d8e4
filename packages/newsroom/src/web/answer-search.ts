import type { Context } from 'hono';
import { z } from 'zod';
import { isAway } from '../db/database.ts';
import { searchStories } from '../search/search-stories.ts';
import { searchPage } from '../site/views.ts';
import * as answers from './answer-shapes.ts';
import { contentSecurityPolicy } from './csp.ts';
import { operation } from './operation.ts';
import type { WebParts } from './web-parts.ts';

const resultsOnPage = 20;
const mostResults = 100;

/** The search page: an empty form, results, or a sentence about what went wrong. */
export async function answerSearchPage(context: Context, parts: WebParts): Promise<Response> {
  const query = (context.req.query('q') ?? '').trim().slice(0, 200);
  const { assets, pages } = parts;
  const newsroom = pages.renderer.lastKnownNewsroom();
  const found = query === '' ? null : await tryToSearch(parts, query);
  const page = searchPage({
    newsroom,
    assets,
    query,
    result: found?.result ?? null,
    problem: found?.problem ?? null,
  });
  return context.html(page, found?.problem === undefined ? 200 : 503, {
    'cache-control': 'no-store',
    'content-security-policy': contentSecurityPolicy(assets),
    'x-content-type-options': 'nosniff',
  });
}

async function tryToSearch(parts: WebParts, query: string) {
  try {
    const { total, results } = await searchStories(parts.db, query, resultsOnPage);
    const stories = await Promise.all(
      results.map(async (found) => ({
        ...(await parts.pages.renderer.card(found.row)),
        snippet: found.snippet,
      })),
    );
    return { result: { stories, total, more: total > stories.length } };
  } catch (error) {
    parts.log.error({ cause: error, query }, 'a search failed');
    const problem = isAway(error)
      ? 'সংবাদভান্ডার এখন সাড়া দিচ্ছে না। একটু পরে আবার চেষ্টা করুন।'
      : 'এই খোঁজটি শেষ করা গেল না। আরও কম বা নির্দিষ্ট শব্দ দিয়ে চেষ্টা করুন।';
    return { problem };
  }
}

/** The contract's GET /api/v1/search. */
export const searchOperation = operation({
  summary: 'Finds what readers can see, best matches first',
  query: z.object({
    q: z.string().trim().min(1).describe('what to search for'),
    limit: z.coerce.number<string>().int().min(1).max(mostResults).default(resultsOnPage),
  }),
  answer: answers.searchAnswer,
  run: ({ query }, parts) =>
    searchAnswer(parts, query.q, query.limit, parts.pages.renderer.lastKnownNewsroom().origin),
});

async function searchAnswer(parts: WebParts, query: string, limit: number, origin: string) {
  const { total, tookMs, results } = await searchStories(parts.db, query, limit);
  return {
    total,
    tookMs,
    results: results.map(({ id, path, headline, publishedAt, score, snippetText }) => ({
      id,
      url: origin + path,
      headline,
      publishedAt: publishedAt.toISOString(),
      score,
      snippet: snippetText,
    })),
  };
}
