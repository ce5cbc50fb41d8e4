import { findNumbers } from '../src/numbers/find-numbers.ts';
import { toLatinDigits } from '../src/numbers/to-latin-digits.ts';
import { normalize } from '../src/spelling/normalize.ts';

/** How many expressions were found in their context with the right value, and those that were not. */
export interface NumberAccuracy {
  total: number;
  right: number;
  misses: { expression: string; context: string; expected: number; found: string[] }[];
}

/**
 * Looks for number expressions in their contexts (lines of expression, count, context, with tabs): one finding must
 * cover the expression's digits and scales and have the value of the plain sum.
 */
export function numberAccuracy(lines: readonly string[]): NumberAccuracy {
  const accuracy: NumberAccuracy = { total: 0, right: 0, misses: [] };
  for (const line of lines) {
    const [expression = '', , context = ''] = normalize(line).replaceAll('\u200c', '').split('\t');
    const counted = COUNTED.exec(expression)?.[0].trim() ?? '';
    const start = standing(context, counted);
    const expected = plainSum(counted);
    if (counted === '' || start < 0 || expected === null) continue;
    accuracy.total++;
    const found = findNumbers(context).filter((one) => one.start < start + counted.length && one.end > start);
    const covers = found.length === 1 && (found[0]?.start as number) <= start;
    if (covers && found[0]?.value === expected) accuracy.right++;
    else
      accuracy.misses.push({
        expression,
        context,
        expected,
        found: found.map(({ text, value }) => `${text}=${value}`),
      });
  }
  return accuracy;
}

/** Where an expression stands as a whole, not as part of a longer number or of an expression with more scales. */
function standing(context: string, expression: string): number {
  const start = context.indexOf(expression);
  if (start < 0 || BEFORE.test(context.slice(Math.max(0, start - 12), start))) return -1;
  if (expression.endsWith('শ') && /^[\u0981-\u09e3]/.test(context.slice(start + expression.length)))
    return -1;
  return AFTER.test(context.slice(start + expression.length)) ? -1 : start;
}

/** The value of digits and scale words by their places alone: what stands before কোটি is multiplied by all of it. */
function plainSum(expression: string): number | null {
  let crores = 0;
  let sum = 0;
  for (const [, digits = '', scale = ''] of toLatinDigits(expression).matchAll(
    /([\d,.]+)\s*(\p{L}[\p{L}\p{M}]*)?/gu,
  )) {
    const count = Number(digits.replaceAll(',', ''));
    const factor = FACTORS[scale];
    if (Number.isNaN(count) || (scale !== '' && factor === undefined)) return null;
    sum = exact(sum + count * (factor ?? 1));
    if (scale === 'কোটি') {
      crores = exact((sum - count * 1e7 + count) * 1e7);
      sum = 0;
    }
  }
  return exact(crores + sum);
}

/** Without the error of binary fractions: prices have at most two decimals. */
function exact(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The share of numbers in English sentences whose value was found in the Bangla ones, and those that were not. */
export interface ParallelAccuracy {
  sentences: number;
  complete: number;
  numbers: number;
  found: number;
  misses: { english: string; bangla: string; missing: number[] }[];
}

/** Compares the numbers that an English sentence has in digits with the values found in its translation. */
export function parallelAccuracy(lines: readonly string[]): ParallelAccuracy {
  const accuracy: ParallelAccuracy = { sentences: 0, complete: 0, numbers: 0, found: 0, misses: [] };
  for (const line of lines) {
    const [english = '', bangla = ''] = line.split('\t');
    const expected = englishValues(english);
    if (expected.length === 0) continue;
    const values = findNumbers(bangla).map(({ value }) => value);
    const missing = expected.filter((value) => !values.some((found) => isNear(found, value)));
    accuracy.sentences++;
    accuracy.numbers += expected.length;
    accuracy.found += expected.length - missing.length;
    if (missing.length === 0) accuracy.complete++;
    else accuracy.misses.push({ english, bangla, missing });
  }
  return accuracy;
}

function englishValues(text: string): number[] {
  return [...text.matchAll(ENGLISH_NUMBER)].map(
    ([, digits = '', scale = '']) =>
      Number(digits.replaceAll(',', '')) * (ENGLISH_SCALES[scale.toLowerCase()] ?? 1),
  );
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.abs(b);
}

/** Without clock times, which Bangla says in words of its own (6:30 is সাড়ে ৬টা), and section numbers (5.4.4). */
const ENGLISH_NUMBER =
  /(?<![\w.,:])(\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![\d:]|\.\d)(?:[ -](thousand|lakh|million|crore|billion|trillion)\b)?/gi;
const ENGLISH_SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
};

const FACTORS: Readonly<Record<string, number>> = {
  শ: 100,
  শত: 100,
  হাজার: 1e3,
  লাখ: 1e5,
  লক্ষ: 1e5,
  কোটি: 1e7,
  মিলিয়ন: 1e6,
  বিলিয়ন: 1e9,
  ট্রিলিয়ন: 1e12,
};
const SCALE = Object.keys(FACTORS).join('|');
const COUNTED = new RegExp(`^(?:[০-৯](?:[,.]?[০-৯])*\\s*(?:(?:${SCALE})(?![\\u0980-\\u09e3]))?\\s*)+`);
const LETTER = '[\\u0981-\\u09e3]';
const BEFORE = new RegExp(`[০-৯.,/:-]$|(?:${SCALE}|শ’|দশমিক|সাড়ে|পৌনে|সোয়া|মাইনাস|ভাগের|থেকে)\\s*$`);
const AFTER = new RegExp(
  `^\\s*(?:[০-৯]|(?:${SCALE}|দশমিক|থেকে|পয়সা)(?!${LETTER}))|^[’',./:–-]\\s*[০-৯শ]|^’?শ|^\\.[০-৯]|^(?:ণ|্য)` +
    `|^ (?:টাকা|রুপি) [০-৯]+ পয়সা|^${LETTER}* ${LETTER}+(?:শ| হাজার| লাখ)(?!${LETTER})|^ ভাগের [০-৯]+ ভাগ|^ মিনিট`,
);
