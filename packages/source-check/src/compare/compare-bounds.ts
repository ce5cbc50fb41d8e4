import type { Bound, NumberFact } from '../facts.ts';
import type { Finding } from '../finding.ts';
import type { NumberMatch } from './match-numbers.ts';
import { addedBound, contraryBound, droppedBound } from './number-findings.ts';
import { sameValue } from './same-quantity.ts';

/** Whether the bounds of one number contradict each other (more than 50, ৫০-এর কম), or one of them is lost. */
export function compareBounds({ copy, source }: NumberMatch): Finding[] {
  const [ours, theirs] = [directionOf(copy.bound), directionOf(source.bound)];
  if (ours === theirs || isSoft(copy, source)) return [];
  const isContrary = ours !== undefined && theirs !== undefined && ours !== 'about' && theirs !== 'about';
  if (!isContrary && (copy.loose || source.loose)) return [];
  if (ours === undefined) return [droppedBound(copy, source)];
  if (theirs === undefined) return [addedBound(copy, source)];
  return [contraryBound(copy, source)];
}

/** What a converted or rounded number may add, and "as many as 50" told as ৫০ জনের মতো. */
function isSoft(copy: NumberFact, source: NumberFact): boolean {
  return copy.bound === 'about' && (source.bound === 'up-to' || !sameValue(copy.value, source.value));
}

type Direction = 'up' | 'down' | 'about';

function directionOf(bound: Bound | undefined): Direction | undefined {
  return bound === undefined ? undefined : DIRECTIONS[bound];
}

const DIRECTIONS: Readonly<Record<Bound, Direction>> = {
  over: 'up',
  'at-least': 'up',
  under: 'down',
  'up-to': 'down',
  about: 'about',
};
