import type { Compare, DateFact } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { compareClocks, zoneChanges } from './compare-clocks.ts';
import { compareRelativeDays } from './compare-relative-days.ts';
import { type DatePassage, explained, supported } from './date-evidence.ts';
import { added, differs } from './date-findings.ts';
import {
  type DatePart,
  type DateSort,
  datesOf,
  partsOf,
  SORTS,
  tellsNearby,
  valuesOf,
} from './date-parts.ts';
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
  const found =
    passage.source.length === 0
      ? []
      : [
          ...SORTS.flatMap((sort) => compareSort(sort, here)),
          ...compareClocks(copy, source),
          ...compareRelativeDays(copy, source),
        ];
  return [
    ...found,
    ...disagreements(here).filter(
      (finding) => !found.some((other) => other.severity === 'error' && touches(other, finding)),
    ),
  ];
};

function touches(a: Finding, b: Finding): boolean {
  return a.copy !== null && b.copy !== null && Math.abs(a.copy.start - b.copy.start) < 40;
}

function compareSort(sort: DateSort, here: DatePassage): Finding[] {
  const others = unanswered(sort, here.source, here.copy);
  const left = unanswered(sort, here.copy, here.source);
  if (left.length === 0 && others[0]) return repeated(others[0], here);
  return left.flatMap((part) => {
    if (explained(part, here)) return [];
    const other = counterpart(part, others);
    if (other === undefined) return supported(part, here) ? [] : [added(sort, part.fact)];
    others.splice(others.indexOf(other), 1);
    return replaced(part, other, here);
  });
}

/** Both texts tell as many, but the copy one of them twice: Sunday and Saturday, শনিবার ও শনিবার. */
function repeated(other: DatePart, here: DatePassage): Finding[] {
  const { sort } = other;
  const [copy, source] = [occurrences(sort, here.copy), occurrences(sort, here.source)];
  if (copy.length !== source.length || (sort === 'day' && copy.length < 2)) return [];
  const twice = copy.findLast(
    (part, at) =>
      copy.findIndex(({ value }) => value === part.value) < at && count(copy, part) > count(source, part),
  );
  return twice === undefined ? [] : replaced(twice, other, here);
}

function occurrences(sort: DateSort, dates: readonly DateFact[]): DatePart[] {
  return dates.flatMap((fact) =>
    fact.loose ? [] : valuesOf(sort, fact).map((value) => ({ sort, value, fact })),
  );
}

function count(parts: readonly DatePart[], { value }: DatePart): number {
  return parts.filter((part) => part.value === value).length;
}

/** Parts that the other side does not tell, not even perhaps. */
function unanswered(sort: DateSort, dates: readonly DateFact[], others: readonly DateFact[]): DatePart[] {
  const told = partsOf(sort, others, true);
  return [...partsOf(sort, dates, false).values()].filter(({ value }) => !told.has(value));
}

/** What stands in the part's place in the source: for a day, one of its month; for a month, rather one of its day. */
function counterpart({ sort, value, fact }: DatePart, others: readonly DatePart[]): DatePart | undefined {
  if (sort === 'day') return others.find((other) => other.value >> 5 === value >> 5);
  return others.find((other) => fact.day !== undefined && other.fact.day === fact.day) ?? others[0];
}

/** No finding where both stand in sentences beside these: then the sentences are paired wrong. */
function replaced(part: DatePart, other: DatePart, { passage, both }: DatePassage): Finding[] {
  const { sort, value } = part;
  const copyElsewhere = tellsNearby(both.source, passage.source, sort, value);
  const sourceElsewhere = tellsNearby(both.copy, passage.copy, sort, other.value);
  if (copyElsewhere && sourceElsewhere) return [];
  const unsure = (copyElsewhere || sourceElsewhere) && passage.likeness < SURE;
  return [differs(sort, part.fact, other.fact, unsure ? 'warning' : 'error')];
}

const SURE = 0.4;
