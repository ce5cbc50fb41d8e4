import { findApiToken, noteTokenUsed } from '../db/api-tokens.ts';
import type { Db } from '../db/database.ts';
import type { SignIn } from '../sign-in/open-sign-in.ts';
import { apiTokenPrefix, hashOfToken } from '../sign-in/secret-token.ts';
import type { FindRequester, Requester } from './requester.ts';

const noteUseEveryMs = 60_000;

/** Finds who asks: by the token of a program, if one is sent, or else by the session's cookie. */
export function requesterFinder(db: Db, signIn: SignIn, clock: () => Date): FindRequester {
  return async ({ headers }) => {
    const authorization = headers.get('authorization');
    if (authorization !== null) return requesterOfToken(db, authorization, clock());
    const person = await signIn.findPerson(headers);
    if (person === null) return null;
    const { name, role, personId, initials, email, sessionId: id, byLink } = person;
    return { actor: { name, role }, personId, initials, email, via: 'session', session: { id, byLink } };
  };
}

async function requesterOfToken(db: Db, authorization: string, now: Date): Promise<Requester | null> {
  const token = /^Bearer\s+(\S+)$/i.exec(authorization)?.[1];
  if (token === undefined || !token.startsWith(apiTokenPrefix)) return null;
  const row = await findApiToken(db, hashOfToken(token));
  if (row === undefined) return null;
  if (now.getTime() - (row.lastUsedAt?.getTime() ?? 0) > noteUseEveryMs) {
    await noteTokenUsed(db, row.id, now);
  }
  const actor = { name: row.name, role: row.role };
  return { actor, personId: null, initials: null, email: null, via: 'token' };
}
