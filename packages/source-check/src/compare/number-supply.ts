import { toLatinDigits } from '@hurkaru/bangla';
import type { BothTexts, DateFact, NumberFact, Passage, ReadText, Sentence } from '../facts.ts';

/** Numbers of a passage that have no counterpart among the numbers of the other side. */
export interface LeftNumbers {
  copyLeft: readonly NumberFact[];
  sourceLeft: readonly NumberFact[];
}

/** Leaves out what the other side tells as a date, in digits of a name, as a sum, or elsewhere in its text. */
export function withoutTold(
  { copyLeft, sourceLeft }: LeftNumbers,
  passage: Passage,
  both: BothTexts,
): LeftNumbers {
  if (copyLeft.length + sourceLeft.length === 0) return { copyLeft, sourceLeft };
  const balance = balanceOf(both);
  const isElsewhere = isWhole(passage, both)
    ? () => false
    : (side: 'copy' | 'source', { value }: NumberFact) =>
        side === 'copy' ? (balance.get(keyOf(value)) ?? 0) <= 0 : (balance.get(keyOf(value)) ?? 0) >= 0;
  const [copyTold, sourceTold] = [toldBy(passage.copy), toldBy(passage.source)];
  const copy = copyLeft.filter((number) => !sourceTold.has(number.value) && !isElsewhere('copy', number));
  const source = sourceLeft.filter((number) => !copyTold.has(number.value) && !isElsewhere('source', number));
  return { copyLeft: withoutSums(copy, source), sourceLeft: withoutSums(source, copy) };
}

function isWhole({ copy, source }: Passage, both: BothTexts): boolean {
  return copy.length === both.copy.sentences.length && source.length === both.source.sentences.length;
}

/** What the dates of a side and its digits outside of numbers tell. */
function toldBy(sentences: readonly Sentence[]): ReadonlySet<number> {
  return new Set(
    sentences.flatMap((sentence) => [...sentence.dates.flatMap(numbersOfDate), ...digitsOutside(sentence)]),
  );
}

function numbersOfDate({ year, day, month, minutes, text }: DateFact): number[] {
  const named = [year, day, month, minutes === undefined ? undefined : Math.floor(minutes / 60)];
  return [...named.filter((value) => value !== undefined), ...digitsOf(text)];
}

function digitsOutside({ text, start, numbers }: Sentence): number[] {
  let at = 0;
  return [
    ...numbers.map((number) => {
      const gap = text.slice(at, number.start - start);
      at = Math.max(at, number.end - start);
      return gap;
    }),
    text.slice(at),
  ].flatMap(digitsOf);
}

function digitsOf(text: string): number[] {
  return [...toLatinDigits(text).matchAll(/\d{1,15}/g)].map(([digits]) => Number(digits));
}

/** Without numbers that two of the other side add up to. */
function withoutSums(left: readonly NumberFact[], others: readonly NumberFact[]): readonly NumberFact[] {
  if (others.length < 2 || others.length > 12) return left;
  const sums = new Set(
    others.flatMap((a, index) => others.slice(index + 1).map((b) => keyOf(a.value + b.value))),
  );
  return left.filter(({ value }) => !sums.has(keyOf(value)));
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
