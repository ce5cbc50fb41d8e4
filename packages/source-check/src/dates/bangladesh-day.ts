import { fromBangabda, toBangabda } from '@hurkaru/bangla';
import { dayOf, daysBetween } from './day-of.ts';

/**
 * The Gregorian month and day of a day of Bangladesh's calendar, with the year where `year` or the story's day tells it;
 * without `year`, the one nearest to `today`.
 */
export function bangladeshDay(
  month: number,
  day: number,
  year: number | undefined,
  today: string | null,
): { year?: number; month: number; day: number } | undefined {
  if (year !== undefined) return converted(year, month, day);
  if (today === null) {
    const found = converted(SOME_YEAR, month, day);
    return found && { month: found.month, day: found.day };
  }
  const now = toBangabda(today).year;
  return [now - 1, now, now + 1]
    .flatMap((near) => converted(near, month, day) ?? [])
    .sort((a, b) => distance(a, today) - distance(b, today))[0];
}

function converted(year: number, month: number, day: number) {
  try {
    return fromBangabda({ year, month, day });
  } catch {
    return undefined;
  }
}

function distance({ year, month, day }: { year: number; month: number; day: number }, today: string): number {
  return Math.abs(daysBetween(today, dayOf(year, month, day) ?? today));
}

/** Since 1426 months begin on the same day every year. */
const SOME_YEAR = 1432;
