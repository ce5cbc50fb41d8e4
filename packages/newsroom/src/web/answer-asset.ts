import type { Context } from 'hono';
import type { WebParts } from './web-parts.ts';

/** A file of the build; its name changes with its bytes, so it may be kept for ever. */
export function answerAsset(context: Context, parts: WebParts): Response | Promise<Response> {
  const file = parts.assetFiles.get(context.req.path);
  if (file === undefined) return context.notFound();
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'content-type': file.contentType,
      'content-length': String(file.bytes.length),
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    },
  });
}
