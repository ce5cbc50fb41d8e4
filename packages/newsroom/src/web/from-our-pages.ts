import type { Context } from 'hono';
import { NewsroomError } from '../story/newsroom-error.ts';
import type { WebParts } from './web-parts.ts';

/**
 * Refuses a browser's request that changes something and does not come from our own pages, where a cookie
 * would go along unasked.
 *
 * @throws NewsroomError 'forbidden'
 */
export function requireOurPages(context: Context, { origin }: Pick<WebParts, 'origin'>): void {
  if (isFromOurPages(context, origin)) return;
  throw new NewsroomError('forbidden', {
    en: 'This request came from a page of another site.',
    bn: 'অনুরোধটি অন্য সাইটের পাতা থেকে এসেছে।',
  });
}

function isFromOurPages(context: Context, ours: string): boolean {
  if (context.req.method === 'GET' || context.req.method === 'HEAD') return true;
  const origin = context.req.header('origin');
  if (origin !== undefined) return origin === ours || origin === new URL(context.req.url).origin;
  return context.req.header('sec-fetch-site') === 'same-origin';
}
