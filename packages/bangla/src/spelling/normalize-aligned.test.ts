import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { banglaText, longTexts } from '../../test/bangla-text.ts';
import { newsTexts } from '../../test/shared-data.ts';
import { normalize } from './normalize.ts';
import { normalizeAligned } from './normalize-aligned.ts';

describe('normalizeAligned', () => {
  test.each([
    ['nothing to change', 'আজ ১২', 3, 3],
    ['a composed letter before', 'প\u09dc\u09be ১২', 5, 4],
    ['behind a composed letter', 'ব\u09dc ১', 3, 2],
    ['invisible characters before', 'আ\u200bজ\u200b ১২', 3, 5],
    ['an invisible character right before', 'আজ \u200e১২', 3, 4],
    ['doubled signs before', 'আমাদেের ১২', 7, 8],
    ['a thin space', 'ক\u2009খ', 2, 2],
    ['the first and the last of the fixed spaces', 'ক\u2000\u200a\u00a0খ\u09c1\u09c1গ', 6, 7],
    ['the end', 'য\u09c1\u09c1\u200b', 2, 4],
  ])('%s', (_, text, here, there) => {
    expect(normalizeAligned(text).toOriginal(here)).toBe(there);
  });

  test('what stands at an offset stands there, for every word', () => {
    fc.assert(
      fc.property(fc.oneof(banglaText, fc.string({ unit: 'binary' })), (text) => {
        const aligned = normalizeAligned(text);
        expect(aligned.text).toBe(normalize(text));
        let last = 0;
        for (let at = 0; at <= aligned.text.length; at++) {
          const offset = aligned.toOriginal(at);
          expect(offset).toBeGreaterThanOrEqual(last);
          last = offset;
        }
        expect(last).toBe(text.length);
      }),
      { numRuns: 10_000 },
    );
  });

  test('every number of real news is where it was', ({ skip }) => {
    const texts = newsTexts('news/clir-2025-bn.jsonl') ?? skip('no folder shared/data beside the checkout');
    for (const text of texts.slice(0, 600)) {
      const { text: normal, toOriginal } = normalizeAligned(text);
      for (const { 0: digits, index } of normal.matchAll(/[০-৯0-9]+/g)) {
        const found = text.slice(toOriginal(index), toOriginal(index + digits.length));
        expect(normalize(found).trim()).toBe(digits);
      }
    }
  });

  test('a million characters of any pattern', () => {
    for (const text of longTexts) expect(normalizeAligned(text).toOriginal(text.length)).toBe(text.length);
  });
});
