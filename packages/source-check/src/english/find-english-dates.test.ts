import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectGrowthInProportion } from '../../test/growth.ts';
import { findEnglishDates } from './find-english-dates.ts';

const TODAY = '2025-07-14';
type Parts = Record<string, unknown>;

/** The parts of what is found, with its words. */
function read(text: string): Parts[] {
  return findEnglishDates(text, TODAY).map(({ start: _, end: __, from: ___, to: ____, ...parts }) => parts);
}

describe('findEnglishDates', () => {
  it.each<[string, Parts[]]>([
    ['July 12, 2025', [{ month: 7, day: 12, year: 2025 }]],
    ['on 12 July', [{ month: 7, day: 12 }]],
    ['Jul. 12', [{ month: 7, day: 12 }]],
    ['the 12th of July', [{ month: 7, day: 12 }]],
    ['the twenty-first of February', [{ month: 2, day: 21 }]],
    ['2025-07-12', [{ year: 2025, month: 7, day: 12 }]],
    ['12/07/2025', [{ year: 2025, month: 7, day: 12, loose: true }]],
    ['07/25/2025', [{ year: 2025, month: 7, day: 25 }]],
    [
      'October 22-24',
      [
        { month: 10, day: 22 },
        { month: 10, day: 24 },
      ],
    ],
    [
      '31 January–15 March 2020',
      [
        { month: 1, day: 31 },
        { month: 3, day: 15, year: 2020 },
      ],
    ],
    ['late December of 2019', [{ month: 12, year: 2019 }]],
    ['Saturday', [{ weekday: 6 }]],
    ['Sat., July 5', [{ weekday: 6 }, { month: 7, day: 5 }]],
    ['Mon-Fri', [{ weekday: 1 }, { weekday: 5 }]],
    ['next Monday', [{ weekday: 1, away: { unit: 'weekday', steps: 1 } }]],
    ['in 1971', [{ year: 1971 }]],
    ['2019-20', [{ year: 2019 }, { year: 2020 }]],
    ['FY2025', [{ year: 2025 }, { year: 2024, loose: true }]],
    ['the 1990s', [{ year: 1990, span: 'decade' }]],
    ['the late nineties', [{ year: 90, span: 'decade' }]],
    ['the 20th century', [{ year: 1901, span: 'century' }]],
    ['the fifth century BC', [{ year: -500, span: 'century' }]],
    ['6:30 pm', [{ minutes: 1110 }]],
    ['10 a.m.', [{ minutes: 600 }]],
    ['12 a.m.', [{ minutes: 0 }]],
    ['1900 GMT', [{ minutes: 1140, zones: [0] }]],
    ['8pm BST', [{ minutes: 1200, zones: [60, 360] }]],
    ['06:30 local time', [{ minutes: 390 }]],
    ['at 6:30', [{ minutes: 390, eitherHalf: true }]],
    ['6-8 pm', [{ minutes: 1080, eitherHalf: true }, { minutes: 1200 }]],
    ['noon', [{ minutes: 720, loose: true }]],
    ['half past six in the evening', [{ minutes: 1110 }]],
    ["seven o'clock", [{ minutes: 420, eitherHalf: true }]],
    ['yesterday', [{ relative: true, away: { unit: 'day', steps: -1 } }]],
    ['the day after tomorrow', [{ relative: true, away: { unit: 'day', steps: 2 } }]],
    ['last week', [{ relative: true, away: { unit: 'week', steps: -1 } }]],
    ['in May', [{ month: 5 }]],
    ['Theresa May', [{ month: 5, loose: true }]],
  ])('%s', (text, expected) => {
    expect(read(text).map(({ text: _, ...parts }) => parts)).toEqual(expected);
  });

  it.each([
    'They may march on Dhaka.',
    'The Sun reported that Sat was second.',
    'Over 2000 people and 1900 homes',
    'a 1500 km road, $2019, 3.1971 and COVID-19',
    'He decided a decade-long case in a week.',
  ])('finds no date in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('tells the days where the story’s day or the text tells them', () => {
    expect(findEnglishDates('yesterday', TODAY)[0]).toMatchObject({ from: '2025-07-13', to: '2025-07-13' });
    expect(findEnglishDates('July 12, 2025', null)[0]).toMatchObject({
      from: '2025-07-12',
      to: '2025-07-12',
    });
  });

  it('covers the numbers that belong to a date', () => {
    const text = 'On July 12, 2025 at 6:30 pm';
    const found = findEnglishDates(text, null);
    for (const number of ['12', '2025', '6:30']) {
      const at = text.indexOf(number);
      expect(found.some(({ start, end }) => start <= at && end >= at + number.length)).toBe(true);
    }
  });

  it('never throws, and tells where each date stands', () => {
    const pieces = fc.constantFrom(
      'May',
      'July',
      '12',
      '2025',
      '-',
      '/',
      ':',
      'pm',
      ' ',
      ',',
      'GMT',
      'last',
      'Monday',
      'the',
      '1990s',
      '😀',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          for (const { start, end, text: words } of findEnglishDates(text, TODAY)) {
            expect(text.slice(start, end)).toBe(words);
            expect(words).not.toBe('');
          }
        },
      ),
    );
  });

  it.each(['July 12, 2025 ', '12 ', '6:30 ', 'May ', '1-', 'last ', '2019-'])(
    'takes time in proportion to the text: %j',
    (piece) => {
      expectGrowthInProportion(
        1000,
        (count) => piece.repeat(count),
        (text) => findEnglishDates(text, TODAY),
      );
    },
  );
});
