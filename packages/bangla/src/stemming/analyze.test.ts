import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { banglaText, longTexts } from '../../test/bangla-text.ts';
import { newsTexts } from '../../test/shared-data.ts';
import { words } from '../cutting/words.ts';
import { normalize } from '../spelling/normalize.ts';
import { analyze } from './analyze.ts';
import { searchKey } from './search-key.ts';
import { stem } from './stem.ts';

describe('analyze', () => {
  test.each([
    ['মেয়েদের স্কুলে', ['মেএ', 'সকুল']],
    ['জুলাই-আগস্টে', ['জুলাই', 'আগসট']],
    ['১২টি ৬,০০০ ১,২৩,৪৫৬ জন ৫জনকে ২১শে ৭ই ১২.৫', ['12', '6000', '123456', 'জন', '5', '21', '7', '12.5']],
    ['১,২,৩', ['1', '2', '3']],
    ['৫ম ৩য়', ['5ম', '3য়'.normalize('NFC')]],
    ['Reuters’s Café, O’Neil', ['reuters', 'cafe', 'oneil']],
    ['না ও এবং', ['না', 'ও', 'এবং']],
    [' । ', []],
  ])('%s', (text, terms) => expect(analyze(text)).toEqual(terms));

  test.each([
    ['ইউনূসের বক্তব্যে', 'ইউনুস বক্তব্য'],
    ['লিখেছেন', 'লেখা'],
    ['কার্য্যালয়টিতে', 'কার্যালয়'],
    ['ব্যাঙ্কগুলোর', 'ব্যাংক'],
    ['কোনও', 'কোনো'],
    ['হল', 'হলো'],
    ['৬,০০০', '6000টি'],
    ['রঙের', 'রংয়ের'],
    ['ভাঙ্গা', 'ভেঙেছে'],
  ])('%s and %s meet', (text, query) => expect(analyze(text)).toEqual(analyze(query)));

  test('the terms of letters are the keys of the stems, however often a word comes', () => {
    const word = fc.constantFrom(
      ...'রাষ্ট্রগুলোর গিয়েছিলেন ঢাকায় সরকারকে উদ্‌যাপনের র‍্যাবের সংগে অতিরিক্তদায়িত্বপ্রাপ্তদেরকেও'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(word), (list) => {
        expect(analyze(list.join(' '))).toEqual(list.map((each) => searchKey(stem(each))));
      }),
    );
  });

  test('at least one term for a word, none empty, and the same every time', () => {
    fc.assert(
      fc.property(fc.oneof(banglaText, fc.string({ unit: 'binary' })), (text) => {
        const terms = analyze(text);
        expect(terms.length).toBeGreaterThanOrEqual(words(normalize(text)).length);
        expect(terms).not.toContain('');
        expect(analyze(text)).toEqual(terms);
      }),
      { numRuns: 3000 },
    );
  });

  test('a million characters of any pattern', () => {
    const worst = ['গুলোরই', '১,২', "a's", 'ক-'].map((part) => part.repeat(1_000_000 / part.length));
    for (const text of [...longTexts, ...worst]) expect(analyze(text).length).toBeLessThanOrEqual(1_000_000);
  }, 60_000);

  test('real news gives no empty terms', () => {
    const texts = newsTexts('news/jugantor-2024.jsonl') ?? [];
    for (const text of texts) expect(analyze(text)).not.toContain('');
  });
});
