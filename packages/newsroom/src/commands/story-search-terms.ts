import type { RevisionRow } from '../db/revisions.ts';
import { searchVector } from '../search/search-terms.ts';
import { documentTexts } from '../story/document.ts';

/**
 * What a story is found by, as a tsvector in PostgreSQL's text form.
 *
 * @param names of topics by their number
 */
export function storySearchTerms(revision: RevisionRow, names: ReadonlyMap<number, string[]>): string {
  const topics = revision.topicIds.flatMap((id) => names.get(id) ?? []);
  return searchVector([
    { text: revision.headline, weight: 'A' },
    { text: topics.join('\n'), weight: 'B' },
    { text: revision.standfirst ?? '', weight: 'C' },
    { text: documentTexts(revision.body).join('\n'), weight: 'D' },
  ]);
}
