import { readBangla } from '../src/bangla/read-bangla.ts';
import { readEnglish } from '../src/english/read-english.ts';
import type { Compare } from '../src/facts.ts';
import type { Finding } from '../src/finding.ts';

/** What one comparison finds in two texts whose sentences answer one another as a whole. */
export function compareOnePassage(compare: Compare, source: string, copy: string, likeness = 1): Finding[] {
  const both = { copy: readBangla(copy, null), source: readEnglish(source, null), today: null };
  const passage = { copy: both.copy.sentences, source: both.source.sentences, likeness };
  return compare(passage, both);
}

/** The findings in short: severity, the source's words, the copy's. */
export function inShort(found: readonly Finding[]): string[] {
  return found.map(
    ({ severity, source, copy }) => `${severity}: ${source?.text ?? '-'} | ${copy?.text ?? '-'}`,
  );
}
