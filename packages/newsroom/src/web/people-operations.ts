import { z } from 'zod';
import { changePerson } from '../commands/change-person.ts';
import { invitePerson } from '../commands/invite-person.ts';
import { makeSignInLink } from '../commands/make-sign-in-link.ts';
import { type ListedPersonRow, listPeople } from '../db/people.ts';
import { sendLink } from '../sign-in/send-link.ts';
import type { LinkAnswer, Person } from '../story/api-shapes.ts';
import { can, roles } from '../story/permissions.ts';
import { commandContext, idParams, operation } from './operation.ts';
import * as answers from './people-answer-shapes.ts';

const name = z.string().trim().min(1).max(120);
const initials = z.string().trim().max(20).nullable();
const email = z.email().max(200);
const role = z.enum(roles);

export const showPeople = operation({
  summary: 'Everybody of the newsroom; addresses only for those who manage people',
  answer: answers.people,
  run: async ({ requester }, parts): Promise<{ people: Person[] }> => {
    const manages = can(requester.actor, 'manage-people');
    const people = await listPeople(parts.db);
    return { people: people.map((row) => personOf(row, manages)) };
  },
});

function personOf(row: ListedPersonRow, manages: boolean): Person {
  const { id, slug, name, nameLatin, initials, role } = row;
  const person = { id, slug, name, nameLatin, initials, role };
  if (!manages) return person;
  return {
    ...person,
    email: row.email,
    active: row.active,
    lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
  };
}

export const invite = operation({
  summary: 'Opens an account for somebody and sends them a one-time link',
  answer: answers.link,
  body: z.strictObject({
    name,
    email,
    role,
    initials: initials.optional(),
    personId: z.number().int().positive().optional(),
  }),
  status: 201,
  run: async ({ requester, body }, parts): Promise<LinkAnswer> => {
    const { personId, token } = await invitePerson(commandContext(requester, parts), body);
    const sent = await sendLink(parts, { token, name: body.name, email: body.email, invites: true });
    return { id: personId, ...sent };
  },
});

export const change = operation({
  summary: 'Changes somebody’s name, initials, address or role, or shuts them out',
  params: idParams,
  body: z.strictObject({
    name: name.optional(),
    initials: initials.optional(),
    email: email.optional(),
    role: role.optional(),
    active: z.boolean().optional(),
  }),
  status: 204,
  run: ({ requester, params, body }, parts) =>
    changePerson(commandContext(requester, parts), { personId: params.id, change: body }),
});

export const makeLink = operation({
  summary: 'Makes a new one-time link for somebody and sends it to them',
  answer: answers.link,
  params: idParams,
  status: 201,
  run: async ({ requester, params }, parts): Promise<LinkAnswer> => {
    const made = await makeSignInLink(commandContext(requester, parts), { personId: params.id });
    const sent = await sendLink(parts, { ...made, invites: false });
    return { id: params.id, ...sent };
  },
});
