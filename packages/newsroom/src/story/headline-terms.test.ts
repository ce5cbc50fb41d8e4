import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headlineQuery, headlineTerms } from './headline-terms.ts';

describe('a headline', () => {
  test('has each word by its key, its stem and its Latin letters', () => {
    const terms = headlineTerms('ধরলার নতুন সেতু').split(' ');
    expect(terms).toEqual(expect.arrayContaining(["'ধরলার'", "'ধরলা'", "'dharlar'", "'natun'", "'সেতু'"]));
    expect(new Set(terms).size).toBe(terms.length);
  });

  test('is found by both halves of a joined word', () => {
    expect(headlineTerms('কোভিড-১৯')).toContain("'19'");
  });

  test('without a word has no terms', () => {
    expect(headlineTerms('—?!')).toBe('');
  });
});

describe('a question', () => {
  test('asks for every word, by its beginning', () => {
    expect(headlineQuery('ধরলা সে')).toBe("('ধরলা':* | 'ধরলা') & ('সে':* | 'সে')");
  });

  test.each(['dhorla', 'dharla', 'Dhorla'])(
    'in Latin letters asks for the same however it is typed: %s',
    (typed) => {
      expect(headlineQuery(typed)).toContain("'dharla':*");
    },
  );

  test.each(['', '  ', '?!', '‘’'])('without a word asks for nothing: %j', (typed) => {
    expect(headlineQuery(typed)).toBeNull();
  });

  test('no text breaks its quotes', () => {
    const quotes = /^(?:\((?:'(?:[^'\\]|''|\\\\)+'(?::\*)?(?: \| )?)+\)(?: & )?)+$/u;
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (typed) => {
        const query = headlineQuery(typed);
        expect(query === null || quotes.test(query), query ?? '').toBe(true);
      }),
    );
  });
});
