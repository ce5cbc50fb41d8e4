import { dayOf, daysBetween, weekdayOf } from '../dates/day-of.ts';
import type { BothTexts, DateFact, Passage } from '../facts.ts';
import { type DatePart, tellsAnywhere, valuesOf } from './date-parts.ts';

/** A passage with its dates, and whether its times are told in another zone. */
export interface DatePassage {
  passage: Passage;
  both: BothTexts;
  copy: readonly DateFact[];
  source: readonly DateFact[];
  zoneChanges: boolean;
}

/** Whether the source tells the part in other words here, so that nothing of its sort has to answer it. */
export function explained(part: DatePart, here: DatePassage): boolean {
  switch (part.sort) {
    case 'year':
      return hasNumber(here, part.value) || toldBySpan(part, here) || toldRelatively(part, here);
    case 'day':
      if (!here.source.some(({ month }) => month === part.fact.month)) return true;
      return toldRelatively(part, here) || (here.zoneChanges && isBesideOne(part, here));
    case 'weekday':
      return toldRelatively(part, here) || (here.zoneChanges && isBesideOne(part, here));
    case 'month':
      return toldRelatively(part, here);
    default:
      return toldAsYear(part, here);
  }
}

/** Whether a part that the source does not tell here is told by another place of it, or by the story's day. */
export function supported(part: DatePart, here: DatePassage): boolean {
  const { sort, value, fact } = part;
  const { both, passage } = here;
  if (tellsAnywhere(both.source, sort, value)) return true;
  if (passage.source.some(({ text }) => TOLD_BY_ANOTHER.test(text))) return true;
  if (sort === 'year') return both.today !== null && Math.abs(Number(both.today.slice(0, 4)) - value) <= 1;
  const days = resolved(fact, both.today, here.source);
  if (days === undefined) return sort === 'weekday' && here.source.some(({ day }) => day !== undefined);
  return days.some(
    (day) => isTold(day, here) || (both.today !== null && Math.abs(daysBetween(both.today, day)) <= 2),
  );
}

/** The source counts it as a number: the 1971 line of a table. */
function hasNumber({ passage }: DatePassage, value: number): boolean {
  return passage.source.some(({ numbers }) =>
    numbers.some((number) => number.value === value || number.to === value),
  );
}

/** 1990 for the 1990s. */
function toldBySpan({ value }: DatePart, { source }: DatePassage): boolean {
  return source.some(({ span, year }) => span !== undefined && (year === value || year === value % 100));
}

function toldAsYear({ fact }: DatePart, { source }: DatePassage): boolean {
  return source.some(({ span, year }) => span === undefined && year !== undefined && year === fact.year);
}

/**
 * Yesterday for Friday, last month for June: right where the story's day says so, a day more or less for the time zone and
 * the day of printing; where the story's day is not known, nothing can be said against it.
 */
function toldRelatively(part: DatePart, here: DatePassage): boolean {
  const free = unansweredRelatives(here);
  const { today } = here.both;
  return free.length > 0 && (today === null || free.some((fact) => mayBe(part, fact, today)));
}

/** The day that the source tells by yesterday or tomorrow instead, when the story's day says that it is another. */
export function contradicted({ sort }: DatePart, here: DatePassage): DateFact | undefined {
  if (sort !== 'weekday') return undefined;
  return unansweredRelatives(here).find(({ from, away }) => from !== undefined && away?.steps !== 0);
}

function unansweredRelatives({ copy, source }: DatePassage): DateFact[] {
  const own = new Set(copy.map(({ away }) => away && `${away.unit}${away.steps}`));
  return source.filter(
    ({ away }) => away && away.unit !== 'weekday' && !own.has(`${away.unit}${away.steps}`),
  );
}

function mayBe({ sort, value, fact: { year, month } }: DatePart, fact: DateFact, today: string): boolean {
  const { unit = 'day', steps = 0 } = fact.away ?? {};
  const [thisYear, thisMonth] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  if (unit === 'year') return sort !== 'year' || value === thisYear + steps || year === undefined;
  if (unit === 'month') return month === undefined || (thisMonth + steps + 11) % 12 === month - 1;
  if (unit === 'week' || fact.from === undefined) return true;
  return [-1, 0, 1].some((days) => partOfDay(sort, fact.from ?? today, days) === value);
}

function partOfDay(sort: DatePart['sort'], from: string, days: number): number {
  const day = new Date(Date.parse(from) + days * 86_400_000).toISOString();
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  if (sort === 'weekday') return weekdayOf(day.slice(0, 10));
  if (sort === 'month') return month;
  return sort === 'year' ? year : month * 32 + date;
}

/** A day more or less where the time is told in another zone: 1900 GMT on Friday is Saturday in Dhaka. */
function isBesideOne({ sort, value }: DatePart, { source }: DatePassage): boolean {
  return source.some((fact) =>
    valuesOf(sort, fact).some((other) =>
      sort === 'weekday' ? [1, 6].includes((value - other + 7) % 7) : Math.abs(value - other) === 1,
    ),
  );
}

/** The days that a date without its year may be, by the years that the story's day and the source know. */
function resolved(fact: DateFact, today: string | null, source: readonly DateFact[]): string[] | undefined {
  if (fact.weekday !== undefined) return today === null ? undefined : lastOf(fact.weekday, today);
  const { month, day } = fact;
  if (month === undefined || day === undefined) return undefined;
  const years = fact.year === undefined ? yearsAround(today, source) : [fact.year];
  return years.length === 0 ? undefined : years.flatMap((year) => dayOf(year, month, day) ?? []);
}

export function yearsAround(today: string | null, source: readonly DateFact[]): number[] {
  const told = new Set(source.flatMap((fact) => valuesOf('year', fact)));
  if (today !== null) told.add(Number(today.slice(0, 4)));
  return [...told].slice(0, MOST_YEARS);
}

function lastOf(weekday: number, today: string): string[] {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const day = new Date(Date.parse(today) - back * 86_400_000).toISOString().slice(0, 10);
  return [day];
}

/** The source tells this day by its weekday or by its date. */
function isTold(day: string, { source, both }: DatePassage): boolean {
  return source.some((fact) => {
    if (fact.weekday !== undefined) return fact.weekday === weekdayOf(day);
    return resolved(fact, both.today, source)?.includes(day) ?? false;
  });
}

/** More years than a passage about one event tells. */
const MOST_YEARS = 12;
/** The source tells the day by another event or by a count of days, which are numbers here. */
const TOLD_BY_ANOTHER =
  /\b(?:ago|earlier|the\s(?:following|previous|same|next)\s(?:day|morning|week|month|year)|(?:days?|weeks?|months?|years?)\s(?:later|before|after))\b/i;
