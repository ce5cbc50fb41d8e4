import { recordEvent } from '../db/events.ts';
import { findNewsroom, insertNewsroom } from '../db/newsroom.ts';
import { insertPerson, peopleSigningAs } from '../db/people.ts';
import { allSections, insertSection } from '../db/sections.ts';
import { authorize, type Role } from '../story/permissions.ts';
import { type CommandContext, inOneTransaction } from './command-context.ts';

export interface NewsroomSetUp {
  sections: { slug: string; name: string; nameLatin: string }[];
  people: { slug: string; name: string; nameLatin: string; initials: string; role: Role }[];
}

/** Makes sections and people, where they are not there yet. */
export async function setUpNewsroom(context: CommandContext, input: NewsroomSetUp): Promise<void> {
  authorize(context.actor, 'set-up-newsroom');
  await inOneTransaction(context, async (tx) => {
    const sections = new Set((await allSections(tx)).map((section) => section.slug));
    for (const { slug, name, nameLatin } of input.sections) {
      if (!sections.has(slug)) await insertSection(tx, { slug, name, name_latin: nameLatin });
    }
    const people = new Set(
      (
        await peopleSigningAs(
          tx,
          input.people.map((person) => person.name),
        )
      ).map((person) => person.slug),
    );
    for (const { slug, name, nameLatin, initials, role } of input.people) {
      if (people.has(slug)) continue;
      await insertPerson(tx, { slug, name, name_latin: nameLatin, initials, description: null, role });
    }
    return { result: undefined, touched: 'every page' };
  });
}

/** Gives the newsroom its name: from now on it is set up. */
export async function openNewsroom(
  context: CommandContext,
  input: { name: string; nameLatin: string; tagline: string; isDemonstration: boolean },
): Promise<void> {
  authorize(context.actor, 'set-up-newsroom');
  await inOneTransaction(context, async (tx) => {
    if ((await findNewsroom(tx)) !== undefined) return { result: undefined, touched: [] };
    const { name, nameLatin, tagline, isDemonstration } = input;
    await insertNewsroom(tx, { name, name_latin: nameLatin, tagline, is_demonstration: isDemonstration });
    await recordEvent(tx, {
      at: context.now,
      actor: context.actor.name,
      act: 'open',
      subject: 'newsroom',
      subjectId: null,
    });
    return { result: undefined, touched: 'every page' };
  });
}
