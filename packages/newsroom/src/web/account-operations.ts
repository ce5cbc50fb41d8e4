import type { Context } from 'hono';
import { z } from 'zod';
import { endSessions } from '../commands/end-sessions.ts';
import { setOwnPassword } from '../commands/set-own-password.ts';
import { accountOfPerson } from '../db/accounts.ts';
import { findNewsroom } from '../db/newsroom.ts';
import { sessionsOf } from '../db/sessions.ts';
import { signInError } from '../sign-in/sign-in-errors.ts';
import { throttled } from '../sign-in/throttle.ts';
import type { AccountSession, Me } from '../story/api-shapes.ts';
import { passwordLength } from '../story/password-length.ts';
import { type Action, can, permissions } from '../story/permissions.ts';
import { headersForSignIn } from './account-calls.ts';
import { auditedSignIn } from './audited-sign-in.ts';
import { clientAddress } from './client-address.ts';
import { commandContext, operation } from './operation.ts';
import * as answers from './people-answer-shapes.ts';
import type { Requester } from './requester.ts';
import type { WebParts } from './web-parts.ts';

/** Begins a session by a one-time link. It is posted, since previews of links only get. */
export const useWelcomeLink = operation({
  summary: 'Signs in by a one-time link, which is used up',
  answer: answers.nothing,
  body: z.object({ token: z.string().min(1).max(200) }),
  run: async ({ body, context }, parts) => {
    const cookies = await throttled(parts.db, { address: clientAddress(context) }, parts.clock(), () =>
      auditedSignIn(parts, { way: 'link' }, () =>
        parts.signIn.useLink(body.token, headersForSignIn(context)),
      ),
    );
    setCookies(context, cookies);
    return {};
  },
});

export const showMe = operation({
  summary: 'Who is signed in, and what they may do',
  answer: answers.me,
  run: async ({ requester, context }, parts): Promise<Me> => {
    setCookies(context, await parts.signIn.renewal(headersForSignIn(context)));
    return meOf(requester, parts);
  },
});

async function meOf(requester: Requester, parts: WebParts): Promise<Me> {
  const { actor, email } = requester;
  const personId = personOf(requester);
  const [newsroom, account] = await Promise.all([
    findNewsroom(parts.db),
    accountOfPerson(parts.db, personId),
  ]);
  return {
    personId,
    name: actor.name,
    initials: requester.initials,
    email: email ?? '',
    role: actor.role,
    may: (Object.keys(permissions) as Action[]).filter((action) => can(actor, action)),
    hasPassword: account?.hasPassword ?? false,
    hasTotp: account?.hasTotp ?? false,
    byLink: requester.session?.byLink ?? false,
    newsroom: {
      name: newsroom?.name ?? '',
      timeZone: parts.timeZone,
      origin: parts.origin,
      isDemonstration: newsroom?.is_demonstration ?? false,
    },
  };
}

export const setPassword = operation({
  summary: 'Sets the password of who has none, or who came by a one-time link',
  body: z.object({ newPassword: z.string() }),
  status: 204,
  run: async ({ requester, body: { newPassword } }, parts) => {
    if (newPassword.length < passwordLength.least) throw signInError('PASSWORD_TOO_SHORT', 422, undefined);
    if (newPassword.length > passwordLength.most) throw signInError('PASSWORD_TOO_LONG', 422, undefined);
    await setOwnPassword(commandContext(requester, parts), {
      personId: personOf(requester),
      passwordHash: await parts.signIn.hashPassword(newPassword),
      byLink: requester.session?.byLink ?? false,
      sessionId: requester.session?.id ?? '',
    });
  },
});

export const listSessions = operation({
  summary: 'Where one is signed in',
  answer: answers.sessions,
  run: async ({ requester }, parts): Promise<{ sessions: AccountSession[] }> => {
    const rows = await sessionsOf(parts.db, personOf(requester), parts.clock());
    return {
      sessions: rows.map((row) => ({
        id: row.id,
        isThis: row.id === requester.session?.id,
        userAgent: row.userAgent,
        address: row.address === null ? null : shownAddress(row.address),
        begunAt: row.begunAt.toISOString(),
        usedAt: row.usedAt.toISOString(),
      })),
    };
  },
});

/** An address as people write it: without the zeros of IPv6. */
function shownAddress(address: string): string {
  const shown = URL.parse(`http://[${address}]`)?.hostname.slice(1, -1);
  return shown ?? address;
}

export const endOneSession = operation({
  summary: 'Ends one of one’s own sessions',
  params: z.object({ id: z.string().max(100) }),
  status: 204,
  run: ({ requester, params }, parts) =>
    endSessions(commandContext(requester, parts), {
      personId: personOf(requester),
      which: { id: params.id },
    }),
});

export const endOtherSessions = operation({
  summary: 'Ends all of one’s sessions but this one',
  status: 204,
  run: ({ requester }, parts) =>
    endSessions(commandContext(requester, parts), {
      personId: personOf(requester),
      which: { except: requester.session?.id ?? '' },
    }),
});

/** The routes of one's own account are for sessions alone, and a session is somebody's. */
function personOf(requester: Requester): number {
  if (requester.personId === null) throw new Error('a token has no account');
  return requester.personId;
}

function setCookies(context: Context, cookies: readonly string[]): void {
  for (const cookie of cookies) context.header('set-cookie', cookie, { append: true });
}
