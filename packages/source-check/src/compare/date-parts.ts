import type { DateFact, ReadText, Sentence } from '../facts.ts';

/** What is compared with its like: a weekday with a weekday, a month with a month. */
export type DateSort = 'weekday' | 'month' | 'day' | 'year' | 'decade' | 'century';

/** A part of a date: its value among its sort (a day counts with its month) and the words that tell it. */
export interface DatePart {
  sort: DateSort;
  value: number;
  fact: DateFact;
}

export function datesOf(sentences: readonly Sentence[]): DateFact[] {
  return sentences.flatMap(({ dates }) => dates);
}

/** The parts of one sort in the dates, each value once, with the longest words that tell it; `loose` ones on demand. */
export function partsOf(
  sort: DateSort,
  dates: readonly DateFact[],
  withLoose: boolean,
): Map<number, DatePart> {
  const parts = new Map<number, DatePart>();
  for (const fact of dates) {
    if (fact.loose && !withLoose) continue;
    for (const value of valuesOf(sort, fact)) {
      const known = parts.get(value);
      if (known === undefined || known.fact.text.length < fact.text.length)
        parts.set(value, { sort, value, fact });
    }
  }
  return parts;
}

/** The values that a fact has of a sort; 07/12/2025 has two of month and day. */
export function valuesOf(sort: DateSort, fact: DateFact): number[] {
  const { weekday, month, day, year, span, loose } = fact;
  switch (sort) {
    case 'weekday':
      return weekday === undefined ? [] : [weekday];
    case 'month':
      if (month === undefined) return [];
      return loose && day !== undefined && day <= 12 ? [month, day] : [month];
    case 'day':
      if (month === undefined || day === undefined) return [];
      return loose && day <= 12 ? [dayValue(month, day), dayValue(day, month)] : [dayValue(month, day)];
    case 'year':
      return year === undefined || span !== undefined ? [] : [year];
    default:
      return year === undefined || span !== sort ? [] : [sort === 'decade' ? year % 100 : year];
  }
}

export function dayValue(month: number, day: number): number {
  return month * 32 + day;
}

/** Whether a text tells the value anywhere; a clock's value is its minutes in half a day. */
export function tellsAnywhere(text: ReadText, sort: DateSort | 'clock', value: number): boolean {
  return placesOf(text).anywhere.has(`${sort}${value}`);
}

/** Whether a text tells the value in the two sentences before or after these. */
export function tellsNearby(
  text: ReadText,
  sentences: readonly Sentence[],
  sort: DateSort | 'clock',
  value: number,
): boolean {
  const { at, places } = placesOf(text);
  const first = at.get(sentences[0] as Sentence) ?? -9;
  const last = at.get(sentences.at(-1) as Sentence) ?? -9;
  return [first - 2, first - 1, last + 1, last + 2].some((near) => places.has(`${sort}${value}@${near}`));
}

interface Places {
  at: ReadonlyMap<Sentence, number>;
  places: ReadonlySet<string>;
  anywhere: ReadonlySet<string>;
}

function placesOf(text: ReadText): Places {
  const found = known.get(text) ?? indexed(text);
  known.set(text, found);
  return found;
}

function indexed({ sentences }: ReadText): Places {
  const places = new Set<string>();
  const anywhere = new Set<string>();
  for (const [at, { dates }] of sentences.entries())
    for (const key of dates.flatMap(keysOf)) {
      anywhere.add(key);
      places.add(`${key}@${at}`);
    }
  return { at: new Map(sentences.map((sentence, at) => [sentence, at])), places, anywhere };
}

function keysOf(fact: DateFact): string[] {
  const keys = SORTS.flatMap((sort) => valuesOf(sort, fact).map((value) => `${sort}${value}`));
  return fact.minutes === undefined ? keys : [...keys, `clock${fact.minutes % HALF_DAY}`];
}

/** In minutes: 6:30 may be in either half. */
export const HALF_DAY = 720;
const known = new WeakMap<ReadText, Places>();
export const SORTS: readonly DateSort[] = ['weekday', 'month', 'day', 'year', 'decade', 'century'];
