import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectGrowthInProportion } from '../../test/growth.ts';
import { findEnglishNumbers } from './find-english-numbers.ts';

describe('values', () => {
  test.each([
    ['6,000 troops', [6000]],
    ['12,34,567 people', [1234567]],
    ['1,2,3', [1, 2, 3]],
    ['9.5 per cent', [9.5]],
    ['twenty-one', [21]],
    ['three hundred and five', [305]],
    ['two thousand one hundred and five', [2105]],
    ['one million two hundred thousand', [1.2e6]],
    ['two and a half million', [2.5e6]],
    ['three and a half years', [3.5]],
    ['half a million', [5e5]],
    ['half a dozen', [6]],
    ['half an hour', [0.5]],
    ['a hundred', [100]],
    ['1.5m people', [1.5e6]],
    ['$3bn', [3e9]],
    ['20k', [20000]],
    ['5 lakh 20 thousand', [520000]],
    ['5 thousand and 117', [5117]],
    ['two-thirds', [2 / 3]],
    ['a quarter of', [0.25]],
    ['21st', [21]],
    ['twenty-first', [21]],
    ['5-7 million', [5e6, 7e6]],
    ['between 10 and 12', [10, 12]],
    ['twice', [2]],
    ['tens of thousands', [10000]],
    ['hundreds of thousands', [100000]],
    ['minus 5', [-5]],
    ['World War II', [2]],
  ])('%s', (text, values) => {
    expect(findEnglishNumbers(text).map(({ value }) => value)).toEqual(values);
  });
});

describe('units, currencies and bounds', () => {
  test.each([
    ['Tk 50 crore', 'BDT', undefined],
    ['£2 million', 'GBP', undefined],
    ['500 euros', 'EUR', undefined],
    ['US$3', 'USD', undefined],
    ['20 pounds', 'pound', undefined],
    ['5 percentage points', 'percentage-point', undefined],
    ['40%', 'percent', undefined],
    ['30°C', 'celsius', undefined],
    ['104 degrees Fahrenheit', 'fahrenheit', undefined],
    ['12 square kilometres', 'km2', undefined],
    ['a 10-year-old boy', 'year', undefined],
    ['more than 50 people', 'person', 'over'],
    ['at least 50', undefined, 'at-least'],
    ['no more than 50', undefined, 'up-to'],
    ['up to $50', 'USD', 'up-to'],
    ['fewer than 50', undefined, 'under'],
    ['nearly 50 km', 'km', 'about'],
    ['some 50', undefined, 'about'],
    ['50 or more', undefined, 'at-least'],
    ['50-plus', undefined, 'over'],
    ['over the past 50 years', 'year', undefined],
    ['worried about 50 patients', 'person', undefined],
    ['gathered around 50 tables', undefined, undefined],
    ['it adds up to 50 cases', undefined, undefined],
    ['a loan over 50 years', 'year', undefined],
    ['jailed for over 50 years', 'year', 'over'],
    ['COVID-19', 'code', undefined],
    ['the F-16', 'code', undefined],
    ['flight MH370', 'code', undefined],
  ])('%s', (text, unit, bound) => {
    expect(findEnglishNumbers(text)[0]).toMatchObject({ ...(unit && { unit }), ...(bound && { bound }) });
    expect(findEnglishNumbers(text)[0]?.unit).toBe(unit);
    expect(findEnglishNumbers(text)[0]?.bound).toBe(bound);
  });

  test.each(['at 6:30 pm', 'at 4pm', 'by 11 a.m.', 'no one', 'ten past seven', 'one another', 'per second'])(
    '%s holds no number of its own',
    (text) => {
      expect(findEnglishNumbers(text).filter(({ loose }) => loose !== true)).toEqual(
        text === 'ten past seven' ? [expect.objectContaining({ value: 10 })] : [],
      );
    },
  );

  test('what is often told in another way is loose', () => {
    for (const text of [
      'one',
      'two',
      'the first',
      'half of them',
      'twice',
      'dozens',
      'both',
      'hundreds of',
    ]) {
      expect(findEnglishNumbers(text), text).toEqual([expect.objectContaining({ loose: true })]);
    }
  });
});

const PIECES = fc.constantFrom(
  ...['1', '12,345', '.', ',', '-', ' ', ' and ', 'hundred', 'million', 'half', ' a ', 'two', '%', '$', 'st'],
  ...['twenty', '-', 'third', 'of', 'km', ':', 'pm', '/', 'COVID', '’s', '🙂', '০'],
);

test('never throws, whatever the text, and says where the numbers stand', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(PIECES, { maxLength: 30 }).map((all) => all.join('')),
      ),
      (text) => {
        for (const { start, end, text: excerpt, value } of findEnglishNumbers(text)) {
          expect(text.slice(start, end)).toBe(excerpt);
          expect(excerpt).not.toBe('');
          expect(Number.isFinite(value)).toBe(true);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  '1,234,',
  '1.2.3.',
  'twenty-',
  'hundred ',
  'half a ',
  '1-',
  '9',
  'and a half ',
  'a word or 12 of 30 ',
])('time grows in proportion to the text: %s', (piece) => {
  expectGrowthInProportion(2000, (count) => piece.repeat(count), findEnglishNumbers);
});
