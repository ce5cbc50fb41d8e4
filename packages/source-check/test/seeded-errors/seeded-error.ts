import type { FindingKind } from '../../src/finding.ts';
import type { ParallelPair } from '../parallel-pairs.ts';

/** A copy with one error in it, put in by a program. */
export interface SeededError {
  copy: string;
  /** What was changed, in the copy as it is now; empty where something was taken out. */
  start: number;
  end: number;
  was: string;
  became: string;
}

/** A number from 0 up to, not including, 1: the same row for the same seed. */
export type Random = () => number;

/** Puts an error of one kind into the Bangla of a pair; null where it has nothing to put it in. */
export type Seeder = (pair: ParallelPair, random: Random) => SeededError | null;

export interface ErrorKind {
  name: string;
  group: 'numbers' | 'dates' | 'names' | 'harm' | 'negation' | 'speaker';
  /** Which findings see such an error. */
  answers: readonly FindingKind[];
  seed: Seeder;
}

/** Mulberry32, seeded by a text: every pair has its own row, whatever is measured besides. */
export function seededRandom(seed: string): Random {
  let state = 0;
  for (const unit of seed) state = (Math.imul(state, 31) + (unit.codePointAt(0) ?? 0)) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function oneOf<Thing>(things: readonly Thing[], random: Random): Thing | undefined {
  return things[Math.floor(random() * things.length)];
}

/** Replaces what stands from `start` to `end`; null where it would stay the same. */
export function replaced(copy: string, start: number, end: number, became: string): SeededError | null {
  const was = copy.slice(start, end);
  if (was === became) return null;
  return {
    copy: copy.slice(0, start) + became + copy.slice(end),
    start,
    end: start + became.length,
    was,
    became,
  };
}

/** One of the places where a pattern stands, replaced by what `become` makes of it. */
export function replacedOne(
  copy: string,
  pattern: RegExp,
  random: Random,
  become: (found: RegExpExecArray) => string | undefined,
): SeededError | null {
  const found = oneOf([...copy.matchAll(pattern)], random);
  const became = found && become(found);
  if (found === undefined || became === undefined) return null;
  return replaced(copy, found.index, found.index + found[0].length, became);
}
