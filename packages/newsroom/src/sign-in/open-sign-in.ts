import { accountOfUser, noteSeen } from '../db/accounts.ts';
import type { Db } from '../db/database.ts';
import { findNewsroom } from '../db/newsroom.ts';
import { signInSecret } from '../db/sign-in-secret.ts';
import type { Role } from '../story/permissions.ts';
import type { BetterAuth } from './better-auth.ts';
import { secretToken } from './secret-token.ts';
import { signInError } from './sign-in-errors.ts';

export interface SignInSettings {
  db: Db;
  /** Public origin without a closing slash. */
  origin: string;
  /** Instead of the secret that the database keeps; at least 32 characters. */
  secret?: string | undefined;
  clock: () => Date;
  onError: (cause: unknown) => void;
}

/** A person whose session is good now. */
export interface SignedInPerson {
  personId: number;
  userId: string;
  sessionId: string;
  /** The session was begun by a one-time link. */
  byLink: boolean;
  name: string;
  initials: string | null;
  email: string;
  role: Role;
  hasPassword: boolean;
  hasTotp: boolean;
}

/** What the program uses of better-auth. */
export interface SignIn {
  /**
   * Has better-auth answer one of its own calls; a refusal is thrown.
   *
   * @throws NewsroomError with a sentence in both languages
   */
  answer(request: Request): Promise<Response>;
  /** Who sends these headers; null for nobody. */
  findPerson(headers: Headers): Promise<SignedInPerson | null>;
  /** The cookies that lengthen a session in use, once a day; none at other times. */
  renewal(headers: Headers): Promise<string[]>;
  /**
   * Uses up a one-time link: the cookies of the session that it begins.
   *
   * @throws NewsroomError 'refused' for a link that is used or too old, 'forbidden' for who has been shut out
   */
  useLink(token: string, headers: Headers): Promise<string[]>;
  /** scrypt, with a salt of its own. */
  hashPassword(password: string): Promise<string>;
}

const seenEveryMs = 5 * 60_000;

/** Opens the sign-in of a newsroom. better-auth itself is loaded when somebody first needs it. */
export function openSignIn(settings: SignInSettings): SignIn {
  const { db, clock } = settings;
  let loading: Promise<BetterAuth> | undefined;
  const auth = async () => {
    loading ??= load(settings);
    try {
      return await loading;
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
  return {
    answer: async (request) => translated(async () => accepted(await (await auth()).handler(request))),
    findPerson: (headers) => findPerson(auth, db, headers, clock()),
    renewal: async (headers) => {
      const response = await (await auth()).api.getSession({ headers, asResponse: true });
      return response.headers.getSetCookie();
    },
    useLink: (token, headers) => translated(async () => useLink(await auth(), token, headers)),
    hashPassword: async (password) => {
      const { password: passwords } = await (await auth()).$context;
      return passwords.hash(password);
    },
  };
}

async function load({ db, origin, secret, clock, onError }: SignInSettings): Promise<BetterAuth> {
  const [{ makeBetterAuth }, newsroom, kept] = await Promise.all([
    import('./better-auth.ts'),
    findNewsroom(db),
    secret ?? signInSecret(db, secretToken(), clock()),
  ]);
  return makeBetterAuth({ db, origin, name: newsroom?.name ?? 'হরকরা', secret: kept, onError });
}

async function findPerson(
  auth: () => Promise<BetterAuth>,
  db: Db,
  headers: Headers,
  now: Date,
): Promise<SignedInPerson | null> {
  if (!headers.get('cookie')?.includes('hurkaru.session_token')) return null;
  const found = await (await auth()).api.getSession({ headers, query: { disableRefresh: true } });
  const account = found === null ? undefined : await accountOfUser(db, found.user.id);
  if (found === null || account === undefined || !account.active || account.role === null) return null;
  if (now.getTime() - (account.lastSeenAt?.getTime() ?? 0) > seenEveryMs) {
    await noteSeen(db, account.personId, now);
  }
  const { active: _active, lastSeenAt: _seen, ...person } = account;
  return {
    ...person,
    role: account.role,
    sessionId: found.session.id,
    byLink: found.session.byLink === true,
  };
}

async function useLink(auth: BetterAuth, token: string, headers: Headers): Promise<string[]> {
  const response = await auth.api.magicLinkVerify({ query: { token }, headers, asResponse: true });
  // A link that is no good is answered with a redirection to nowhere.
  if (response.status >= 300 && response.status < 400) {
    throw signInError('INVALID_TOKEN', 401, response.headers.get('location'));
  }
  return (await accepted(response)).headers.getSetCookie();
}

/** An answer of better-auth that is no refusal. */
async function accepted(response: Response): Promise<Response> {
  if (response.status < 400) return response;
  const body = await response.text();
  throw signInError(codeIn(body), response.status, body);
}

function codeIn(body: string): string {
  try {
    return String((JSON.parse(body) as { code?: unknown }).code ?? '');
  } catch {
    return '';
  }
}

/** What better-auth throws, as the newsroom says it; what else goes wrong stays as it is. */
async function translated<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { statusCode, body } = error as { statusCode?: unknown; body?: { code?: unknown } };
    if (typeof statusCode !== 'number') throw error;
    throw signInError(String(body?.code ?? ''), statusCode, error);
  }
}
