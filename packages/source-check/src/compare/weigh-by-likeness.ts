import type { Passage } from '../facts.ts';
import type { Finding } from '../finding.ts';

/** Where it is not sure that the sentences answer one another, an error counts as a warning and a warning is not told. */
export function weighByLikeness(found: readonly Finding[], { likeness }: Passage): Finding[] {
  if (likeness >= SURE) return [...found];
  return found
    .filter(({ severity }) => severity === 'error')
    .map((finding) => ({ ...finding, severity: 'warning' }));
}

const SURE = 0.35;
