import { readFileSync } from 'node:fs';
import type { Context } from 'hono';
import { deskPolicy } from './csp.ts';
import type { WebParts } from './web-parts.ts';

/** Where the desk's build lies. */
export const builtDesk = new URL('../../../desk/dist/', import.meta.url);

let page: string | undefined;

/** Every address of the desk is answered with the one page of its app, which knows its screens. */
export function answerDesk(context: Context, parts: WebParts): Response {
  page ??= readFileSync(new URL('index.html', builtDesk), 'utf8');
  return context.html(page, 200, {
    'cache-control': 'no-cache',
    'content-security-policy': deskPolicy(parts.origin),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
  });
}
