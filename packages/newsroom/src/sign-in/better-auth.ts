import { kyselyAdapter } from '@better-auth/kysely-adapter';
import { passkey } from '@better-auth/passkey';
import { APIError } from 'better-auth/api';
import { betterAuth } from 'better-auth/minimal';
import { magicLink } from 'better-auth/plugins/magic-link';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { accountOfUser, noteSeen } from '../db/accounts.ts';
import type { Db } from '../db/database.ts';
import { passwordLength } from '../story/password-length.ts';
import { addressHeader } from './address-header.ts';
import { hashOfToken } from './secret-token.ts';

export interface BetterAuthSettings {
  db: Db;
  /** Public origin without a closing slash. */
  origin: string;
  /** The newsroom's name, as apps for codes and passkeys show it. */
  name: string;
  secret: string;
  onError: (cause: unknown) => void;
}

const day = 24 * 60 * 60;

/** Who has not been here for so long signs in again. */
const sessionSeconds = 30 * day;

/**
 * better-auth on our tables. Sign-up is closed, nothing is told to anybody outside, and its own rate limit
 * is off: it counts by address and path alone, and would shut out an office behind one address.
 */
export function makeBetterAuth({ db, origin, name, secret, onError }: BetterAuthSettings) {
  return betterAuth({
    appName: name,
    baseURL: origin,
    basePath: '/api/auth',
    secret,
    database: kyselyAdapter(db, { type: 'postgres' }),
    // The web room lets in only what comes from our pages; this is the same rule once more.
    trustedOrigins: (request) => (request === undefined ? [] : [new URL(request.url).origin]),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
    },
    session: {
      ...tables.session,
      expiresIn: sessionSeconds,
      updateAge: day,
      additionalFields: {
        byLink: { type: 'boolean', fieldName: 'by_link', input: false, defaultValue: false },
      },
    },
    user: {
      ...tables.user,
      // Accounts are opened by the command invite-person; better-auth is told so that it knows the column.
      additionalFields: { personId: { type: 'number', fieldName: 'person_id', input: false } },
    },
    account: tables.account,
    verification: tables.verification,
    rateLimit: { enabled: false },
    databaseHooks: { session: { create: sessionHooks(db) } },
    plugins: [
      twoFactor({ schema: factorTable }),
      passkey({ rpName: name, rpID: new URL(origin).hostname, schema: passkeyTable }),
      magicLink({
        disableSignUp: true,
        storeToken: { type: 'custom-hasher', hash: async (token) => hashOfToken(token) },
        sendMagicLink: () => {
          throw new Error('links are made by the command make-sign-in-link');
        },
      }),
    ],
    advanced: {
      cookiePrefix: 'hurkaru',
      useSecureCookies: origin.startsWith('https:'),
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: [addressHeader], ipv6Subnet: 128 },
    },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message, ...details) => onError({ message, details }) },
    onAPIError: { throw: true },
  });
}
export type BetterAuth = ReturnType<typeof makeBetterAuth>;

/** No session begins for who has been shut out; the beginning of one is noted. */
function sessionHooks(db: Db) {
  return {
    before: async (session: { userId: string }, context: { path?: string } | null) => {
      const account = await accountOfUser(db, session.userId);
      if (account === undefined || !account.active || account.role === null) {
        throw new APIError('FORBIDDEN', { code: 'PERSON_INACTIVE', message: 'This account is closed' });
      }
      return context?.path === '/magic-link/verify' ? { data: { ...session, byLink: true } } : undefined;
    },
    after: async (session: { userId: string; createdAt: Date }) => {
      const account = await accountOfUser(db, session.userId);
      if (account !== undefined) await noteSeen(db, account.personId, session.createdAt);
    },
  };
}

/** better-auth's names for our tables and columns. */
const changed = { createdAt: 'created_at', updatedAt: 'updated_at' };
const tables = {
  user: {
    modelName: 'auth_user',
    fields: { emailVerified: 'email_verified', ...changed },
  },
  session: {
    modelName: 'auth_session',
    fields: {
      userId: 'user_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      ...changed,
    },
  },
  account: {
    modelName: 'auth_account',
    fields: {
      accountId: 'account_id',
      providerId: 'provider_id',
      userId: 'user_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      ...changed,
    },
  },
  verification: { modelName: 'auth_verification', fields: { expiresAt: 'expires_at', ...changed } },
};
const factorTable = {
  user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
  twoFactor: {
    modelName: 'auth_two_factor',
    fields: {
      userId: 'user_id',
      backupCodes: 'backup_codes',
      failedVerificationCount: 'failed_verification_count',
      lockedUntil: 'locked_until',
    },
  },
};
const passkeyTable = {
  passkey: {
    modelName: 'auth_passkey',
    fields: {
      userId: 'user_id',
      publicKey: 'public_key',
      credentialID: 'credential_id',
      deviceType: 'device_type',
      backedUp: 'backed_up',
      createdAt: 'created_at',
    },
  },
};
