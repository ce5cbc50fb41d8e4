import { toLatinDigits } from '@hurkaru/bangla';
import type { NumberFact, Passage, Sentence } from '../facts.ts';
import { measureOf } from '../lexicon/unit-measures.ts';
import type { LeftNumbers } from './number-supply.ts';
import { isVague, sameValue, unitsFit } from './same-quantity.ts';

/** Two numbers that ought to be one; `sameValue` when it is their units that differ. */
export interface LeftPair {
  copy: NumberFact;
  source: NumberFact;
  sameValue: boolean;
}

export interface PairedNumbers {
  pairs: LeftPair[];
  copyAlone: NumberFact[];
  sourceAlone: NumberFact[];
}

/** Pairs what is left on both sides, the likeliest first. */
export function pairLeftNumbers({ copyLeft, sourceLeft }: LeftNumbers, passage: Passage): PairedNumbers {
  const copyAlone = new Set(copyLeft);
  const sourceAlone = new Set(sourceLeft);
  const pairs: LeftPair[] = [];
  for (const { copy, source } of candidates(copyLeft, sourceLeft, passage)) {
    if (!copyAlone.has(copy) || !sourceAlone.has(source)) continue;
    copyAlone.delete(copy);
    sourceAlone.delete(source);
    pairs.push({ copy, source, sameValue: sameValue(copy.value, source.value) });
  }
  return { pairs, copyAlone: [...copyAlone], sourceAlone: [...sourceAlone] };
}

interface Candidate {
  copy: NumberFact;
  source: NumberFact;
  score: number;
}

function candidates(
  copy: readonly NumberFact[],
  source: readonly NumberFact[],
  passage: Passage,
): Candidate[] {
  if (copy.length * source.length > MOST) return [];
  const all = copy.flatMap((one) =>
    source.map((other) => ({ copy: one, source: other, score: likeness(one, other, passage) })),
  );
  return all.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
}

const MOST = 400;

/** How likely two numbers ought to be one: by unit, digits, order, and place in the passage. */
function likeness(copy: NumberFact, source: NumberFact, passage: Passage): number {
  if (copy.loose && source.loose && !canDiffer(copy, source)) return 0;
  if (isArticle(copy)) return 0;
  if (isNameBesideCount(copy, source) || isNameBesideCount(source, copy)) return 0;
  const isOrdinal = [copy, source].filter(({ unit }) => unit === 'ordinal').length;
  if (isOrdinal === 1 && (copy.loose || source.loose)) return 0;
  const apart = Math.abs(placeIn(passage.copy, copy) - placeIn(passage.source, source));
  const same = sameValue(copy.value, source.value) ? 3 : 0;
  const loose = copy.loose === source.loose ? 0 : -1.5;
  return 1.5 + same + unitLikeness(copy, source) + digitLikeness(copy, source) + loose - apart;
}

/** Of two that translators drop and add: names' numbers, sizes of another order, and one month for one year. */
function canDiffer(copy: NumberFact, source: NumberFact): boolean {
  if (copy.unit === 'code' || (isVague(copy) && isVague(source))) return true;
  if (copy.unit === source.unit && (copy.unit === 'times' || copy.unit === 'ordinal')) return copy.value > 1;
  return (
    sameValue(copy.value, source.value) &&
    measureOf(copy.unit) !== undefined &&
    measureOf(source.unit) !== undefined
  );
}

/** The 16 of F-16 is no slip for a counted or worded number; a plain numeral may be a name's number too. */
function isNameBesideCount(name: NumberFact, count: NumberFact): boolean {
  if (name.unit !== 'code' || count.unit === 'code') return false;
  return count.unit !== undefined || count.bound !== undefined || !/\d/.test(toLatinDigits(count.text));
}

/** একটি, একজন, এক. */
function isArticle({ value, loose, unit }: NumberFact): boolean {
  return value === 1 && loose === true && (unit === undefined || unit === 'item' || unit === 'person');
}

function unitLikeness(a: NumberFact, b: NumberFact): number {
  if (a.unit === b.unit) return a.unit === undefined ? 0 : 1.5;
  if (unitsFit(a, b)) return 0;
  return measureOf(a.unit)?.dimension === measureOf(b.unit)?.dimension ? 0.5 : -1.5;
}

/** Digits that a slip leaves: one changed, added or lost, two exchanged, the same with another scale. */
function digitLikeness(a: NumberFact, b: NumberFact): number {
  const [one, other] = [digits(a.value), digits(b.value)];
  if (one === other) return 2;
  const longest = Math.max(one.length, other.length);
  if (longest === 1) return 0.5;
  const shared = [...one].filter((digit) => other.includes(digit)).length;
  return (2 * shared) / longest - 1 + (Math.abs(Math.log10((a.value || 1) / (b.value || 1))) < 0.5 ? 0.5 : 0);
}

function digits(value: number): string {
  return value
    .toPrecision(12)
    .replace(/e.*/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
}

/** Where in its side a number stands, 0 to 1. */
function placeIn(sentences: readonly Sentence[], { start }: NumberFact): number {
  const first = sentences[0]?.start ?? 0;
  const last = sentences.at(-1)?.end ?? 1;
  return (start - first) / Math.max(1, last - first);
}
