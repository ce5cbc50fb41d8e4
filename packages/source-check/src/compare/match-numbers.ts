import type { NumberFact } from '../facts.ts';
import { measureOf } from '../lexicon/unit-measures.ts';
import { isConversion, isDecade, isOfOneSize, isRounded, sameValue, unitsFit } from './same-quantity.ts';

export interface NumberMatch {
  copy: NumberFact;
  source: NumberFact;
}

export interface MatchedNumbers {
  matches: NumberMatch[];
  copyLeft: NumberFact[];
  sourceLeft: NumberFact[];
}

/** Pairs the numbers that say the same: equal first, then converted, rounded, and sizes of one order. */
export function matchNumbers(copy: readonly NumberFact[], source: readonly NumberFact[]): MatchedNumbers {
  const equal = matchEqual(copy, source);
  return [isConversion, isRounded, isDecade, isOfOneSize].reduce(matchMore, equal);
}

/** By value, in order; those that are alike in unit, bound and weight first. */
function matchEqual(copy: readonly NumberFact[], source: readonly NumberFact[]): MatchedNumbers {
  const byValue = Map.groupBy(source, ({ value }) => keyOf(value));
  const matches: NumberMatch[] = [];
  let copyLeft = [...copy];
  for (const fits of FITS) {
    copyLeft = copyLeft.filter((number) => {
      const same = byValue.get(keyOf(number.value)) ?? [];
      const at = same
        .slice(0, NEXT)
        .findIndex((other) => sameValue(other.value, number.value) && fits(number, other));
      const found = at < 0 ? undefined : same.splice(at, 1)[0];
      if (found !== undefined) matches.push({ copy: number, source: found });
      return found === undefined;
    });
  }
  const matched = new Set(matches.map((match) => match.source));
  return { matches, copyLeft, sourceLeft: source.filter((number) => !matched.has(number)) };
}

/** How many equal numbers are looked at for the likeliest: more stand in tables only. */
const NEXT = 24;

const FITS: readonly ((copy: NumberFact, source: NumberFact) => boolean)[] = [
  (copy, source) => copy.unit === source.unit && copy.bound === source.bound && copy.loose === source.loose,
  (copy, source) => copy.loose === source.loose && unitsFit(copy, source),
  (copy, source) => unitsFit(copy, source) && !isArticleBesideMeasure(copy, source),
];

/** একটি is not the one of 1 percent. */
function isArticleBesideMeasure(copy: NumberFact, source: NumberFact): boolean {
  return copy.loose === true && measureOf(copy.unit) === undefined && measureOf(source.unit) !== undefined;
}

function keyOf(value: number): string {
  return value.toPrecision(6);
}

function matchMore(
  { matches, copyLeft, sourceLeft }: MatchedNumbers,
  says: (copy: NumberFact, source: NumberFact) => boolean,
): MatchedNumbers {
  if (copyLeft.length === 0 || sourceLeft.length === 0 || copyLeft.length * sourceLeft.length > MOST) {
    return { matches, copyLeft, sourceLeft };
  }
  const rest = [...sourceLeft];
  const more: NumberMatch[] = [];
  const left = copyLeft.filter((copy) => {
    const at = rest.findIndex((source) => says(copy, source));
    const source = at < 0 ? undefined : rest.splice(at, 1)[0];
    if (source !== undefined) more.push({ copy, source });
    return source === undefined;
  });
  return { matches: [...matches, ...more], copyLeft: left, sourceLeft: rest };
}

/** Beyond this many comparisons a passage is a table, and tables are compared by value alone. */
const MOST = 1024;
