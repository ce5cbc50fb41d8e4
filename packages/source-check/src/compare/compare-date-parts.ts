import type { DateFact } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { contradicted, type DatePassage, explained, supported } from './date-evidence.ts';
import { added, differs } from './date-findings.ts';
import { type DatePart, type DateSort, partsOf, SORTS, tellsNearby, valuesOf } from './date-parts.ts';

/** Weekdays, months, days, years, decades and centuries of a passage, each with its like. */
export function compareDateParts(here: DatePassage): Finding[] {
  const found = SORTS.flatMap((sort) => compareSort(sort, here));
  return found.length > 0 ? found.filter(isFirstOfPlace) : combinations(here);
}

/** A date with its year that the source has not is added once, not as a month and as a year. */
function isFirstOfPlace(finding: Finding, at: number, found: readonly Finding[]): boolean {
  const before = found[at - 1];
  return finding.source !== null || before?.source !== null || before.copy?.start !== finding.copy?.start;
}

function compareSort(sort: DateSort, here: DatePassage): Finding[] {
  const others = unanswered(sort, here.source, here.copy);
  const left = unanswered(sort, here.copy, here.source);
  if (left.length === 0 && others[0]) return repeated(others[0], here);
  return left.flatMap((part) => {
    if (explained(part, here)) return [];
    const other = counterpart(part, others);
    if (other !== undefined) others.splice(others.indexOf(other), 1);
    const instead = other ?? ofSameDay(part, here) ?? toldMoreOften(sort, here);
    if (instead !== undefined) return replaced(part, instead, here);
    const relative = contradicted(part, here);
    if (relative !== undefined) return [differs(sort, part.fact, relative)];
    return supported(part, here) ? [] : [added(sort, part.fact)];
  });
}

/** Parts that the other side does not tell, not even perhaps. */
function unanswered(sort: DateSort, dates: readonly DateFact[], others: readonly DateFact[]): DatePart[] {
  const told = partsOf(sort, others, true);
  return [...partsOf(sort, dates, false).values()].filter(({ value }) => !told.has(value)).slice(0, MOST);
}

/** What stands in the part's place in the source: for a day, one of its month or of its number; else rather one of the same day. */
function counterpart({ sort, fact }: DatePart, others: readonly DatePart[]): DatePart | undefined {
  const sameDay = others.find((other) => fact.day !== undefined && other.fact.day === fact.day);
  if (sort !== 'day') return sameDay ?? others[0];
  return others.find((other) => other.fact.month === fact.month) ?? sameDay;
}

/** The date that the source has on the same day of a month or year that the copy tells as well, elsewhere. */
function ofSameDay({ sort, fact }: DatePart, { copy, source }: DatePassage): DatePart | undefined {
  const { month, day } = fact;
  if (day === undefined || (sort !== 'month' && sort !== 'year')) return undefined;
  const told = partsOf('day', copy, true);
  const answers = (other: DateFact) =>
    sort === 'year' ? other.month === month : !told.has(oneValue('day', other) ?? 0);
  const found = source.find(
    (other) => other.day === day && !other.loose && oneValue(sort, other) !== undefined && answers(other),
  );
  return found && { sort, value: oneValue(sort, found) ?? 0, fact: found };
}

function oneValue(sort: DateSort, fact: DateFact): number | undefined {
  return valuesOf(sort, fact)[0];
}

/** Where both texts tell as many, what the source tells more often than the copy. */
function toldMoreOften(sort: DateSort, here: DatePassage): DatePart | undefined {
  const [copy, source] = [occurrences(sort, here.copy), occurrences(sort, here.source)];
  if (copy.length !== source.length || copy.length > MOST) return undefined;
  return source.find((part) => count(source, part) > count(copy, part));
}

/** No finding where both stand in sentences beside these: then the sentences are paired wrong. */
function replaced(part: DatePart, other: DatePart, { passage, both }: DatePassage): Finding[] {
  const { sort, value } = part;
  const copyElsewhere = tellsNearby(both.source, passage.source, sort, value);
  const sourceElsewhere = tellsNearby(both.copy, passage.copy, sort, other.value);
  if (copyElsewhere && sourceElsewhere) return [];
  const unsure = (copyElsewhere || sourceElsewhere) && passage.likeness < SURE;
  const noun = sort === 'day' && part.fact.month !== other.fact.month ? 'month' : sort;
  return [differs(noun, part.fact, other.fact, unsure ? 'warning' : 'error')];
}

/** Both texts tell as many, but the copy one of them twice: শনিবার ও শনিবার for Sunday and Saturday. */
function repeated(other: DatePart, here: DatePassage): Finding[] {
  const { sort } = other;
  const [copy, source] = [occurrences(sort, here.copy), occurrences(sort, here.source)];
  if (copy.length !== source.length || copy.length > MOST) return [];
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

/** Both texts tell these months and years, but put together otherwise: 11 মার্চ ২০১৯ for 11 March 2020, where 2019 stands elsewhere. */
function combinations({ copy, source }: DatePassage): Finding[] {
  const others = source.filter((fact) => fact.month !== undefined).slice(0, MOST);
  return copy
    .filter(isMonthOfYear)
    .slice(0, MOST)
    .flatMap((fact) => {
      if (others.some((other) => mayBeOne(fact, other))) return [];
      const told = others.filter(isMonthOfYear);
      const otherYear = told.find(({ month, day }) => month === fact.month && day === fact.day);
      if (otherYear) return [differs('year', fact, otherYear)];
      const otherMonth = told.find(({ year, day }) => year === fact.year && day === fact.day);
      return otherMonth ? [differs('month', fact, otherMonth)] : [];
    });
}

function isMonthOfYear({ month, year, loose }: DateFact): boolean {
  return month !== undefined && year !== undefined && !loose;
}

/** Nothing that both tell is different. */
function mayBeOne(a: DateFact, b: DateFact): boolean {
  return (['year', 'month', 'day'] as const).every(
    (part) => a[part] === undefined || b[part] === undefined || a[part] === b[part],
  );
}

/** How like each other two sentences must be for a difference to be an error though it may belong to their neighbours. */
const SURE = 0.4;
/** So many dates that no sentence needs more. */
const MOST = 24;
