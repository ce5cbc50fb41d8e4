import { createHash, randomBytes } from 'node:crypto';

/** What every token of the API begins with, so that one that leaked is recognised. */
export const apiTokenPrefix = 'hk_';

/** 256 random bits in letters, digits, - and _. */
export function secretToken(prefix = ''): string {
  return prefix + randomBytes(32).toString('base64url');
}

/** What is kept of a token: its SHA-256 in hexadecimal. A random token needs neither salt nor slowness. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
