import { randomUUID } from 'node:crypto';
import { createToken } from '../packages/newsroom/src/commands/create-token.ts';
import { invitePerson } from '../packages/newsroom/src/commands/invite-person.ts';
import type { Db } from '../packages/newsroom/src/db/database.ts';
import { openSignIn } from '../packages/newsroom/src/sign-in/open-sign-in.ts';
import type { Role } from '../packages/newsroom/src/story/permissions.ts';
import { cast } from './cast.ts';
import { hurkaru, type Settings } from './process/newsroom-process.ts';

/** A newsroom as the program opens it (WebParts), or its database with the origin that it is opened for. */
export interface SignInPlace {
  db: Db;
  origin: string;
}

/**
 * Invites somebody of a role and signs them in by their one-time link: the way of a real newcomer.
 *
 * @returns the `cookie` header of their session
 */
export async function signedIn(place: SignInPlace, role: Role, name = nameOf(role)): Promise<string> {
  const { token } = await invitePerson(asAdmin(place), {
    name,
    email: `${randomUUID()}@sanko.example`,
    role,
  });
  const signIn = openSignIn({ ...place, clock: () => new Date(), onError: fail });
  return cookieOf(await signIn.useLink(token, new Headers()));
}

/** A program's token of a role, for `authorization: Bearer …`. */
export async function tokenOf(place: SignInPlace, role: Role): Promise<string> {
  return (await createToken(asAdmin(place), { name: `প্রোগ্রাম ${role}`, role })).token;
}

/**
 * The same at a newsroom that runs as a process of its own: invites by the command line, signs in over HTTP.
 *
 * @returns the `cookie` header, and the session's cookie for a browser context's `addCookies`
 */
export async function signedInAt(url: string, settings: Settings, role: Role, name = nameOf(role)) {
  const email = `${randomUUID()}@sanko.example`;
  const added = await hurkaru(['user', 'add', email, '--name', name, '--role', role], settings);
  const token = new URL(added.stdout.trim().split('\n').at(-1) ?? '').searchParams.get('token');
  const response = await fetch(`${url}/api/v1/welcome`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ token }),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  const cookie = cookieOf(response.headers.getSetCookie());
  const [cookieName = '', value = ''] = cookie.split(/=(.*)/s);
  return { cookie, email, browserCookie: { name: cookieName, value, url } };
}

function cookieOf(cookies: readonly string[]): string {
  const session = cookies.find((cookie) => cookie.includes('hurkaru.session_token='));
  if (session === undefined) throw new Error('no session began');
  return session.split(';')[0] ?? '';
}

/** The cast's person of a role, or somebody passing through. */
function nameOf(role: Role): string {
  const known = [cast.rokeya, cast.dipankar, cast.tuhin].find((person) => person.role === role);
  return known?.name ?? `অতিথি ${role}`;
}

function asAdmin({ db }: SignInPlace) {
  return { db, actor: cast.admin, now: new Date(), timeZone: cast.timeZone };
}

function fail(cause: unknown): never {
  throw new Error('sign-in failed', { cause });
}
