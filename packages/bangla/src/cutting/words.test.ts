import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { banglaText, longTexts } from '../../test/bangla-text.ts';
import { words } from './words.ts';

describe('words', () => {
  test.each([
    ['ড. মো. ইউনূস বলেন।', ['ড', 'মো', 'ইউনূস', 'বলেন']],
    ['র‍্যাব-৬, উদ্‌যাপন', ['র‍্যাব-৬', 'উদ্‌যাপন']],
    ['জুলাই-আগস্টে আল-জাজিরার', ['জুলাই-আগস্টে', 'আল-জাজিরার']],
    ['৬,০০০ এর বেশি, ১২.৫ শতাংশ ১,২৩,৪৫৬.৭৮', ['৬,০০০', 'এর', 'বেশি', '১২.৫', 'শতাংশ', '১,২৩,৪৫৬.৭৮']],
    ['১২টি, ১৯:১৭', ['১২টি', '১৯', '১৭']],
    ['‘উষ্ণ অভ্যর্থনা’', ['উষ্ণ', 'অভ্যর্থনা']],
    ["don’t O'Neil ‘ok’", ['don’t', "O'Neil", 'ok']],
    ['শনিবার(১২ জুলাই )রাশিয়ার', ['শনিবার', '১২', 'জুলাই', 'রাশিয়ার']],
    ['ক—খ – গ-', ['ক', 'খ', 'গ']],
    [
      'দেখুন https://example.com/a?b=1&c=2#d, (www.example.org).',
      ['দেখুন', 'https://example.com/a?b=1&c=2#d', 'www.example.org'],
    ],
    ['লিখুন desk.1@news.example.com-এ', ['লিখুন', 'desk.1@news.example.com', 'এ']],
    ['a@ @b httpss wwwx', ['a', 'b', 'httpss', 'wwwx']],
    ['❤️ ৳৫০০', ['৫০০']],
    ['দুঃখ চাঁদ 𝒜b', ['দুঃখ', 'চাঁদ', '𝒜b']],
    ['', []],
  ])('%s', (text, expected) => expect(words(text).map((word) => word.text)).toEqual(expected));

  test('offsets are those of the text, in order', () => {
    fc.assert(
      fc.property(fc.oneof(banglaText, fc.string({ unit: 'binary' })), (text) => {
        let end = 0;
        for (const word of words(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start).toBeGreaterThanOrEqual(end);
          end = word.end;
        }
      }),
      { numRuns: 5000 },
    );
  });

  test('a million characters of any pattern', () => {
    const addresses = ['https://a', 'www.', 'a@', 'a.', 'a@b.'].map((part) => part.repeat(200_000));
    for (const text of [...longTexts, ...addresses])
      expect(words(text).length).toBeLessThanOrEqual(1_000_000);
  });
});
