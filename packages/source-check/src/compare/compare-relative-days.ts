import { daysBetween, weekdayOf } from '../dates/day-of.ts';
import type { DateFact } from '../facts.ts';
import type { Finding } from '../finding.ts';
import type { DatePassage } from './date-evidence.ts';
import { differs } from './date-findings.ts';

/**
 * Yesterday, last week, next year: the copy may leave them out or tell the day itself. A day more or less is the day the
 * paper is printed or another time zone; last for next is an error.
 */
export function compareRelativeDays({ copy: copyDates, source: sourceDates }: DatePassage): Finding[] {
  const copy = copyDates.filter(({ away }) => away !== undefined);
  const source = sourceDates.filter(({ away }) => away !== undefined);
  const found = UNITS.flatMap((unit) => {
    const fact = unanswered(unit, copy, source)[0];
    const other = unanswered(unit, source, copy)[0];
    return fact && other && contradicts(fact, other) ? [differs('relative', fact, other)] : [];
  });
  return found.length > 0 ? found : againstWeekday(copy, copyDates, sourceDates);
}

/** গতকাল where the source tells a weekday that yesterday was not, nor the day before or after it. */
function againstWeekday(
  relative: readonly DateFact[],
  copy: readonly DateFact[],
  source: readonly DateFact[],
): Finding[] {
  const told = new Set(copy.map(({ weekday }) => weekday));
  const fact = unanswered('day', relative, source).find(
    ({ from, away }) => from !== undefined && away?.steps !== 0,
  );
  const others = source.filter(({ weekday, loose }) => weekday !== undefined && !loose && !told.has(weekday));
  const other = others[0];
  if (fact?.from === undefined || other === undefined) return [];
  if (source.some(({ relative: told }) => told) || source.some(({ day }) => day !== undefined)) return [];
  const day = weekdayOf(fact.from);
  return others.every(({ weekday = day }) => [2, 3, 4, 5].includes((weekday - day + 7) % 7))
    ? [differs('relative', fact, other)]
    : [];
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
