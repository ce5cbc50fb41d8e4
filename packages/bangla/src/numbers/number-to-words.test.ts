import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharedData } from '../../test/shared-data.ts';
import { findNumbers } from './find-numbers.ts';
import { numberToWords } from './number-to-words.ts';
import { CARDINAL_VARIANTS, CARDINALS } from './number-words.ts';

describe('numberToWords', () => {
  test.each([
    [0, 'শূন্য'],
    [-0, 'শূন্য'],
    [9, 'নয়'],
    [16, 'ষোলো'],
    [49, 'ঊনপঞ্চাশ'],
    [100, 'একশত'],
    [905, 'নয়শত পাঁচ'],
    [1000, 'এক হাজার'],
    [1971, 'এক হাজার নয়শত একাত্তর'],
    [100_000, 'এক লাখ'],
    [364_085, 'তিন লাখ চৌষট্টি হাজার পঁচাশি'],
    [10_000_000, 'এক কোটি'],
    [994_512_378, 'নিরানব্বই কোটি পঁয়তাল্লিশ লাখ বারো হাজার তিনশত আটাত্তর'],
    [10_000_000_000, 'এক হাজার কোটি'],
    [1e14, 'এক কোটি কোটি'],
    [100_000_030_000_000, 'এক কোটি তিন কোটি'],
    [1e21, 'এক কোটি কোটি কোটি'],
    [0.05, 'শূন্য দশমিক শূন্য পাঁচ'],
    [20_000_000.5, 'দুই কোটি দশমিক পাঁচ'],
    [1e-7, 'শূন্য দশমিক শূন্য শূন্য শূন্য শূন্য শূন্য শূন্য এক'],
    [2.5e-7, 'শূন্য দশমিক শূন্য শূন্য শূন্য শূন্য শূন্য শূন্য দুই পাঁচ'],
    [-12.05, 'ঋণাত্মক বারো দশমিক শূন্য পাঁচ'],
    [-7n, 'ঋণাত্মক সাত'],
    [9_007_199_254_740_993n, 'নব্বই কোটি সাত লাখ উনিশ হাজার নয়শত পঁচিশ কোটি সাতচল্লিশ লাখ চল্লিশ হাজার নয়শত তিরানব্বই'],
  ])('%s', (n, words) => expect(numberToWords(n)).toBe(words));

  test('what is no number', () => {
    for (const n of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(() => numberToWords(n)).toThrow(RangeError);
    }
  });

  test('any number of digits', () => {
    expect(numberToWords(Number.MAX_VALUE)).toMatch(/^[ঀ-৥ ]+$/);
    expect(numberToWords(10n ** 3000n)).toMatch(/^[ঀ-৥ ]+$/);
    expect(numberToWords(Number.MIN_VALUE)).toMatch(/পাঁচ$/);
  });

  test('hundred names, each once', () => {
    expect(CARDINALS).toHaveLength(100);
    const all = [...CARDINALS, ...Object.values(CARDINAL_VARIANTS).flatMap((words) => words.split(' '))];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('reads back', () => {
  test('0 to 20000', () => {
    for (let n = 0; n <= 20_000; n++) expectReadsBack(n);
  });

  test('up to 10¹⁵', () => {
    const whole = fc
      .integer({ min: 0, max: 15 })
      .chain((power) => fc.maxSafeInteger().map((n) => n % 10 ** power));
    fc.assert(
      fc.property(whole, (n) => expectReadsBack(n === 0 ? 0 : n)),
      { numRuns: 3000 },
    );
  });

  test('decimals', () => {
    const decimal = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((n) => Number(n.toFixed(3)) || 0);
    fc.assert(
      fc.property(decimal, (n) => expectReadsBack(n)),
      { numRuns: 1000 },
    );
  });
});

test('num2words: the same but for spelling, and its words are read rightly', () => {
  const lines = sharedData('normalise/num2words-num2words2-bn.tsv');
  if (lines === null) return;
  const different: string[] = [];
  for (const line of lines) {
    const [written = '', , words = ''] = line.split('\t');
    const n = Number(written.replaceAll('"', ''));
    expect(findNumbers(words).map(({ value }) => value)).toEqual([n]);
    if (Math.abs(n) < 1e15 && numberToWords(n) !== words.normalize('NFC')) different.push(words);
  }
  // পনের, ষোল, ছিষট্টি, সাতত্রিশ and চৌচল্লিশ are not the dictionary's spellings.
  expect(different.every((words) => /পনের(?!ো)|ষোল(?!ো)|ছিষট্টি|সাতত্রিশ|চৌচল্লিশ/.test(words))).toBe(true);
  expect(different).toHaveLength(9);
});

function expectReadsBack(n: number): void {
  const words = numberToWords(n);
  const found = findNumbers(words);
  expect(found).toEqual([{ start: 0, end: words.length, text: words, value: n }]);
}
