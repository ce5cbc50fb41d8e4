import { recordFailedSignIn, type SignInWay } from '../commands/record-failed-sign-in.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import type { WebParts } from './web-parts.ts';

/** Runs an attempt to sign in; that it was refused goes into the audit before it is thrown on. */
export async function auditedSignIn<T>(
  { db, clock, timeZone }: WebParts,
  input: { way: SignInWay; email?: string | undefined },
  attempt: () => Promise<T>,
): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof NewsroomError && refusals.includes(error.code)) {
      await recordFailedSignIn(
        { db, timeZone, now: clock(), actor: { name: 'hurkaru', role: 'admin' } },
        input,
      );
    }
    throw error;
  }
}

const refusals = ['refused', 'invalid', 'forbidden'];
