import { administrators, updateAccount } from '../db/accounts.ts';
import type { Tx } from '../db/database.ts';
import { recordEvent } from '../db/events.ts';
import { type ListedPersonRow, lockAdministrators, lockPerson, updatePerson } from '../db/people.ts';
import { endSessionsOf } from '../db/sessions.ts';
import { removeSignInLinks } from '../db/sign-in-links.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { authorPath } from '../story/paths.ts';
import { authorize, type Role } from '../story/permissions.ts';
import { type CommandContext, inOneTransaction } from './command-context.ts';
import { noPerson, refuseTakenEmail, refuseTakenInitials } from './invite-person.ts';

export interface PersonChange {
  name?: string | undefined;
  initials?: string | null | undefined;
  email?: string | undefined;
  role?: Role | undefined;
  /** false: may not sign in any more, and every session and link ends now. */
  active?: boolean | undefined;
}

/**
 * Changes somebody of the newsroom.
 *
 * @throws NewsroomError 'wrong-state' where no administrator would be left who may sign in
 */
export async function changePerson(
  context: CommandContext,
  input: { personId: number; change: PersonChange },
): Promise<void> {
  authorize(context.actor, 'manage-people');
  await inOneTransaction(context, async (tx) => {
    await lockAdministrators(tx);
    const person = await lockPerson(tx, input.personId);
    if (person === undefined) throw noPerson(input.personId);
    const change = onlyWhatDiffers(person, input.change);
    if (Object.keys(change).length === 0) return { result: undefined, touched: [] };
    await refuseCollisions(tx, person, change);
    const { email, ...ofPerson } = change;
    if (Object.keys(ofPerson).length > 0) await updatePerson(tx, person.id, ofPerson);
    if (person.email !== null) await changeAccount(tx, context, person, change);
    await refuseNoAdministrator(tx, person);
    await recordEvent(tx, {
      at: context.now,
      actor: context.actor.name,
      act: 'change',
      subject: 'person',
      subjectId: person.id,
      detail: { ...change },
    });
    return { result: undefined, touched: change.name === undefined ? [] : [authorPath(person.slug)] };
  });
}

type Differing = {
  name?: string;
  initials?: string | null;
  email?: string;
  role?: Role;
  active?: boolean;
};

function onlyWhatDiffers(person: ListedPersonRow, change: PersonChange): Differing {
  const wanted = {
    ...change,
    name: change.name?.trim(),
    email: change.email?.trim().toLowerCase(),
    initials: change.initials === undefined ? undefined : change.initials?.trim() || null,
  };
  const differing = Object.entries(wanted).filter(
    ([key, value]) => value !== undefined && value !== person[key as keyof PersonChange],
  );
  return Object.fromEntries(differing);
}

async function refuseCollisions(tx: Tx, person: ListedPersonRow, change: Differing): Promise<void> {
  if (change.email !== undefined) {
    if (person.email === null) throw noPerson(person.id);
    await refuseTakenEmail(tx, change.email);
  }
  if (typeof change.initials === 'string') await refuseTakenInitials(tx, change.initials, person.id);
}

async function changeAccount(
  tx: Tx,
  { now }: CommandContext,
  person: ListedPersonRow,
  { name, email, active }: Differing,
): Promise<void> {
  const ofAccount = { ...(name === undefined ? {} : { name }), ...(email === undefined ? {} : { email }) };
  if (Object.keys(ofAccount).length > 0) await updateAccount(tx, person.id, ofAccount, now);
  // A link names its address, so a new address makes it worthless too.
  if (email !== undefined || active === false) await removeSignInLinks(tx, person.id, now);
  if (active === false) await endSessionsOf(tx, { personId: person.id }, 'all');
}

async function refuseNoAdministrator(tx: Tx, person: ListedPersonRow): Promise<void> {
  const wasAdministrator = person.role === 'admin' && person.active && person.email !== null;
  if (!wasAdministrator || (await administrators(tx)).length > 0) return;
  throw new NewsroomError('wrong-state', {
    en: 'The last administrator cannot be closed out or given another role; make somebody else administrator first.',
    bn: 'শেষ প্রশাসককে বন্ধ করা বা অন্য ভূমিকা দেওয়া যায় না; আগে আরেকজনকে প্রশাসক করুন।',
  });
}
