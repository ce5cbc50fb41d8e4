import { slugify } from '@hurkaru/bangla';
import { accountByEmail, insertAccount } from '../db/accounts.ts';
import type { Tx } from '../db/database.ts';
import { recordEvent } from '../db/events.ts';
import {
  freePersonSlug,
  insertPerson,
  lockPerson,
  peopleWithoutAccount,
  personWithInitials,
  updatePerson,
} from '../db/people.ts';
import { inBangla } from '../story/in-bangla.ts';
import { NewsroomError } from '../story/newsroom-error.ts';
import { authorize, type Role } from '../story/permissions.ts';
import { type CommandContext, inOneTransaction } from './command-context.ts';
import { newSignInLink } from './sign-in-link.ts';

export interface Invitation {
  email: string;
  name: string;
  role: Role;
  initials?: string | null | undefined;
  /** Somebody whom the newsroom has already; left out, a namesake without an account is taken. */
  personId?: number | undefined;
}

/**
 * Opens an account for somebody and makes the one-time link by which they come in first. Whoever stands in
 * the newsroom's list without an account keeps their place in it, with their author page.
 *
 * @returns the person and the link's token, which is kept nowhere
 * @throws NewsroomError 'conflict' where address or initials are somebody else's
 */
export async function invitePerson(
  context: CommandContext,
  input: Invitation,
): Promise<{ personId: number; token: string }> {
  authorize(context.actor, 'manage-people');
  const email = input.email.trim().toLowerCase();
  const name = input.name.trim();
  return inOneTransaction(context, async (tx) => {
    await refuseTakenEmail(tx, email);
    const personId = await placeOf(tx, { ...input, name });
    await insertAccount(tx, { personId, name, email, at: context.now });
    const token = await newSignInLink(tx, { personId, email }, context.now);
    await recordEvent(tx, {
      at: context.now,
      actor: context.actor.name,
      act: 'invite',
      subject: 'person',
      subjectId: personId,
      detail: { name, email, role: input.role },
    });
    return { result: { personId, token }, touched: [] };
  });
}

/** The person's row: the one that they have, or a new one. */
async function placeOf(tx: Tx, { name, role, initials = null, personId }: Invitation): Promise<number> {
  const namesakes = personId === undefined ? await peopleWithoutAccount(tx, name) : [];
  const kept = personId ?? (namesakes.length === 1 ? namesakes[0]?.id : undefined);
  if (kept !== undefined) {
    await refuseAccountTwice(tx, kept);
    if (initials !== null) await refuseTakenInitials(tx, initials, kept);
    await updatePerson(tx, kept, { role, active: true, ...(initials === null ? {} : { initials }) });
    return kept;
  }
  if (initials !== null) await refuseTakenInitials(tx, initials, null);
  const slug = await freePersonSlug(tx, slugify(name) || 'person');
  return insertPerson(tx, { slug, name, name_latin: null, initials, description: null, role });
}

export async function refuseTakenEmail(tx: Tx, email: string): Promise<void> {
  const holder = await accountByEmail(tx, email);
  if (holder === undefined) return;
  throw new NewsroomError(
    'conflict',
    { en: `${email} is the address of ${holder.name}.`, bn: inBangla`${email} ঠিকানাটি ${holder.name}-এর।` },
    { field: 'email' },
  );
}

export async function refuseTakenInitials(tx: Tx, initials: string, own: number | null): Promise<void> {
  const holder = await personWithInitials(tx, initials);
  if (holder === undefined || holder.id === own) return;
  throw new NewsroomError(
    'conflict',
    { en: `Somebody else signs as ${initials}.`, bn: inBangla`‘${initials}’ আদ্যক্ষরে আরেকজন সই করেন।` },
    { field: 'initials' },
  );
}

async function refuseAccountTwice(tx: Tx, personId: number): Promise<void> {
  const person = await lockPerson(tx, personId);
  if (person !== undefined && person.email === null) return;
  if (person === undefined) throw noPerson(personId);
  throw new NewsroomError('conflict', {
    en: `${person.name} has an account already; make a new link for it.`,
    bn: inBangla`${person.name}-এর অ্যাকাউন্ট আগে থেকেই আছে; তাঁর জন্য নতুন লিংক বানান।`,
  });
}

export function noPerson(id: number): NewsroomError {
  return new NewsroomError('not-found', {
    en: `There is no person ${id} with an account.`,
    bn: inBangla`${id} নম্বরে অ্যাকাউন্ট আছে এমন কেউ নেই।`,
  });
}
