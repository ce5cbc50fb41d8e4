import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { banglaWordKind } from './bangla-word-kind.ts';

describe('banglaWordKind', () => {
  test.each([
    'পদক্ষেপটি',
    'গ্রন্থগুলোতে',
    'সীমান্তবাহী',
    'কৃষিনির্ভর',
    'কর্মরত',
    'উপপরিচালকের',
    'মনোনয়নপত্রে',
    'বিচারব্যবস্থা',
    'আওতাভুক্ত',
    'ল্যাবরেটরিতে',
  ])('a common word: %s', (word) => {
    expect(banglaWordKind(word).isCommon).toBe(true);
  });

  test.each(['কায়েমপুরতে', 'আড়ংঘাটা', 'মেহারিতে', 'লালখান', 'আজিয়াটা', 'ইরাঙ্গা', 'চান্দিয়া'])(
    'it may be a name: %s',
    (word) => {
      expect(banglaWordKind(word).isCommon).toBe(false);
    },
  );

  test('a common word by its stem alone is not listed as it is written', () => {
    expect(banglaWordKind('মলয়')).toMatchObject({ isListed: true, isListedAsWritten: false });
    expect(banglaWordKind('নদী').isListedAsWritten).toBe(true);
  });

  test('takes any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(() => banglaWordKind(word)).not.toThrow();
      }),
    );
  });
});
