import { recordEvent } from '../db/events.ts';
import { authorize } from '../story/permissions.ts';
import { type CommandContext, inOneTransaction } from './command-context.ts';

/** What people change on their own accounts through better-auth, which writes it itself. */
export type AccountChange =
  | 'change-password'
  | 'turn-codes-on'
  | 'turn-codes-off'
  | 'make-backup-codes'
  | 'add-passkey'
  | 'remove-passkey';

/** Writes into the audit what somebody has changed on their own account. */
export async function recordAccountChange(
  context: CommandContext,
  input: { personId: number; act: AccountChange },
): Promise<void> {
  authorize(context.actor, 'use-desk');
  await inOneTransaction(context, async (tx) => {
    await recordEvent(tx, {
      at: context.now,
      actor: context.actor.name,
      act: input.act,
      subject: 'person',
      subjectId: input.personId,
    });
    return { result: undefined, touched: [] };
  });
}
