import type { NumberFact } from '../facts.ts';
import { isMoney, type Measure, measureOf } from '../lexicon/unit-measures.ts';

/** Whether two numbers name one number, whatever their units. */
export function sameValue(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
}

/** Whether the units of two numbers can stand for one another: equal, of unknown kind, or none on one side. */
export function unitsFit(a: NumberFact, b: NumberFact): boolean {
  if (a.unit === b.unit) return true;
  if (isNameBesideWord(a, b) || isNameBesideWord(b, a)) return false;
  if (a.unit === 'pound' || b.unit === 'pound') return poundFits(a.unit === 'pound' ? b.unit : a.unit);
  const [one, other] = [measureOf(a.unit), measureOf(b.unit)];
  if (one === undefined || other === undefined) return !isTemperatureBeside(a, b);
  return one.dimension === other.dimension && one.factor === other.factor && one.dimension !== 'temperature';
}

/** The 1 of a name is not the one of "one of them". */
function isNameBesideWord(name: NumberFact, word: NumberFact): boolean {
  return name.unit === 'code' && word.loose === true;
}

/** Pounds are money or weight. */
function poundFits(unit: string | undefined): boolean {
  return measureOf(unit) === undefined || unit === 'GBP' || unit === 'lb';
}

/** Degrees of no scale fit both scales. */
function isTemperatureBeside(a: NumberFact, b: NumberFact): boolean {
  const isTemperature = [a, b].some(({ unit }) => measureOf(unit)?.dimension === 'temperature');
  return (
    isTemperature &&
    [a, b].some(({ unit }) => unit !== undefined && unit !== 'degree' && measureOf(unit) === undefined)
  );
}

/** Whether two numbers are one quantity in different units, allowing for the rounding of a conversion: 10 miles, ১৬ কিলোমিটার. */
export function isConversion(a: NumberFact, b: NumberFact): boolean {
  const pounds = [a, b].map((fact) => (fact.unit === 'pound' ? { ...fact, unit: 'lb' } : fact));
  const [one = a, other = b] = pounds;
  if (one.unit === other.unit) return false;
  const [from, to] = [measureOf(one.unit), measureOf(other.unit)];
  if (from === undefined || to === undefined) return isShareOfNone(one, other);
  if (from.dimension !== to.dimension) return false;
  if (from.dimension === 'temperature') return Math.abs(celsius(one) - celsius(other)) <= 0.6;
  return near(
    inBase(one, from),
    inBase(other, to),
    isMoney(one.unit) ? 0 : (TOLERANCE[from.dimension] ?? 0.04),
  );
}

const TOLERANCE: Readonly<Record<string, number>> = { share: 0.015, time: 0.02 };

/** Twice, doubled: 100 percent more is not followed; a half of no unit is fifty percent. */
function isShareOfNone(a: NumberFact, b: NumberFact): boolean {
  const share = [a, b].find(({ unit }) => unit === 'percent');
  const other = share === a ? b : a;
  return (
    share !== undefined &&
    other.unit === undefined &&
    other.value < 1 &&
    near(share.value / 100, other.value, 0.01)
  );
}

function celsius({ value, unit }: NumberFact): number {
  return unit === 'fahrenheit' ? ((value - 32) * 5) / 9 : value;
}

function inBase({ value }: NumberFact, { factor }: Measure): number {
  return value * factor;
}

function near(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b)) + 1e-9;
}

/** Whether one number is the other rounded, and says so while the other is exact: about 3,000 for 2,987; over 100 for 104. */
export function isRounded(a: NumberFact, b: NumberFact): boolean {
  const [rough, fine] = a.bound === undefined ? [b, a] : [a, b];
  if (rough.bound === undefined || fine.bound !== undefined || !unitsFit(a, b)) return false;
  if (digitCount(rough.value) >= digitCount(fine.value)) return false;
  const isWrongWay = DOWN.test(rough.bound)
    ? fine.value > rough.value
    : rough.bound !== 'about' && fine.value < rough.value;
  return !isWrongWay && near(a.value, b.value, 0.05);
}

const DOWN = /^(?:under|up-to)$/;

function digitCount(value: number): number {
  return String(value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;
}

/** Decades by their last two digits: the 1990s, নব্বইয়ের দশক. */
export function isDecade(copy: NumberFact, source: NumberFact): boolean {
  const { value } = source;
  return (
    value >= 1800 && value < 2100 && value % 10 === 0 && copy.value === value % 100 && copy.unit === undefined
  );
}

/** Sizes told without a number, of one order: tens of thousands and হাজার হাজার, millions and লাখ লাখ. */
export function isOfOneSize(a: NumberFact, b: NumberFact): boolean {
  if (!isVague(a) || !isVague(b)) return false;
  const [less, more] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  return less === more || (more / less <= 10 && more >= 1e4);
}

/** Dozens, হাজার হাজার. */
export function isVague({ loose, bound, value, unit }: NumberFact): boolean {
  return loose === true && bound !== undefined && value >= 10 && unit !== 'ordinal';
}
