import { graphemes } from '@hurkaru/bangla';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressCrumbs, searchTexts, sharedTexts } from './page-facts.ts';

describe('how a page shows in search and when shared', () => {
  test('what fits is shown whole', () => {
    expect(searchTexts({ title: 'পদ্মার ভাঙন | হরকরা', description: 'দুই গ্রাম বিলীন।' })).toEqual({
      title: 'পদ্মার ভাঙন | হরকরা',
      description: 'দুই গ্রাম বিলীন।',
    });
  });

  test('what does not fit is cut between letters: the beginning is made of the same letters', () => {
    const text = fc
      .array(fc.constantFrom('ক্ষ', 'স্ত্রী', 'জ্ঞা', 'র‍্যা', 'ন', ' ', 'কো'), { minLength: 61, maxLength: 400 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (title) => {
        const cut = graphemes(searchTexts({ title, description: '' }).title.replace(/…$/, ''));
        expect(cut.length).toBeLessThanOrEqual(60);
        expect(graphemes(title).slice(0, cut.length)).toEqual(cut);
      }),
    );
  });

  test('a shared card does not repeat the newsroom’s name', () => {
    const facts = { title: 'পদ্মার ভাঙন | হরকরা', description: '', siteName: 'হরকরা' };
    expect(sharedTexts(facts).title).toBe('পদ্মার ভাঙন');
  });

  test('the address as a trail', () => {
    expect(addressCrumbs('https://hurkaru.example/bangladesh/12/padma')).toEqual([
      'hurkaru.example',
      'bangladesh',
      '12',
      'padma',
    ]);
  });
});
