import { recordEvent } from '../db/events.ts';
import { endSessionsOf } from '../db/sessions.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { authorize } from '../story/permissions.ts';
import { type CommandContext, inOneTransaction } from './command-context.ts';

/**
 * Ends sessions of who asks: one of them, or all but one.
 *
 * @throws NewsroomError 'not-found' where the one is not theirs or has ended
 */
export async function endSessions(
  context: CommandContext,
  input: { personId: number; which: { id: string } | { except: string } },
): Promise<void> {
  authorize(context.actor, 'use-desk');
  const { personId, which } = input;
  await inOneTransaction(context, async (tx) => {
    const ended = await endSessionsOf(tx, { personId }, which);
    if (ended === 0 && 'id' in which) throw noSession();
    await recordEvent(tx, {
      at: context.now,
      actor: context.actor.name,
      act: 'end-sessions',
      subject: 'person',
      subjectId: personId,
      detail: { ended },
    });
    return { result: undefined, touched: [] };
  });
}

function noSession(): NewsroomError {
  return new NewsroomError('not-found', {
    en: 'That session has ended already.',
    bn: 'ওই প্রবেশটি আগেই শেষ হয়েছে।',
  });
}
