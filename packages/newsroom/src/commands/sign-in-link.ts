import type { Tx } from '../db/database.ts';
import { insertSignInLink, removeSignInLinks } from '../db/sign-in-links.ts';
import { hashOfToken, secretToken } from '../sign-in/secret-token.ts';

const day = 24 * 60 * 60_000;

/** How long a one-time link waits to be used. */
const linkLifeMs = 7 * day;

/** A new one-time link of a person, whose earlier ones become worthless; the token that goes into it. */
export async function newSignInLink(
  tx: Tx,
  person: { personId: number; email: string },
  now: Date,
): Promise<string> {
  const token = secretToken();
  await removeSignInLinks(tx, person.personId, now);
  await insertSignInLink(tx, {
    ...person,
    hash: hashOfToken(token),
    at: now,
    expiresAt: new Date(now.getTime() + linkLifeMs),
  });
  return token;
}
