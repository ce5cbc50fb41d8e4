import type { Context } from 'hono';
import type { Page } from '../pages/page.ts';
import type { WebParts } from './web-parts.ts';

/** A public page that is not in memory: from disk, or made now; else where it has moved, else 404. */
export async function answerPublicPage(context: Context, parts: WebParts): Promise<Response> {
  const found = await parts.pages.store.get(context.req.path, parts.clock().getTime());
  if (found === null) return context.notFound();
  return 'redirectTo' in found ? redirect(context, found.redirectTo) : pageResponse(found, context, parts);
}

/** Where an address from before this site leads; null where nowhere. */
export async function answerOldAddress(context: Context, parts: WebParts): Promise<Response | null> {
  const { pathname, search } = new URL(context.req.url);
  for (const path of new Set([pathname + search, pathname])) {
    const found = await parts.pages.renderer.oldAddress(decoded(path));
    if (found !== null) return redirect(context, found.redirectTo);
  }
  return null;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function redirect(context: Context, path: string): Response {
  context.header('cache-control', 'public, max-age=300');
  return context.redirect(path, 301);
}

function pageResponse(page: Page, context: Context, parts: WebParts): Response {
  const { status, headers, body } = parts.pageAnswers.answer(page, {
    method: context.req.method,
    acceptEncoding: context.req.header('accept-encoding'),
    ifNoneMatch: context.req.header('if-none-match'),
  });
  return new Response(body === undefined ? null : new Uint8Array(body), { status, headers: pairs(headers) });
}

function pairs(flat: readonly string[]): [string, string][] {
  return Array.from({ length: flat.length / 2 }, (_, at) => [flat[at * 2] ?? '', flat[at * 2 + 1] ?? '']);
}
