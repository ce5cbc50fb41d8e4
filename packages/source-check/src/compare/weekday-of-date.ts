import { weekdayNames } from '@hurkaru/bangla';
import { dayOf, weekdayOf } from '../dates/day-of.ts';
import type { DateFact, Sentence } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { type DatePassage, yearsAround } from './date-evidence.ts';
import { inconsistent } from './date-findings.ts';
import { valuesOf } from './date-parts.ts';

/** Weekdays of the copy that stand beside a date of another weekday: শনিবার (১৩ জুলাই ২০২৫). A warning where the source says the same. */
export function disagreements(here: DatePassage): Finding[] {
  const known = {
    years: yearsAround(here.both.today, here.source),
    days: new Set(here.source.flatMap((fact) => valuesOf('day', fact))),
    weekdays: new Map(here.source.map((fact) => [fact.weekday, fact])),
  };
  return here.passage.copy.flatMap((sentence) =>
    sentence.dates.flatMap((fact, at) => {
      const next = sentence.dates[at + 1];
      return next === undefined ? [] : disagreement(sentence, [fact, next], known);
    }),
  );
}

/** The years in question, and the days and weekdays that the source tells. */
interface Known {
  years: readonly number[];
  days: ReadonlySet<number>;
  weekdays: ReadonlyMap<number | undefined, DateFact>;
}

function disagreement(sentence: Sentence, [a, b]: readonly [DateFact, DateFact], known: Known): Finding[] {
  const [weekday, date] = a.weekday === undefined ? [b, a] : [a, b];
  const between = sentence.text.slice(a.end - sentence.start, b.start - sentence.start);
  if (weekday.weekday === undefined || weekday.loose || date.loose || !ADJOIN.test(between)) return [];
  const real = weekdaysIn(date, known.years);
  if (real === undefined || real.includes(weekday.weekday)) return [];
  const isTold = valuesOf('day', date).some((value) => known.days.has(value));
  const source = isTold ? (known.weekdays.get(weekday.weekday) ?? null) : null;
  const name = real[0] ?? 0;
  return [inconsistent(weekday, date, [ENGLISH[name] ?? '', weekdayNames[name] ?? ''], source)];
}

/** The weekdays that a date is in the years in question; undefined where none is known. */
function weekdaysIn({ year, month, day }: DateFact, years: readonly number[]): number[] | undefined {
  if (month === undefined || day === undefined) return undefined;
  const days = (year === undefined ? years : [year]).flatMap((one) => dayOf(one, month, day) ?? []);
  return days.length === 0 ? undefined : days.map(weekdayOf);
}

const ADJOIN = /^[\s,(–-]{1,3}$/;
const ENGLISH = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
