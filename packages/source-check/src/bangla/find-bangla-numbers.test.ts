import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBanglaNumbers } from './find-bangla-numbers.ts';

describe('bounds', () => {
  test.each([
    ['অন্তত ৫০ জন', 'at-least'],
    ['কমপক্ষে আরও ৫০ জন', 'at-least'],
    ['ন্যূনতম ৫০ জন', 'at-least'],
    ['৫০ বা তার বেশি', 'at-least'],
    ['৫০ জনের বেশি', 'over'],
    ['৫০-এর ওপর ছিলেন', 'over'],
    ['শতাধিক মানুষ', 'over'],
    ['১ লাখ লোককে ছাড়িয়ে গেছে', 'over'],
    ['সর্বোচ্চ ৫০ জন', 'up-to'],
    ['বড়জোর ৫০ জন', 'up-to'],
    ['৫০ জনের বেশি নয়', 'up-to'],
    ['৫০ জন পর্যন্ত', 'up-to'],
    ['৫০ জনের কম', 'under'],
    ['প্রায় ৫০ জন', 'about'],
    ['৫০ জনের মতো', 'about'],
    ['≥50', 'at-least'],
    ['২০২৪ পর্যন্ত', undefined],
    ['৫০ জন', undefined],
  ])('%s', (text, bound) => {
    expect(findBanglaNumbers(text)[0]?.bound).toBe(bound);
  });
});

describe('what stands beside the numbers of the library', () => {
  test.each([
    ['হাজার হাজার মানুষ', [1000]],
    ['লাখো মানুষ', [100000]],
    ['কয়েক শ মানুষ', [100]],
    ['উভয় পক্ষ', [2]],
    ['ছয়পক্ষীয় আলোচনা', [6]],
    ['হিমাঙ্কের ৫ ডিগ্রি নিচে', [-5]],
    ['৭টা ৩৫ মিনিটে', []],
    ['৯:৩০ থেকে', []],
    ['আটটার সময়', []],
  ])('%s', (text, values) => {
    expect(findBanglaNumbers(text).map(({ value }) => value)).toEqual(values);
  });

  test.each(['কোভিড-১৯', 'এফ-১৬', 'জি২০', '৫.৪.৪', 'COVID-19', 'A320'])('%s is part of a name', (text) => {
    for (const { unit, loose } of findBanglaNumbers(text)) expect([unit, loose]).toEqual(['code', true]);
    expect(findBanglaNumbers(text)).not.toEqual([]);
  });

  test('Celsius and Fahrenheit are told apart, however the letters are composed', () => {
    const composed = '২০ ডিগ্রি সেলসি\u09dfাস';
    expect(findBanglaNumbers(composed)[0]?.unit).toBe('celsius');
    expect(findBanglaNumbers(composed.normalize('NFC'))[0]?.unit).toBe('celsius');
    expect(findBanglaNumbers('৬৮ ডিগ্রি ফারেনহাইট')[0]?.unit).toBe('fahrenheit');
  });

  test('articles and what translators add are loose; digits are not', () => {
    for (const text of ['একটি', 'একজন', 'দুই দেশ', 'প্রথম', 'অর্ধেক', 'দ্বিগুণ']) {
      expect(findBanglaNumbers(text)[0]?.loose, text).toBe(true);
    }
    expect(findBanglaNumbers('২ জন')[0]?.loose).toBeUndefined();
  });
});

const PIECES = fc.constantFrom(
  ...['১', '১২,৩৪৫', '.', '-', ' ', ' থেকে ', 'হাজার', 'লাখ', 'শত', ' কয়েক ', 'দুই', '%', 'টি', 'জন', 'এর বেশি'],
  ...['পর্যন্ত', 'টা', ':', 'ঃ', 'COVID-19', '≥', '\u200d', '্', '🙂', '7'],
);

test('never throws, whatever the text, and says where the numbers stand', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(PIECES, { maxLength: 30 }).map((all) => all.join('')),
      ),
      (text) => {
        for (const { start, end, text: excerpt, value } of findBanglaNumbers(text)) {
          expect(text.slice(start, end)).toBe(excerpt);
          expect(excerpt).not.toBe('');
          expect(Number.isFinite(value)).toBe(true);
        }
      },
    ),
    { numRuns: 300 },
  );
});
