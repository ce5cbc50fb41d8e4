import { describe, expect, test } from 'vitest';
import { countTexts, readingMinutes } from './text-counts.ts';

describe('counts', () => {
  test('characters are what a reader sees', () => {
    expect(countTexts(['ক্ষীণ র‍্যাব'])).toEqual({ characters: 5, words: 2 });
    expect(countTexts(['এক দুই', '', 'তিন'])).toEqual({ characters: 7, words: 3 });
  });

  test('minutes to read', () => {
    expect([0, 1, 190, 500, 3000].map(readingMinutes)).toEqual([0, 1, 1, 3, 16]);
  });
});
