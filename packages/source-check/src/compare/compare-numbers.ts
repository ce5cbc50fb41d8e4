import type { Compare, NumberFact, Passage, Sentence } from '../facts.ts';
import { isMoney } from '../lexicon/unit-measures.ts';
import { compareBounds } from './compare-bounds.ts';
import { matchNumbers } from './match-numbers.ts';
import { addedNumber, changedNumber, changedUnit, droppedNumber } from './number-findings.ts';
import { withoutTold } from './number-supply.ts';
import { pairLeftNumbers } from './pair-left-numbers.ts';
import { isConversion } from './same-quantity.ts';

/**
 * Holds the numbers of a passage against one another, both ways: those that say the same in other words, scales or units
 * are no finding. What is left on both sides and may be one number is an error; what is left on one side alone is a
 * warning, or nothing where translators add and drop it (articles, first, half) or where it stands elsewhere in the text.
 */
export const compareNumbers: Compare = (passage, both) => {
  if (passage.copy.length === 0 || passage.source.length === 0) return [];
  const { matches, copyLeft, sourceLeft } = matchNumbers(numbersOf(passage.copy), numbersOf(passage.source));
  const left = withoutTold({ copyLeft, sourceLeft }, passage, both);
  const { pairs, copyAlone, sourceAlone } = pairLeftNumbers(left, passage);
  return [
    ...matches.flatMap(compareBounds),
    ...pairs.map(({ copy, source, sameValue }) =>
      sameValue ? changedUnit(copy, source) : changedNumber(copy, source),
    ),
    ...alone(copyAlone, passage.source, passage).map(addedNumber),
    ...alone(sourceAlone, passage.copy, passage).filter(isNoGloss(passage.source)).map(droppedNumber),
  ];
};

function numbersOf(sentences: readonly Sentence[]): NumberFact[] {
  return sentences.flatMap(({ numbers }) => numbers);
}

/** Of numbers on one side alone those that a faithful translation would hardly add or drop; not what is only told twice. */
function alone(
  numbers: readonly NumberFact[],
  others: readonly Sentence[],
  { likeness }: Passage,
): NumberFact[] {
  if (likeness < 0.2 || numbers.length === 0) return [];
  const told = new Set(numbersOf(others).map(({ value }) => value));
  return numbers.filter(
    ({ loose, unit, value }) =>
      loose !== true && unit !== 'code' && value > (unit === 'ordinal' ? 3 : 1) && !told.has(value),
  );
}

/** A number that only tells the one before it in another unit or currency: 100 miles (160 km), 90m euros ($98m). */
function isNoGloss(sentences: readonly Sentence[]): (number: NumberFact) => boolean {
  const glosses = new Set(
    sentences.flatMap(({ text, start, numbers }) =>
      numbers.flatMap((number, index) => {
        const next = numbers[index + 1];
        if (next === undefined || !/^ ?\(/.test(text.slice(number.end - start, next.start - start)))
          return [];
        return isConversion(number, next) || (isMoney(number.unit) && isMoney(next.unit))
          ? [number, next]
          : [];
      }),
    ),
  );
  return (number) => !glosses.has(number);
}
