import { toLatinDigits } from '@hurkaru/bangla';
import type { BothTexts, DateFact, NumberFact, Passage, ReadText, Sentence } from '../facts.ts';

/** Numbers of a passage that have no counterpart among the numbers of the other side. */
export interface LeftNumbers {
  copyLeft: readonly NumberFact[];
  sourceLeft: readonly NumberFact[];
}

/** Leaves out what the other side tells as a date, in digits of a name, as a sum, or elsewhere in its text. */
export function withoutTold(left: LeftNumbers, passage: Passage, both: BothTexts): LeftNumbers {
  const { copyLeft, sourceLeft } = left;
  if (copyLeft.length + sourceLeft.length === 0) return left;
  const isElsewhere = elsewhere(left, passage, both);
  const sourceTold = toldBy(passage.source, passage.copy);
  const copyTold = toldBy(passage.copy, passage.source);
  const copy = copyLeft.filter(({ value }) => !sourceTold.has(value) && !isElsewhere(value, 1));
  const source = sourceLeft.filter(({ value }) => !copyTold.has(value) && !isElsewhere(value, -1));
  return withoutShares({ copyLeft: withoutSums(copy, source), sourceLeft: withoutSums(source, copy) });
}

/**
 * Whether a value that is left here stands elsewhere in the other text: the text as a whole does not have it more often.
 * `side` is 1 for what is left in the copy, −1 for the source. What is left on both sides differs in its unit, and is not elsewhere.
 */
function elsewhere(
  left: LeftNumbers,
  { copy, source }: Passage,
  both: BothTexts,
): (value: number, side: 1 | -1) => boolean {
  const isWhole =
    copy.length === both.copy.sentences.length && source.length === both.source.sentences.length;
  if (isWhole) return () => false;
  const balance = balanceOf(both);
  const sourceValues = new Set(left.sourceLeft.map(({ value }) => keyOf(value)));
  const here = new Set(left.copyLeft.map(({ value }) => keyOf(value)).filter((key) => sourceValues.has(key)));
  return (value, side) => !here.has(keyOf(value)) && side * (balance.get(keyOf(value)) ?? 0) <= 0;
}

/** What the dates of a side tell that the other side has in no date, and its digits outside of numbers. */
function toldBy(sentences: readonly Sentence[], others: readonly Sentence[]): ReadonlySet<number> {
  const dated = new Set(others.flatMap(({ dates }) => dates.flatMap(numbersOfDate)));
  const alone = sentences
    .flatMap(({ dates }) => dates.flatMap(numbersOfDate))
    .filter((value) => !dated.has(value));
  return new Set([...alone, ...sentences.flatMap(digitsOutside)]);
}

/** Of a decade its last two digits too: the 1960s, ষাটের দশক. */
function numbersOfDate({ year, day, minutes, text }: DateFact): number[] {
  const hour = minutes === undefined ? undefined : Math.floor(minutes / 60);
  const decade = year !== undefined && year % 10 === 0 ? year % 100 : undefined;
  const named = [year, decade, day, hour].filter((value) => value !== undefined);
  return [...named, ...digitsOf(text)];
}

function digitsOutside({ text, start, numbers, dates }: Sentence): number[] {
  const taken = [...numbers, ...dates].sort((a, b) => a.start - b.start);
  let at = 0;
  const gaps = taken.map((fact) => {
    const gap = text.slice(at, fact.start - start);
    at = Math.max(at, fact.end - start);
    return gap;
  });
  return [...gaps, text.slice(at)].flatMap(digitsOf);
}

function digitsOf(text: string): number[] {
  return [...toLatinDigits(text).matchAll(/\d{1,15}/g)].map(([digits]) => Number(digits));
}

/** Without numbers that two firm ones of the other side add up to: 12 men and 3 women, ১৫ জন. */
function withoutSums(left: readonly NumberFact[], others: readonly NumberFact[]): readonly NumberFact[] {
  const firm = others.filter(({ loose, unit }) => loose !== true && unit !== 'ordinal');
  if (firm.length < 2 || firm.length > 12) return left;
  const sums = new Set(
    firm.flatMap((a, index) => firm.slice(index + 1).map((b) => keyOf(a.value + b.value))),
  );
  return left.filter(({ value, unit }) => unit === 'code' || !sums.has(keyOf(value)));
}

/** Without 80 percent and the four of five that say it on the other side. */
function withoutShares({ copyLeft, sourceLeft }: LeftNumbers): LeftNumbers {
  const told = new Set([...sharesOf(copyLeft, sourceLeft), ...sharesOf(sourceLeft, copyLeft)]);
  if (told.size === 0) return { copyLeft, sourceLeft };
  const isLeft = (number: NumberFact) => !told.has(number);
  return { copyLeft: copyLeft.filter(isLeft), sourceLeft: sourceLeft.filter(isLeft) };
}

function sharesOf(left: readonly NumberFact[], others: readonly NumberFact[]): NumberFact[] {
  const counts = others.filter(
    ({ value, unit }) => Number.isInteger(value) && value > 0 && unit !== 'percent',
  );
  if (counts.length < 2 || counts.length > 8) return [];
  const shares = left.filter(({ unit }) => unit === 'percent' || unit === 'fraction');
  return shares.flatMap((share) => {
    const value = share.unit === 'percent' ? share.value / 100 : share.value;
    const parts = counts.flatMap((part) =>
      counts
        .filter((whole) => part.value < whole.value && Math.abs(part.value / whole.value - value) < 0.005)
        .map((whole) => [part, whole]),
    )[0];
    return parts === undefined ? [] : [share, ...parts];
  });
}

/** How many times more often the copy as a whole has each value than the source. */
function balanceOf(both: BothTexts): ReadonlyMap<string, number> {
  const known = balances.get(both);
  if (known !== undefined) return known;
  const balance = new Map<string, number>();
  count(balance, both.copy, 1);
  count(balance, both.source, -1);
  balances.set(both, balance);
  return balance;
}

const balances = /* @__PURE__ */ new WeakMap<BothTexts, ReadonlyMap<string, number>>();

function count(balance: Map<string, number>, { sentences }: ReadText, by: number): void {
  for (const { numbers } of sentences) {
    for (const { value } of numbers) balance.set(keyOf(value), (balance.get(keyOf(value)) ?? 0) + by);
  }
}

function keyOf(value: number): string {
  return value.toPrecision(6);
}
