import type { DateFact } from '../facts.ts';
import type { Finding } from '../finding.ts';
import type { DatePassage } from './date-evidence.ts';
import { added, differs } from './date-findings.ts';
import { HALF_DAY, tellsAnywhere, tellsNearby } from './date-parts.ts';

/** Times of day of a passage: each of the copy must be one of the source's, as it is or in another zone. */
export function compareClocks({
  copy: copyDates,
  source: sourceDates,
  passage,
  both,
}: DatePassage): Finding[] {
  const copy = clocksOf(copyDates);
  const source = clocksOf(sourceDates);
  const unanswered = copy.filter((clock) => !clock.loose && !source.some((other) => sameTime(clock, other)));
  const left = source.filter((clock) => !clock.loose && !copy.some((other) => sameTime(other, clock)));
  return unanswered.flatMap((clock, at) => {
    const other = left[at];
    if (other === undefined)
      return tellsAnywhere(both.source, 'clock', inHalfDay(clock)) ? [] : [added('clock', clock)];
    const elsewhere =
      tellsNearby(both.source, passage.source, 'clock', inHalfDay(clock)) &&
      tellsNearby(both.copy, passage.copy, 'clock', inHalfDay(other));
    return elsewhere ? [] : [differs('clock', clock, other)];
  });
}

function inHalfDay({ minutes = 0 }: DateFact): number {
  return minutes % HALF_DAY;
}

/** Whether the passage tells its times in another zone than its source, so that a day may differ by one. */
export function zoneChanges(copyDates: readonly DateFact[], sourceDates: readonly DateFact[]): boolean {
  const source = clocksOf(sourceDates);
  return clocksOf(copyDates).some(
    (clock) =>
      clock.zones !== undefined &&
      !source.some((other) => other.zones?.some((zone) => clock.zones?.includes(zone))),
  );
}

/** So many that no sentence needs more; a table of times is not compared to its end. */
const MOST = 24;

function clocksOf(dates: readonly DateFact[]): DateFact[] {
  return dates.filter(({ minutes }) => minutes !== undefined).slice(0, MOST);
}

/** The same as it stands unless the zones say otherwise; or converted, into Dhaka's time where the copy names none. */
function sameTime(copy: DateFact, source: DateFact): boolean {
  const period = copy.eitherHalf || source.eitherHalf ? HALF_DAY : DAY;
  const ahead = (source.minutes ?? 0) - (copy.minutes ?? 0);
  const whole = (minutes: number) => minutes % period === 0;
  if (copy.zones && source.zones)
    return pairs(copy.zones, source.zones).some(([c, s]) => whole(ahead + c - s));
  if (whole(ahead)) return true;
  if (source.zones) return source.zones.some((zone) => whole(ahead + DHAKA - zone));
  return copy.zones !== undefined && ahead % 30 === 0;
}

function pairs(a: readonly number[], b: readonly number[]): (readonly [number, number])[] {
  return a.flatMap((one) => b.map((other) => [one, other] as const));
}

const DAY = 1440;
const DHAKA = 360;
