import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { banglaText, longTexts } from '../../test/bangla-text.ts';
import { sharedData } from '../../test/shared-data.ts';
import { slugify } from './slugify.ts';

const SLUG = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

describe('slugify', () => {
  test.each([
    ['রুশ পররাষ্ট্রমন্ত্রীকে কিম জং উনের ‘উষ্ণ অভ্যর্থনা’', 'rush-pararashtramantrike-kim-jong-uner-ushna-abhyarthana'],
    ['৬,০০০ সেনা নিহত', '6-000-sena-nihato'],
    ['Café Müller: Straße, Łódź', 'cafe-muller-strasse-lodz'],
    ["Don’t panic, it's", 'dont-panic-its'],
    ['  --ঢাকা--  ', 'dhaka'],
    ['中文 рус', ''],
    ['中文 খবর', 'khabar'],
    ['!!!', ''],
    ['', ''],
    ['a'.repeat(100), 'a'.repeat(80)],
    [`${'a'.repeat(79)} b`, 'a'.repeat(79)],
    [`${'a'.repeat(80)} b`, 'a'.repeat(80)],
    [`${'ab '.repeat(40)}`, 'ab-'.repeat(27).slice(0, -1)],
  ])('%s', (text, slug) => expect(slugify(text)).toBe(slug));

  test('has its form and is empty only for the unreadable', () => {
    fc.assert(
      fc.property(fc.oneof(banglaText, fc.string({ unit: 'binary' })), (text) => {
        const slug = slugify(text);
        expect(slug).toMatch(SLUG);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slugify(slug)).toBe(slug);
        if (/[a-zA-Z0-9০-৯ক-হঅআ]/.test(text)) expect(slug).not.toBe('');
      }),
      { numRuns: 10_000 },
    );
  });

  test('20,000 real headlines', ({ skip }) => {
    const lines = sharedData('news/rss-jugantor.jsonl') ?? skip('no folder shared/data beside the checkout');
    for (const line of lines) {
      const slug = slugify(JSON.parse(line).title);
      expect(slug).toMatch(SLUG);
      expect(slug.length).toBeGreaterThan(0);
    }
  });

  test('a million characters of any pattern', () => {
    for (const text of longTexts) expect(slugify(text)).toMatch(SLUG);
  });
});
