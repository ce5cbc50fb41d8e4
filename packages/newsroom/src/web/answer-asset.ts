import type { Context } from 'hono';
import { chooseEncoding } from './page-answer.ts';
import type { WebParts } from './web-parts.ts';

/** A file of the build, compressed where the build has it so; its name changes with its bytes, so it may be kept for ever. */
export function answerAsset(
  context: Context,
  { assetFiles }: Pick<WebParts, 'assetFiles'>,
): Response | Promise<Response> {
  const file = assetFiles.get(context.req.path);
  if (file === undefined) return context.notFound();
  const encoding = chooseEncoding(context.req.header('accept-encoding'));
  const packed = encoding === null ? undefined : file[encoding];
  const bytes = packed ?? file.bytes;
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': file.contentType,
      'content-length': String(bytes.length),
      ...(packed === undefined || encoding === null ? {} : { 'content-encoding': encoding }),
      ...(file.br === undefined ? {} : { vary: 'accept-encoding' }),
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    },
  });
}
