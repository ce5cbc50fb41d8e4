import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from './format-number.ts';
import { toBanglaDigits } from './to-bangla-digits.ts';
import { toLatinDigits } from './to-latin-digits.ts';

describe('digits', () => {
  test('one way and the other', () => {
    expect(toBanglaDigits('0123456789 a१')).toBe('০১২৩৪৫৬৭৮৯ a१');
    expect(toLatinDigits('০১২৩৪৫৬৭৮৯ ক१')).toBe('0123456789 ক१');
  });

  test('round trip', () => {
    fc.assert(fc.property(fc.string(), (text) => toLatinDigits(toBanglaDigits(text)) === text));
  });
});

describe('formatNumber', () => {
  test.each([
    [0, '০'],
    [999, '৯৯৯'],
    [1000, '১,০০০'],
    [100000, '১,০০,০০০'],
    [1234567, '১২,৩৪,৫৬৭'],
    [123456789.25, '১২,৩৪,৫৬,৭৮৯.২৫'],
    [-1234.5, '-১,২৩৪.৫'],
    [0.1, '০.১'],
    [1e-7, '০.০০০০০০১'],
    [1e-25, `০.${'০'.repeat(24)}১`],
    [1e-101, '০'],
    [-0, '০'],
    [12345678901234567890n, '১,২৩,৪৫,৬৭,৮৯,০১,২৩,৪৫,৬৭,৮৯০'],
  ])('%s', (n, text) => expect(formatNumber(n)).toBe(text));

  test('what is no number', () => {
    for (const n of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(() => formatNumber(n)).toThrow(RangeError);
    }
  });

  test('reads back', () => {
    const ordinary = fc.oneof(
      fc.integer(),
      fc.double({ min: -1e15, max: 1e15, noNaN: true }).filter((n) => Math.abs(n) > 1e-4),
    );
    fc.assert(fc.property(ordinary, (n) => Number(toLatinDigits(formatNumber(n)).replaceAll(',', '')) === n));
  });
});
