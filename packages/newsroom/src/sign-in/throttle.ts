import { isIPv6 } from 'node:net';
import type { Db } from '../db/database.ts';
import { countAttempt, forgetAttempts, takeBackAttempt } from '../db/sign-in-attempts.ts';
import { inBangla } from '../story/in-bangla.ts';
import { NewsroomError } from '../story/newsroom-error.ts';

/** Failures are counted within this time. */
const windowMs = 15 * 60_000;

/** An office shares one address, so an address may fail more often than an account. */
const most = { address: 60, account: 10 };

/** Whose guessing is counted: where from, and at which account, if one is named. */
export interface Guessing {
  address: string;
  /** An e-mail address, or another name of the account. */
  account?: string | undefined;
}

/**
 * Runs an attempt to sign in. It counts before it runs, so that many at once cannot slip past; what succeeds
 * is taken back, and the account's failures are forgotten.
 *
 * @throws NewsroomError 'too-many' without running it, and whatever the attempt throws
 */
export async function throttled<T>(
  db: Db,
  guessing: Guessing,
  now: Date,
  attempt: () => Promise<T>,
): Promise<T> {
  const address = `address ${networkOf(guessing.address)}`;
  const account = guessing.account === undefined ? undefined : `account ${guessing.account.toLowerCase()}`;
  await count(db, address, most.address, now);
  if (account !== undefined) await count(db, account, most.account, now);
  const result = await attempt();
  await takeBackAttempt(db, address);
  if (account !== undefined) await forgetAttempts(db, account, windowStart(now));
  return result;
}

async function count(db: Db, key: string, limit: number, now: Date): Promise<void> {
  const attempts = await countAttempt(db, key.slice(0, 300), now, windowStart(now));
  if (attempts.count > limit) throw tooMany(attempts.since.getTime() + windowMs - now.getTime());
}

function windowStart(now: Date): Date {
  return new Date(now.getTime() - windowMs);
}

/** One customer of IPv6 has a whole /64 to guess from. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [front = '', back] = address.split('::');
  const before = front === '' ? [] : front.split(':');
  const after = back === undefined || back === '' ? [] : back.split(':');
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...(back === undefined ? [] : zeros), ...after].slice(0, 4).join(':');
}

function tooMany(waitMs: number): NewsroomError {
  const minutes = Math.max(1, Math.ceil(waitMs / 60_000));
  return new NewsroomError('too-many', {
    en: `Too many failed attempts. Wait ${minutes} min and try again.`,
    bn: inBangla`অনেকবার ভুল হয়েছে। ${minutes} মিনিট পরে আবার চেষ্টা করুন।`,
  });
}
