import type { Compare } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { compareClocks, zoneChanges } from './compare-clocks.ts';
import { compareDateParts } from './compare-date-parts.ts';
import { compareRelativeDays } from './compare-relative-days.ts';
import type { DatePassage } from './date-evidence.ts';
import { datesOf } from './date-parts.ts';
import { disagreements } from './weekday-of-date.ts';

/**
 * Weekday against weekday, month against month, the day where the month agrees, year against year, time against time. What
 * the copy tells instead of the source is an error; what it adds, a warning, unless the story's day, a relative day or
 * another place of the source tells it too; what it leaves out, the translator's choice.
 */
export const compareDates: Compare = (passage, both) => {
  const copy = datesOf(passage.copy);
  if (copy.length === 0) return [];
  const source = datesOf(passage.source);
  const here: DatePassage = { passage, both, copy, source, zoneChanges: zoneChanges(copy, source) };
  const found = passage.source.length === 0 ? [] : compared(here);
  return withDisagreements(found, disagreements(here));
};

/** What is wrong with a weekday and its date is said once: that it was swapped, or that the two do not agree, or that they were added. */
function withDisagreements(found: readonly Finding[], odd: readonly Finding[]): Finding[] {
  const unsaid = odd.filter(
    (finding) => !found.some((other) => other.severity === 'error' && isBeside(finding, other)),
  );
  const isAdded = ({ source, severity }: Finding) => source === null && severity === 'warning';
  const kept = found.filter(
    (finding) => !(isAdded(finding) && unsaid.some((other) => isBeside(finding, other))),
  );
  return [...kept, ...unsaid];
}

function compared(here: DatePassage): Finding[] {
  return [...compareDateParts(here), ...compareClocks(here), ...compareRelativeDays(here)];
}

function isBeside({ copy: place }: Finding, { copy: other }: Finding): boolean {
  return place !== null && other !== null && Math.abs(place.start - other.start) < BESIDE;
}

/** So near stand a weekday and its date, in characters. */
const BESIDE = 40;
