import { useEffect, useState } from 'react';
import type { Awareness } from 'y-protocols/awareness';

/** Somebody who is in the text now. */
export interface Present {
  name: string;
  initials: string | null;
}

/** Those who are in the text now, oneself too, each once. */
export function usePresence(awareness: Awareness | null): Present[] {
  const [people, setPeople] = useState<Present[]>([]);
  useEffect(() => {
    if (awareness === null) return;
    const read = () => {
      const found = peopleIn(awareness.getStates().values());
      setPeople((known) => (JSON.stringify(known) === JSON.stringify(found) ? known : found));
    };
    read();
    awareness.on('change', read);
    return () => awareness.off('change', read);
  }, [awareness]);
  return people;
}

/** @example peopleIn([{ user: { name: 'তুহিন মারমা', initials: 'টিএম' } }, {}]) // [{ name: 'তুহিন মারমা', initials: 'টিএম' }] */
export function peopleIn(states: Iterable<Record<string, unknown>>): Present[] {
  const people = new Map<string, Present>();
  for (const { user } of states) {
    if (typeof user !== 'object' || user === null) continue;
    const { name, initials }: { name?: unknown; initials?: unknown } = user;
    if (typeof name !== 'string' || name === '') continue;
    people.set(name, { name, initials: typeof initials === 'string' ? initials : null });
  }
  return [...people.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** So many colours mark writers in the editor. */
export const writerColours = 8;
