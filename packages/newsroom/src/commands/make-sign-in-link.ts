import { accountOfPerson } from '../db/accounts.ts';
import { recordEvent } from '../db/events.ts';
import { lockPerson } from '../db/people.ts';
import { inBangla } from '../story/in-bangla.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { authorize } from '../story/permissions.ts';
import { type CommandContext, inOneTransaction } from './command-context.ts';
import { noPerson } from './invite-person.ts';
import { newSignInLink } from './sign-in-link.ts';

/**
 * Makes a new one-time link for somebody who has an account: for who has lost password, telephone or the
 * first link. Links that were made before become worthless.
 *
 * @returns the link's token, which is kept nowhere
 * @throws NewsroomError 'wrong-state' for who has been shut out
 */
export async function makeSignInLink(
  context: CommandContext,
  input: { personId: number },
): Promise<{ name: string; email: string; token: string }> {
  authorize(context.actor, 'manage-people');
  return inOneTransaction(context, async (tx) => {
    await lockPerson(tx, input.personId);
    const account = await accountOfPerson(tx, input.personId);
    if (account === undefined) throw noPerson(input.personId);
    if (!account.active) throw closedAccount(account.name);
    const { name, email } = account;
    const token = await newSignInLink(tx, { personId: input.personId, email }, context.now);
    await recordEvent(tx, {
      at: context.now,
      actor: context.actor.name,
      act: 'make-link',
      subject: 'person',
      subjectId: input.personId,
    });
    return { result: { name, email, token }, touched: [] };
  });
}

function closedAccount(name: string): NewsroomError {
  return new NewsroomError('wrong-state', {
    en: `The account of ${name} is closed; open it first.`,
    bn: inBangla`${name}-এর অ্যাকাউন্ট বন্ধ আছে; আগে সেটি চালু করুন।`,
  });
}
