import type { FindRequester } from '../packages/newsroom/src/web/requester.ts';
import { cast } from './cast.ts';

const people = { rokeya: cast.rokeya, dipankar: cast.dipankar, tuhin: cast.tuhin, admin: cast.admin };
export type CastName = keyof typeof people;

/** Stands for the sign-in where a test is not about it: `Bearer tuhin` is তুহিন's token, the cookie `who=tuhin` his session. */
export const findCastRequester: FindRequester = async (request) => {
  const token = /^Bearer (\w+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
  const session = /\bwho=(\w+)/.exec(request.headers.get('cookie') ?? '')?.[1];
  const name = token ?? session;
  if (name === undefined || !Object.hasOwn(people, name)) return null;
  const via = token === undefined ? 'session' : 'token';
  return {
    actor: people[name as CastName],
    personId: via === 'token' ? null : Object.keys(people).indexOf(name) + 1,
    initials: null,
    email: null,
    via,
  };
};
