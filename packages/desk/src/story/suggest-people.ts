import { normalize, romanize } from '@hurkaru/bangla';
import type { Person } from '../../../newsroom/src/story/api-shapes.ts';

const mostSuggested = 8;

/**
 * People of the newsroom whom a few typed letters may mean: by initials first, then by the beginning of the
 * name, then of any part of it, in Bangla or in Latin letters.
 *
 * @example suggestPeople(people, 'tuh') // তুহিন আহমেদ, also where no Latin name is known
 */
export function suggestPeople(people: readonly Person[], typed: string): Person[] {
  const wanted = normalize(typed).trim().toLowerCase();
  if (wanted === '') return [];
  return people
    .map((person) => ({ person, rank: rankOf(person, wanted) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .slice(0, mostSuggested)
    .map(({ person }) => person);
}

/** Who signs by exactly this name or these initials; null for nobody of the newsroom. */
export function idOfSigner(people: readonly Person[], name: string): number | null {
  const wanted = normalize(name).trim();
  const found = people.find((person) => person.name === wanted || person.initials === wanted);
  return found?.id ?? null;
}

function rankOf(person: Person, wanted: string): number | null {
  if (person.initials?.toLowerCase() === wanted) return 0;
  const names = [person.name, person.nameLatin ?? '', romanize(person.name)].map((name) =>
    name.toLowerCase(),
  );
  if (names.some((name) => name.startsWith(wanted))) return 1;
  if (names.some((name) => name.split(/[\s.-]+/).some((part) => part.startsWith(wanted)))) return 2;
  return person.initials?.toLowerCase().startsWith(wanted) === true ? 3 : null;
}
