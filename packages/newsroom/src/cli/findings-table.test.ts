import { stripVTControlCharacters } from 'node:util';
import type { Finding } from '@hurkaru/source-check';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsTable } from './findings-table.ts';
import { columnsOf, fitEnd, fitStart, wrapped } from './text-columns.ts';

const copy = 'ঘাটে গুলি\n\nশনিবার সন্ধ্যায় বাজারে হামলায় ২১ জন নিহত হয়েছেন।\n';
const source =
  'Shots at the quay\n\nTwelve people were killed on Saturday evening in a market.\nShe denied it.\n';
const words = (text: string, said: string) => {
  const start = text.indexOf(said);
  return { start, end: start + said.length, text: said };
};
const number: Finding = {
  kind: 'number',
  severity: 'error',
  copy: words(copy, '২১ জন'),
  source: words(source, 'Twelve people'),
  message: 'The copy says 21, the source 12.',
  messageBn: 'কপিতে ২১, উৎসে ১২।',
};
const omission: Finding = {
  kind: 'omission',
  severity: 'warning',
  copy: null,
  source: words(source, 'She denied it.'),
  message: 'The copy leaves this out.',
  messageBn: 'কপিতে কথাটি নেই।',
};

/** As it stands where there is no colour. */
const shown = (findings: Finding[], texts: { copy: string; source: string }) =>
  stripVTControlCharacters(findingsTable(findings, texts));

describe('the table of findings', () => {
  test('shows places, both excerpts in their lines, both sentences, and the counts', () => {
    expect(shown([number, omission], { copy, source })).toBe(
      [
        'ভুল · সংখ্যা (error, number)',
        '  কপি 3:33        শনিবার সন্ধ্যায় বাজারে হামলায় [২১ জন] নিহত হয়েছেন।',
        '  উৎস 3:1         [Twelve people] were killed on Saturday evening in a market.',
        '  কপিতে ২১, উৎসে ১২।',
        '  The copy says 21, the source 12.',
        '',
        'দেখে নিন · বাদ পড়া (warning, omission)',
        '  কপি             (নেই)',
        '  উৎস 4:1         [She denied it.]',
        '  কপিতে কথাটি নেই।',
        '  The copy leaves this out.',
        '',
        '১টি ভুল, ১টি দেখে নেওয়ার। 1 error, 1 warning.',
        '',
      ].join('\n'),
    );
  });

  test('says that there is nothing', () => {
    expect(shown([], { copy, source })).toBe('উৎসের সঙ্গে কোনো অমিল পাওয়া যায়নি। No findings.\n');
  });

  test('of any text fits the width, whatever the excerpt, and cuts no letter', () => {
    const unit = fc.constantFrom('ক্ষ্ম', 'কি', 'স্ত্রী', ' ', '\n', 'a', '১', '।', '👩‍👩‍👧');
    const text = fc.string({ unit, maxLength: 400 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (said, from, length) => {
        const start = from % (said.length + 1);
        const end = Math.min(said.length, start + length);
        const excerpt = { start, end, text: said.slice(start, end) };
        const message = said.replaceAll('\n', ' ') || 'x';
        const finding: Finding = { ...number, copy: excerpt, source: null, message, messageBn: message };
        const lines = shown([finding], { copy: said, source: '' }).split('\n');
        for (const line of lines.filter((one) => /\s\S/.test(one.trim())))
          expect(columnsOf(line)).toBeLessThanOrEqual(96);
      }),
    );
  });
});

describe('text in columns', () => {
  test('is cut between words, with an ellipsis, at either end', () => {
    expect(fitStart('শনিবার সন্ধ্যায় বাজারে', 14)).toBe('শনিবার…');
    expect(fitEnd('শনিবার সন্ধ্যায় বাজারে', 9)).toBe('…বাজারে');
    expect(fitStart('বাজারে', 9)).toBe('বাজারে');
  });

  test('wraps between words', () => {
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapped('unbreakable', 3)).toEqual(['unbreakable']);
  });
});
