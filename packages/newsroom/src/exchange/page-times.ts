import type { DateProblem } from './date-pieces.ts';
import { type ImportWarning, importWarning, type WarningCode } from './import-warning.ts';
import type { DateTimeReading } from './read-date-time.ts';

const DAY = 24 * 60 * 60 * 1000;
const FURTHEST_AHEAD = 366 * DAY;

const PROBLEM_WARNINGS: Record<DateProblem, WarningCode> = {
  'not-a-date': 'date-unreadable',
  'relative-date': 'date-relative',
  'date-missing': 'date-unreadable',
  'day-missing': 'date-unreadable',
  'year-missing': 'date-unreadable',
  'other-calendar': 'date-unreadable',
  'impossible-date': 'date-impossible',
  'impossible-time': 'date-impossible',
  'weekday-mismatch': 'date-impossible',
  'ambiguous-date': 'date-ambiguous',
  'ambiguous-time': 'date-ambiguous',
};

interface Kept {
  instant: string;
  hasTime: boolean;
  labelled: boolean;
  excerpt: string;
}

/** The two times of a story, gathered from what a page or a line says about them. */
export class PageTimes {
  readonly #now: Date;
  readonly #kept = new Map<'published' | 'updated', Kept>();
  readonly #tried = new Set<'published' | 'updated'>();
  readonly #warnings: ImportWarning[] = [];

  constructor(now: Date) {
    this.#now = now;
  }

  /** Notes one date; the first readable one of its meaning counts, a labelled one before a bare one. */
  add(means: 'published' | 'updated', excerpt: string, reading: DateTimeReading, labelled: boolean): void {
    if (!labelled && (reading.reason === 'date-missing' || reading.reason === 'other-calendar')) return;
    this.#tried.add(means);
    const problem = this.#problemOf(reading);
    if (problem !== null) this.#warn(problem, excerpt);
    if (problem !== null || reading.instant === null) return;
    const known = this.#kept.get(means);
    const { instant, hasTime } = reading;
    if (known === undefined) this.#kept.set(means, { instant, hasTime, labelled, excerpt });
    else this.#addSecond(means, known, { instant, hasTime, labelled, excerpt });
  }

  #problemOf(reading: DateTimeReading): WarningCode | null {
    if (reading.instant === null) return PROBLEM_WARNINGS[reading.reason];
    return Date.parse(reading.instant) - this.#now.getTime() > FURTHEST_AHEAD ? 'date-in-future' : null;
  }

  #addSecond(means: 'published' | 'updated', known: Kept, second: Kept): void {
    const sameDay = known.instant.slice(0, 10) === second.instant.slice(0, 10);
    const tellsMore = sameDay && !known.hasTime && second.hasTime;
    if (tellsMore || (second.labelled && !known.labelled)) this.#kept.set(means, second);
    else if (known.instant !== second.instant && !(sameDay && !second.hasTime))
      this.#warn('several-dates', second.excerpt);
  }

  /** Both times, and what could not be read about them. */
  settle(): { publishedAt: string | null; updatedAt: string | null; warnings: ImportWarning[] } {
    const published = this.#kept.get('published');
    const updated = this.#settleUpdated(published, this.#kept.get('updated'));
    for (const kept of [published, updated]) this.#warnOfGuess(kept);
    if (published === undefined && !this.#tried.has('published'))
      this.#warnings.push(importWarning('published-missing'));
    return {
      publishedAt: published?.instant ?? null,
      updatedAt: updated?.instant ?? null,
      warnings: this.#warnings,
    };
  }

  #settleUpdated(published: Kept | undefined, updated: Kept | undefined): Kept | undefined {
    if (published === undefined || updated === undefined) return updated;
    if (Date.parse(updated.instant) >= Date.parse(published.instant)) return updated;
    this.#warn('updated-before-published', updated.excerpt);
    return undefined;
  }

  #warnOfGuess(kept: Kept | undefined): void {
    if (kept === undefined) return;
    if (!kept.hasTime) this.#warn('time-missing', kept.excerpt);
    if (Date.parse(kept.instant) - this.#now.getTime() > DAY) this.#warn('date-ahead', kept.excerpt);
  }

  #warn(code: WarningCode, excerpt: string): void {
    this.#warnings.push(importWarning(code, excerpt));
  }
}
