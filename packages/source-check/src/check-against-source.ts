import { alignTexts } from './align/align-texts.ts';
import { readBangla } from './bangla/read-bangla.ts';
import { compareAttributions } from './compare/compare-attributions.ts';
import { compareDates } from './compare/compare-dates.ts';
import { compareHarm } from './compare/compare-harm.ts';
import { compareMissing } from './compare/compare-missing.ts';
import { compareNames } from './compare/compare-names.ts';
import { compareNegation } from './compare/compare-negation.ts';
import { compareNumbers } from './compare/compare-numbers.ts';
import { compareQuotes } from './compare/compare-quotes.ts';
import { readEnglish } from './english/read-english.ts';
import type { BothTexts, Compare, Passage } from './facts.ts';
import type { Finding } from './finding.ts';

export interface CheckOptions {
  /** The Bangla text that is to be published. */
  copy: string;
  /** The English text that it was made from. */
  source: string;
  /** The story's day, YYYY-MM-DD: what yesterday and Saturday mean. Without it, relative days are compared by their words alone. */
  date?: string;
}

/**
 * Holds Bangla copy against its English source and tells what the two cannot both be right about, in the order of the copy;
 * what is missing in the copy comes where its neighbours stand.
 *
 * Never throws, whatever the texts; a `date` that is no day counts as none. Time grows in proportion to the texts.
 *
 * @example
 * checkAgainstSource({ copy: 'সংঘর্ষে ২১ জন নিহত।', source: 'The clash killed 12.' })
 * // [{ kind: 'number', severity: 'error', copy: { start: 8, end: 13, text: '২১ জন' }, source: { start: 17, end: 19, text: '12' }, … }]
 */
export function checkAgainstSource({ copy, source, date }: CheckOptions): Finding[] {
  const today = date !== undefined && isDay(date) ? date : null;
  const both: BothTexts = { copy: readBangla(copy, today), source: readEnglish(source, today), today };
  const passages = alignTexts(both.copy, both.source);
  const found = passages.flatMap((passage) => comparedIn(passage, both));
  return inReadingOrder([...found, ...compareMissing(passages, both)], passages);
}

/** Where the copy repeats in short what it says elsewhere, only what differs counts, not what is left out. */
function comparedIn(passage: Passage, both: BothTexts): Finding[] {
  const found = comparisons.flatMap((compare) => compare(passage, both));
  return passage.repeats ? found.filter(({ copy, source }) => copy !== null && source !== null) : found;
}

const comparisons: readonly Compare[] = [
  compareNumbers,
  compareDates,
  compareNames,
  compareHarm,
  compareNegation,
  compareQuotes,
  compareAttributions,
];

function isDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
}

/** What the copy does not say is placed behind the last sentence of the copy that answers the source up to there. */
function inReadingOrder(findings: readonly Finding[], passages: readonly Passage[]): Finding[] {
  const answered = passages
    .filter(({ copy, source }) => copy.length > 0 && source.length > 0)
    .map(({ copy, source }) => ({ copy: copy.at(-1)?.end ?? 0, source: source[0]?.start ?? 0 }))
    .sort((a, b) => a.source - b.source);
  const placed = findings.map((finding) => ({ finding, at: placeInCopy(finding, answered) }));
  return placed
    .sort((a, b) => a.at - b.at || (a.finding.source?.start ?? 0) - (b.finding.source?.start ?? 0))
    .map(({ finding }) => finding);
}

function placeInCopy({ copy, source }: Finding, answered: readonly Answered[]): number {
  if (copy !== null) return copy.start;
  return answered.findLast((one) => one.source <= (source?.start ?? 0))?.copy ?? 0;
}

/** Where a passage ends in the copy and begins in the source. */
interface Answered {
  copy: number;
  source: number;
}
