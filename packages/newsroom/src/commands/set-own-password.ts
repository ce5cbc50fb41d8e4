import { accountOfPerson, keepPasswordHash } from '../db/accounts.ts';
import { recordEvent } from '../db/events.ts';
import { lockPerson } from '../db/people.ts';
import { endSessionsOf } from '../db/sessions.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { authorize } from '../story/permissions.ts';
import { type CommandContext, inOneTransaction } from './command-context.ts';
import { noPerson } from './invite-person.ts';

/**
 * Sets the password of who asks, without the old one: where there is none yet, or where the session was
 * begun by a one-time link, the way in for who has forgotten theirs. The person's other sessions end.
 *
 * @throws NewsroomError 'wrong-state' where the old password must be given instead
 */
export async function setOwnPassword(
  context: CommandContext,
  input: { personId: number; passwordHash: string; byLink: boolean; sessionId: string },
): Promise<void> {
  authorize(context.actor, 'use-desk');
  const { personId, passwordHash, byLink, sessionId } = input;
  await inOneTransaction(context, async (tx) => {
    await lockPerson(tx, personId);
    const account = await accountOfPerson(tx, personId);
    if (account === undefined) throw noPerson(personId);
    if (account.hasPassword && !byLink) throw oldOneWanted();
    await keepPasswordHash(tx, account.userId, passwordHash, context.now);
    await endSessionsOf(tx, { personId }, { except: sessionId });
    await recordEvent(tx, {
      at: context.now,
      actor: context.actor.name,
      act: 'set-password',
      subject: 'person',
      subjectId: personId,
    });
    return { result: undefined, touched: [] };
  });
}

function oldOneWanted(): NewsroomError {
  return new NewsroomError('wrong-state', {
    en: 'You have a password; change it by giving the old one.',
    bn: 'আপনার পাসওয়ার্ড আছে; বদলাতে হলে পুরোনোটি দিন।',
  });
}
