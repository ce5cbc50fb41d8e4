import { z } from 'zod';
import type { AccountSession, ApiToken, LinkAnswer, Me, Person } from '../story/api-shapes.ts';
import { type Action, permissions, roles } from '../story/permissions.ts';

/** What the API answers about people, tokens and one's own account; story/api-shapes.ts has the same as types. */

const number = z.number().int();
const instant = z.iso.datetime({ offset: true });
const role = z.enum(roles);

export const me = z.object({
  personId: number,
  name: z.string(),
  initials: z.string().nullable(),
  email: z.string(),
  role,
  may: z.array(z.enum(Object.keys(permissions) as Action[])).describe('the actions of the role'),
  hasPassword: z.boolean(),
  hasTotp: z.boolean(),
  byLink: z.boolean(),
  newsroom: z.object({
    name: z.string(),
    timeZone: z.string(),
    origin: z.string(),
    isDemonstration: z.boolean(),
  }),
}) satisfies z.ZodType<Me>;

const person = z.object({
  id: number,
  slug: z.string(),
  name: z.string(),
  nameLatin: z.string().nullable(),
  initials: z.string().nullable(),
  role: role.nullable(),
  email: z.string().nullable().exactOptional(),
  active: z.boolean().exactOptional(),
  lastSeenAt: instant.nullable().exactOptional(),
}) satisfies z.ZodType<Person>;
export const people = z.object({ people: z.array(person) });

export const link = z.object({
  id: number,
  link: z.string().describe('shown this once'),
  mail: z.enum(['sent', 'under-way', 'failed', 'none']),
}) satisfies z.ZodType<LinkAnswer>;

const session = z.object({
  id: z.string(),
  isThis: z.boolean(),
  userAgent: z.string().nullable(),
  address: z.string().nullable(),
  begunAt: instant,
  usedAt: instant,
}) satisfies z.ZodType<AccountSession>;
export const sessions = z.object({ sessions: z.array(session) });

const apiToken = z.object({
  id: number,
  name: z.string(),
  role,
  createdBy: z.string(),
  createdAt: instant,
  lastUsedAt: instant.nullable(),
  revokedAt: instant.nullable(),
}) satisfies z.ZodType<ApiToken>;
export const tokens = z.object({ tokens: z.array(apiToken) });
export const newToken = apiToken.extend({ token: z.string().describe('shown this once') });
export const nothing = z.object({});
