import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { banglaText, longTexts } from '../../test/bangla-text.ts';
import { newsTexts } from '../../test/shared-data.ts';
import { graphemes } from './graphemes.ts';

describe('graphemes', () => {
  test.each([
    ['ক্ষীণ র‍্যাব', ['ক্ষী', 'ণ', ' ', 'র‍্যা', 'ব']],
    ['অ্যাপ', ['অ্যা', 'প']],
    ['প্রধানমন্ত্রী', ['প্র', 'ধা', 'ন', 'ম', 'ন্ত্রী']],
    ['উদ্‌যাপন', ['উ', 'দ্‌যা', 'প', 'ন']],
    ['বাক্ স্বাধীনতা', ['বা', 'ক্', ' ', 'স্বা', 'ধী', 'ন', 'তা']],
    ['দুঃখ, বাঁশ', ['দুঃ', 'খ', ',', ' ', 'বাঁ', 'শ']],
    ['a👩‍👩‍👧é', ['a', '👩‍👩‍👧', 'é']],
    ['', []],
  ])('%s', (text, parts) => expect(graphemes(text)).toEqual(parts));

  test('joined give the text, and no cut touches a hasanta', () => {
    fc.assert(
      fc.property(banglaText, (text) => {
        const parts = graphemes(text);
        expect(parts.join('')).toBe(text);
        parts.forEach((part, at) => {
          if (at > 0) expect(part).not.toMatch(/^\u09cd/);
          if (at > 0 && !/^\s/.test(part)) expect(parts[at - 1]).not.toMatch(/\u09cd$/);
        });
      }),
      { numRuns: 5000 },
    );
  });

  test('no headline is cut at a hasanta', ({ skip }) => {
    const texts =
      newsTexts('news/bdnews-2025-12-bn.jsonl') ?? skip('no folder shared/data beside the checkout');
    for (const part of texts.flatMap(graphemes)) expect(part).not.toMatch(/^\u09cd/);
  });

  test('a million characters of any pattern', () => {
    for (const text of longTexts) expect(graphemes(text).length).toBeGreaterThan(0);
  });
});
