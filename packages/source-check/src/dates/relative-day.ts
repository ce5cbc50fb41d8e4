import { daysAfter } from './day-of.ts';
import type { DateReading } from './read-by-rules.ts';

/** The day so many days from the story's, which is told where that is known. */
export function relativeDay(steps: number, today: string | null): DateReading[] {
  const day = today === null ? undefined : daysAfter(today, steps);
  return [{ relative: true, away: { unit: 'day', steps }, ...(day !== undefined && { from: day, to: day }) }];
}
