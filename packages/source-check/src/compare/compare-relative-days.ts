import { daysBetween } from '../dates/day-of.ts';
import type { DateFact } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { differs } from './date-findings.ts';

/**
 * Yesterday, last week, next year: the copy may leave them out or tell the day itself. A day more or less is the day the
 * paper is printed or another time zone; last for next is an error.
 */
export function compareRelativeDays(
  copyDates: readonly DateFact[],
  sourceDates: readonly DateFact[],
): Finding[] {
  const copy = copyDates.filter(({ away }) => away !== undefined);
  const source = sourceDates.filter(({ away }) => away !== undefined);
  return UNITS.flatMap((unit) => {
    const left = unanswered(unit, copy, source);
    const others = unanswered(unit, source, copy);
    const other = others[0];
    return other === undefined
      ? []
      : left
          .slice(0, 1)
          .flatMap((fact) => (contradicts(fact, other) ? [differs('relative', fact, other)] : []));
  });
}

const UNITS = ['day', 'week', 'month', 'year', 'weekday'] as const;

function unanswered(
  unit: (typeof UNITS)[number],
  facts: readonly DateFact[],
  others: readonly DateFact[],
): DateFact[] {
  const told = new Set(others.filter(({ away }) => away?.unit === unit).map(({ away }) => away?.steps));
  return facts.filter(({ away, loose }) => away?.unit === unit && !loose && !told.has(away.steps));
}

function contradicts(a: DateFact, b: DateFact): boolean {
  const [one, other] = [a.away?.steps ?? 0, b.away?.steps ?? 0];
  if (a.weekday !== undefined && a.weekday !== b.weekday) return false;
  return a.from !== undefined && b.from !== undefined
    ? Math.abs(daysBetween(a.from, b.from)) > 1
    : Math.abs(one - other) > 1;
}
