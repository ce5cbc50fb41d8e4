import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzipSync, gzip as gzipCallback, type ZlibOptions } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzip = promisify(gzipCallback) as (text: Buffer, options: ZlibOptions) => Promise<Buffer>;

/** A public page, made ahead of time: compressed, with its ETags and the headers of every answer. */
export interface Page {
  path: string;
  status: 200 | 410;
  contentType: string;
  madeAt: Date;
  forms: { br: PageForm; gzip: PageForm };
}

/** The uncompressed bytes, for the rare client that takes no encoding. */
export function plainText(page: Page): Buffer {
  return gunzipSync(page.forms.gzip.body);
}

/** The page in one encoding, ready to send. */
export interface PageForm {
  body: Buffer;
  etag: string;
}

/** What a view made of a path, before it is compressed. */
export interface RenderedPage {
  path: string;
  status: 200 | 410;
  /** UTF-8. */
  text: Buffer;
  madeAt: Date;
}

/**
 * Compresses a rendered page, in zlib's threads: within a few milliseconds, so that publishing stays
 * quick. A feed of whole texts is quicker by a level, at a tenth more bytes. A window of 256 kB holds
 * nearly every page whole; a larger one would only cost memory.
 */
export async function pageOf(rendered: RenderedPage): Promise<Page> {
  const { text } = rendered;
  const isLarge = text.length > largePage;
  const chunkSize = Math.max(leastChunk, Math.ceil(text.length / usualRatio));
  const [br, gzipped] = await Promise.all([
    brotli(text, {
      chunkSize,
      params: {
        [constants.BROTLI_PARAM_QUALITY]: isLarge ? 3 : 5,
        [constants.BROTLI_PARAM_LGWIN]: 18,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      },
    }),
    gzip(text, { level: 4, chunkSize }),
  ]);
  return pageOfForms({ ...rendered, br, gzip: gzipped });
}

/** A buffer for the answer of about its size: zlib's own of 64 kB would have the garbage collector run all the time. */
const leastChunk = 1024;
const usualRatio = 3;

/** Bytes; only feeds, and lists of many hundred stories, are larger. */
const largePage = 64 * 1024;

/** A page from its stored forms. */
export function pageOfForms(stored: {
  path: string;
  status: 200 | 410;
  madeAt: Date;
  br: Buffer;
  gzip: Buffer;
}): Page {
  return {
    path: stored.path,
    status: stored.status,
    contentType: contentTypeOf(stored.path),
    madeAt: stored.madeAt,
    forms: { br: formOf(stored.br), gzip: formOf(stored.gzip) },
  };
}

/** zlib answers with a piece of a larger buffer, which would stay in memory with it. */
function formOf(bytes: Buffer): PageForm {
  const body = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(body);
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` };
}

/** The content type of a public path, by its extension; pages have none. */
export function contentTypeOf(path: string): string {
  if (path.endsWith('/feed.xml') || path === '/feed.xml') return 'application/rss+xml; charset=utf-8';
  if (path.endsWith('.xml')) return 'application/xml; charset=utf-8';
  if (path.endsWith('.json')) return 'application/feed+json; charset=utf-8';
  if (path.endsWith('.txt')) return 'text/plain; charset=utf-8';
  return 'text/html; charset=utf-8';
}
