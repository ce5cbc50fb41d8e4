import { useEffect, useState } from 'react';
import type { Awareness } from 'y-protocols/awareness';

/** Names of those who are in the text now, oneself too, each once. */
export function usePresence(awareness: Awareness | null): string[] {
  const [names, setNames] = useState<string[]>([]);
  useEffect(() => {
    if (awareness === null) return;
    const read = () => {
      const found = namesIn(awareness.getStates().values());
      setNames((known) => (known.join('\n') === found.join('\n') ? known : found));
    };
    read();
    awareness.on('change', read);
    return () => awareness.off('change', read);
  }, [awareness]);
  return names;
}

/** @example namesIn([{ user: { name: 'তুহিন' } }, { user: { name: 'তুহিন' } }, {}]) // ['তুহিন'] */
export function namesIn(states: Iterable<Record<string, unknown>>): string[] {
  const names = new Set<string>();
  for (const { user } of states) {
    const name = typeof user === 'object' && user !== null && 'name' in user ? user.name : undefined;
    if (typeof name === 'string' && name !== '') names.add(name);
  }
  return [...names].sort();
}

/** So many colours mark writers in the editor. */
export const writerColours = 8;
