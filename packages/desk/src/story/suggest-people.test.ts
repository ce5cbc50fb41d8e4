import { expect, test } from 'vitest';
import type { Person } from '../../../newsroom/src/story/api-shapes.ts';
import { idOfSigner, suggestPeople } from './suggest-people.ts';

const person = (id: number, name: string, nameLatin: string | null, initials: string | null): Person => ({
  id,
  slug: `p${id}`,
  name,
  nameLatin,
  initials,
  role: 'reporter',
});
const people = [
  person(1, 'সীমা নাসরিন', null, 'এসএন'),
  person(2, 'তুহিন আহমেদ', null, 'টিএ'),
  person(3, 'আহমেদ সীমান্ত', 'Ahmed Simanto', null),
];
const found = (typed: string) => suggestPeople(people, typed).map(({ id }) => id);

test.each([
  ['এসএন', [1]],
  ['সীমা', [1, 3]],
  ['tuh', [2]],
  ['Sim', [1, 3]],
  ['Ahm', [3, 2]],
  ['আহমেদ', [3, 2]],
  ['  ', []],
  ['কেউ না', []],
])('%s', (typed, ids) => {
  expect(found(typed)).toEqual(ids);
});

test('a name or initials in full lead to the person, anything less to nobody', () => {
  const ids = ['তুহিন আহমেদ', ' এসএন ', 'তুহিন', ''].map((name) => idOfSigner(people, name));
  expect(ids).toEqual([2, 1, null, null]);
});
