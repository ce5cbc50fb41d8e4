import { accountByEmail } from '../db/accounts.ts';
import { recordEvent } from '../db/events.ts';
import { countAttempt } from '../db/sign-in-attempts.ts';
import { authorize } from '../story/permissions.ts';
import { type CommandContext, inOneTransaction } from './command-context.ts';

/** By what somebody tried to sign in. */
export type SignInWay = 'password' | 'code' | 'passkey' | 'link';

/** The audit keeps at most so many failures of one person, and of all who are not known, within this time. */
const most = 10;
const windowMs = 15 * 60_000;

/**
 * Writes into the audit that somebody failed to sign in: at whose account, where the e-mail address is that of one,
 * and by what. Nothing that was typed is kept. What goes beyond ten in a quarter of an hour is not written.
 */
export async function recordFailedSignIn(
  context: CommandContext,
  input: { way: SignInWay; email?: string | undefined },
): Promise<void> {
  authorize(context.actor, 'manage-people');
  await inOneTransaction(context, async (tx) => {
    const account = await accountByEmail(tx, input.email?.toLowerCase() ?? '');
    const personId = account?.personId ?? null;
    const since = new Date(context.now.getTime() - windowMs);
    const { count } = await countAttempt(tx, `audit ${personId ?? 'nobody'}`, context.now, since);
    if (count <= most) {
      await recordEvent(tx, {
        at: context.now,
        actor: context.actor.name,
        act: 'fail-sign-in',
        subject: 'person',
        subjectId: personId,
        detail: { way: input.way },
      });
    }
    return { result: undefined, touched: [] };
  });
}
