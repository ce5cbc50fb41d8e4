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
  return [
    ...found,
    ...disagreements(here).filter((finding) => !found.some((other) => isSaid(finding, other))),
  ];
};

function compared(here: DatePassage): Finding[] {
  const { copy, source } = here;
  return [...compareDateParts(here), ...compareClocks(copy, source), ...compareRelativeDays(copy, source)];
}

/** A weekday that was swapped is at odds with the date beside it as well: that is said once. */
function isSaid({ copy: place }: Finding, { severity, copy: other }: Finding): boolean {
  return (
    severity === 'error' && place !== null && other !== null && Math.abs(place.start - other.start) < BESIDE
  );
}

/** So near stand a weekday and its date, in characters. */
const BESIDE = 40;
