import { weekdayNames } from '@hurkaru/bangla';
import { dayOf, weekdayOf } from '../dates/day-of.ts';
import type { DateFact, Sentence } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { type DatePassage, yearsAround } from './date-evidence.ts';
import { inconsistent } from './date-findings.ts';
import { valuesOf } from './date-parts.ts';

/** Weekdays of the copy that stand beside a date of another weekday: শনিবার (১৩ জুলাই ২০২৫). A warning where the source says the same. */
export function disagreements(here: DatePassage): Finding[] {
  const years = yearsAround(here.both.today, here.source);
  return here.passage.copy.flatMap((sentence) =>
    sentence.dates.flatMap((fact, at) => {
      const next = sentence.dates[at + 1];
      return next === undefined ? [] : disagreement(sentence, [fact, next], years, here);
    }),
  );
}

function disagreement(
  sentence: Sentence,
  [a, b]: readonly [DateFact, DateFact],
  years: readonly number[],
  { source }: DatePassage,
): Finding[] {
  const [weekday, date] = a.weekday === undefined ? [b, a] : [a, b];
  const between = sentence.text.slice(a.end - sentence.start, b.start - sentence.start);
  if (weekday.weekday === undefined || weekday.loose || date.loose || !ADJOIN.test(between)) return [];
  const real = weekdaysIn(date, years);
  if (real === undefined || real.includes(weekday.weekday)) return [];
  const name = real[0] ?? 0;
  return [
    inconsistent(
      weekday,
      date,
      [ENGLISH[name] ?? '', weekdayNames[name] ?? ''],
      alsoIn(source, weekday, date),
    ),
  ];
}

/** The weekday of the source, where the source tells the same weekday and the same day. */
function alsoIn(source: readonly DateFact[], weekday: DateFact, date: DateFact): DateFact | null {
  const days = valuesOf('day', date);
  const sameDay = source.some((fact) => valuesOf('day', fact).some((value) => days.includes(value)));
  return (sameDay && source.find((fact) => fact.weekday === weekday.weekday)) || null;
}

/** The weekdays that a date is in the years in question; undefined where none is known. */
function weekdaysIn({ year, month, day }: DateFact, years: readonly number[]): number[] | undefined {
  if (month === undefined || day === undefined) return undefined;
  const days = (year === undefined ? years : [year]).flatMap((one) => dayOf(one, month, day) ?? []);
  return days.length === 0 ? undefined : days.map(weekdayOf);
}

const ADJOIN = /^[\s,(–-]{1,3}$/;
const ENGLISH = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
