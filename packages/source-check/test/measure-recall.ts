import type { CheckOptions } from '../src/check-against-source.ts';
import type { Finding } from '../src/finding.ts';
import { findingKey } from '../src/finding-key.ts';
import type { ParallelPair } from './parallel-pairs.ts';
import { type ErrorKind, type SeededError, seededRandom } from './seeded-errors/seeded-error.ts';

export type Check = (texts: CheckOptions) => Finding[];

/** An error that was put in, and whether a finding of the right kind tells it. */
export interface Trial {
  pair: ParallelPair;
  error: SeededError;
  seen: boolean;
  /** Whether that finding is of severity error. */
  asError: boolean;
}

/**
 * Puts one error of a kind into each pair that has a place for it. It counts as seen when there is a finding of an answering
 * kind that the copy did not have before, and that stands at the error where it stands in the copy at all.
 */
export function measureRecall(kind: ErrorKind, pairs: readonly ParallelPair[], check: Check): Trial[] {
  return pairs.flatMap((pair) => {
    const error = kind.seed(pair, seededRandom(`${kind.name} ${pair.id}`));
    return error === null ? [] : [trial(kind, pair, error, check)];
  });
}

function trial(kind: ErrorKind, pair: ParallelPair, error: SeededError, check: Check): Trial {
  const before = new Set(check({ copy: pair.bangla, source: pair.english }).map(findingKey));
  const answers = check({ copy: error.copy, source: pair.english }).filter(
    (finding) =>
      kind.answers.includes(finding.kind) && !before.has(findingKey(finding)) && standsAt(finding, error),
  );
  return {
    pair,
    error,
    seen: answers.length > 0,
    asError: answers.some(({ severity }) => severity === 'error'),
  };
}

/** Within a few words: a finding may mark the number with its unit, or the verb whose "not" was lost. */
function standsAt({ copy }: Finding, { start, end }: SeededError): boolean {
  return copy === null || (copy.start <= end + NEAR && copy.end >= start - NEAR);
}

/** UTF-16 code units: about three words. */
const NEAR = 20;
