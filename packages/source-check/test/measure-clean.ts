import type { Finding } from '../src/finding.ts';
import type { Check } from './measure-recall.ts';
import { isNaturalError } from './natural-errors.ts';
import type { ParallelPair } from './parallel-pairs.ts';

/** Findings in pairs that nobody changed. */
export interface CleanFigures {
  pairs: number;
  /** Without natural errors: what a sub-editor would call crying wolf. */
  errors: ParallelFinding[];
  warnings: ParallelFinding[];
  /** Findings that are right: slips of the translators. */
  natural: ParallelFinding[];
}

export interface ParallelFinding {
  pair: ParallelPair;
  finding: Finding;
}

/** Checks each pair by itself. */
export function measureClean(pairs: readonly ParallelPair[], check: Check): CleanFigures {
  const all = pairs.flatMap((pair) =>
    check({ copy: pair.bangla, source: pair.english }).map((finding) => ({ pair, finding })),
  );
  const natural = all.filter(({ pair, finding }) => isNaturalError(pair.id, finding.kind));
  const others = all.filter((found) => !natural.includes(found));
  return {
    pairs: pairs.length,
    errors: others.filter(({ finding }) => finding.severity === 'error'),
    warnings: others.filter(({ finding }) => finding.severity === 'warning'),
    natural,
  };
}
