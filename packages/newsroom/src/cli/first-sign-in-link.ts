import { invitePerson } from '../commands/invite-person.ts';
import { makeSignInLink } from '../commands/make-sign-in-link.ts';
import { administrators } from '../db/accounts.ts';
import type { Db } from '../db/database.ts';
import { linkAddress } from '../sign-in/send-link.ts';

/**
 * The link by which a newsroom's first administrator comes in, made anew at each start until somebody has;
 * null from then on.
 */
export async function firstSignInLink(start: {
  db: Db;
  origin: string;
  timeZone: string;
  now: Date;
}): Promise<string | null> {
  const context = { ...start, actor: { name: 'hurkaru start', role: 'admin' as const } };
  const known = await administrators(start.db);
  if (known.some(({ lastSeenAt }) => lastSeenAt !== null)) return null;
  const [first] = known;
  const { token } =
    first === undefined
      ? await invitePerson(context, { name: 'প্রশাসক', email: firstEmail(start.origin), role: 'admin' })
      : await makeSignInLink(context, { personId: first.personId });
  return linkAddress(start.origin, token);
}

/** An address to sign in with, until the administrator gives their own. */
function firstEmail(origin: string): string {
  const { hostname } = new URL(origin);
  return /\.[a-z]{2,}$/i.test(hostname) ? `admin@${hostname}` : 'admin@hurkaru.localhost';
}
