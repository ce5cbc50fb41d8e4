import type { BothTexts, Passage } from '../facts.ts';
import type { Finding } from '../finding.ts';

/** Where it is not sure that the sentences answer one another, an error counts as a warning and a warning is not told. */
export function weighByLikeness(found: readonly Finding[], passage: Passage, both: BothTexts): Finding[] {
  if (passage.likeness >= SURE || isAll(passage, both)) return [...found];
  return found
    .filter(({ severity }) => severity === 'error')
    .map((finding) => ({ ...finding, severity: 'warning' }));
}

const SURE = 0.3;

/** There is nothing else that the sentences could answer. */
function isAll(passage: Passage, { copy, source }: BothTexts): boolean {
  return passage.copy.length === copy.sentences.length && passage.source.length === source.sentences.length;
}
