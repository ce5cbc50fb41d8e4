import type { Context } from 'hono';
import { type AccountChange, recordAccountChange } from '../commands/record-account-change.ts';
import type { SignInWay } from '../commands/record-failed-sign-in.ts';
import { addressHeader } from '../sign-in/address-header.ts';
import { throttled } from '../sign-in/throttle.ts';
import { auditedSignIn } from './audited-sign-in.ts';
import { clientAddress } from './client-address.ts';
import { commandContext, readJson } from './operation.ts';
import type { WebParts } from './web-parts.ts';

export interface AccountCall {
  /** Whose failures are counted, with those of the address: the account that the request names, or one's own. */
  guessing?: 'named-account' | 'own-account' | 'address';
  /** By what it signs somebody in, who is not signed in yet. */
  way?: SignInWay;
  /** What the audit says when it has succeeded for somebody who is signed in. */
  act?: AccountChange;
}

/**
 * The answer to a call that better-auth takes at the same path. What it refuses comes out in the API's
 * form, and a session's token only in its cookie, where no script reads it.
 */
export function answerAccountCall({ guessing, way, act }: AccountCall) {
  return async (context: Context, parts: WebParts): Promise<Response> => {
    const posted = context.req.method === 'POST' ? await readJson(context) : undefined;
    const requester = publicly(guessing, act) ? null : await parts.findRequester(context.req.raw);
    const account = guessing === 'named-account' ? emailIn(posted) : (requester?.email ?? undefined);
    const answer = () => parts.signIn.answer(forwarded(context, posted));
    const call =
      way === undefined || requester !== null
        ? answer
        : () => auditedSignIn(parts, { way, email: account }, answer);
    const response =
      guessing === undefined
        ? await call()
        : await throttled(parts.db, { address: clientAddress(context), account }, parts.clock(), call);
    if (act !== undefined && typeof requester?.personId === 'number') {
      await recordAccountChange(commandContext(requester, parts), { personId: requester.personId, act });
    }
    return withoutToken(response);
  };
}

/** Whether it does not matter who asks. */
function publicly(guessing: AccountCall['guessing'], act: AccountCall['act']): boolean {
  return act === undefined && guessing !== 'own-account';
}

function emailIn(posted: unknown): string | undefined {
  const { email } = (posted ?? {}) as { email?: unknown };
  return typeof email === 'string' ? email.trim() : undefined;
}

const handedOn = ['cookie', 'origin', 'user-agent', 'sec-fetch-site', 'sec-fetch-mode', 'sec-fetch-dest'];

/** Headers that better-auth may see: a few of the browser's, and the address as we know it. */
export function headersForSignIn(context: Context): Headers {
  const headers = new Headers({ 'content-type': 'application/json' });
  for (const name of handedOn) {
    const value = context.req.header(name);
    if (value !== undefined) headers.set(name, value);
  }
  headers.set(addressHeader, clientAddress(context));
  return headers;
}

function forwarded(context: Context, posted: unknown): Request {
  return new Request(context.req.url, {
    method: context.req.method,
    headers: headersForSignIn(context),
    ...(posted === undefined ? {} : { body: JSON.stringify(posted) }),
  });
}

async function withoutToken(response: Response): Promise<Response> {
  const answer: unknown = await response.json();
  const isRecord = typeof answer === 'object' && answer !== null && !Array.isArray(answer);
  const { token: _, ...rest } = isRecord ? (answer as Record<string, unknown>) : {};
  const headers = new Headers({ 'content-type': 'application/json', 'cache-control': 'no-store' });
  for (const cookie of response.headers.getSetCookie()) headers.append('set-cookie', cookie);
  return new Response(JSON.stringify(isRecord ? rest : answer), { status: response.status, headers });
}
