import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { banglaText, longTexts } from '../../test/bangla-text.ts';
import { graphemes } from './graphemes.ts';
import { truncate } from './truncate.ts';

describe('truncate', () => {
  test.each([
    ['ঢাকা', 2, 'ঢাকা'],
    ['ঢাকা', 0, ''],
    ['ঢাকা', 1, 'ঢা'],
    ['প্রধানমন্ত্রী', 3, 'প্রধা…'],
    ['রাশিয়ার পররাষ্ট্রমন্ত্রী সের্গেই', 11, 'রাশিয়ার পররাষ্ট্রম…'],
    ['রাশিয়ার পররাষ্ট্রমন্ত্রী সের্গেই', 14, 'রাশিয়ার পররাষ্ট্রমন্ত্রী…'],
    ['এক দুই, তিন চার', 6, 'এক দুই…'],
    ['শেষ। আবার শুরু', 5, 'শেষ…'],
    ['!!!!!!', 3, '…'],
  ])('%s to %i', (text, n, cut) => expect(truncate(text, n)).toBe(cut));

  test('with an ellipsis of one’s own', () => {
    expect(truncate('বাংলাদেশের খবর', 8, ' [+]')).toBe('বাংলাদেশে [+]');
    expect(truncate('বাংলাদেশের খবর', 3, '')).toBe('বাংলাদে');
  });

  test('wrong lengths', () => {
    for (const n of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => truncate('ক', n)).toThrow(RangeError);
    }
  });

  test('is never longer than asked, and begins as the text does', () => {
    fc.assert(
      fc.property(banglaText, fc.nat(40), (text, n) => {
        const cut = truncate(text, n);
        expect(graphemes(cut).length).toBeLessThanOrEqual(n);
        expect(text.startsWith(cut.replace(/…$/, ''))).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test('a million characters of any pattern', () => {
    for (const text of longTexts) expect(truncate(text, 100).length).toBeLessThanOrEqual(1_000_000);
  });
});
