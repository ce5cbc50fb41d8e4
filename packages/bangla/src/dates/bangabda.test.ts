import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PUBLISHED_DATES } from '../../test/published-almanac-dates.ts';
import { sharedData } from '../../test/shared-data.ts';
import { toLatinDigits } from '../numbers/to-latin-digits.ts';
import { fromBangabda } from './from-bangabda.ts';
import { gregorianDay } from './gregorian-day.ts';
import { gregorianDayNumber } from './gregorian-day-number.ts';
import { type CalendarRegion, toBangabda } from './to-bangabda.ts';

const REGIONS: readonly CalendarRegion[] = ['bangladesh', 'west-bengal'];

describe('toBangabda', () => {
  test.each([
    ['2025-07-12', 1432, 3, 28],
    ['2020-12-24', 1427, 9, 9],
    ['2026-04-14', 1433, 1, 1],
    ['2026-04-13', 1432, 12, 30],
    ['2024-02-29', 1430, 11, 16],
    ['2024-03-14', 1430, 11, 30],
    ['2024-03-15', 1430, 12, 1],
    ['2023-03-14', 1429, 11, 29],
    ['2019-10-16', 1426, 6, 31],
    ['2019-10-17', 1426, 7, 1],
    ['2018-10-16', 1425, 7, 1],
    ['2018-10-15', 1425, 6, 30],
    ['2016-03-14', 1422, 11, 31],
    ['2016-03-15', 1422, 12, 1],
    ['2016-04-13', 1422, 12, 30],
    ['2021-02-21', 1427, 11, 8],
    ['2024-03-26', 1430, 12, 12],
    ['2021-12-16', 1428, 9, 1],
  ] as [string, number, number, number][])('Bangladesh, %s', (date, year, month, day) => {
    expect(toBangabda(date, 'bangladesh')).toEqual({ year, month, day });
    expect(fromBangabda({ year, month, day }, 'bangladesh')).toEqual(gregorianDay(gregorianDayNumber(date)));
  });

  test('every month of Bangladesh begins where the law of 2019 says', () => {
    const first = '14-04 15-05 15-06 16-07 16-08 16-09 17-10 16-11 16-12 15-01 14-02 15-03'.split(' ');
    for (let year = 1427; year < 1500; year++) {
      const days = first.map((_, at) => fromBangabda({ year, month: at + 1, day: 1 }, 'bangladesh'));
      expect(days.map(({ day, month }) => `${day}-${String(month).padStart(2, '0')}`)).toEqual(first);
    }
  });

  test.each([
    [1430, '2023-04-15'],
    [1431, '2024-04-14'],
    [1432, '2025-04-15'],
    [1433, '2026-04-15'],
  ])('West Bengal’s year %i begins on %s', (year, date) =>
    expect(toBangabda(date as string, 'west-bengal')).toEqual({ year, month: 1, day: 1 }),
  );

  test.each(PUBLISHED_DATES)('$gregorian as printed: $source', ({ region, gregorian, bangla }) => {
    const [year, month, day] = bangla;
    expect(toBangabda(gregorian, region)).toEqual({ year, month, day });
    expect(fromBangabda({ year, month, day }, region)).toEqual(gregorianDay(gregorianDayNumber(gregorian)));
  });

  test('West Bengal’s months have 29 to 32 days', () => {
    for (let year = 1300; year < 1550; year++) {
      for (let month = 1; month <= 12; month++) {
        expect(() => fromBangabda({ year, month, day: 29 }, 'west-bengal')).not.toThrow();
        expect(() => fromBangabda({ year, month, day: 33 }, 'west-bengal')).toThrow(RangeError);
      }
    }
  });

  test('there and back', () => {
    const days = fc.integer({ min: gregorianDayNumber('1000-01-01'), max: gregorianDayNumber('2999-12-31') });
    fc.assert(
      fc.property(days, fc.constantFrom(...REGIONS), (number, region) => {
        const date = gregorianDay(number);
        expect(fromBangabda(toBangabda(date, region), region)).toEqual(date);
      }),
      { numRuns: 3000 },
    );
  });

  test('days that do not exist', () => {
    for (const date of ['2025-02-29', '2025-13-01', '2025-7-1', '', 'আজ', '0300-01-01']) {
      for (const region of REGIONS) expect(() => toBangabda(date, region)).toThrow(RangeError);
    }
    expect(() => toBangabda({ year: 2025, month: 1.5, day: 1 })).toThrow(RangeError);
    for (const [year, month, day] of [
      [1432, 0, 1],
      [1432, 13, 1],
      [1432, 1, 32],
      [1432, 11, 30],
      [0, 1, 1],
      [1432, 1, 0],
      [1432, 1, 1.5],
    ]) {
      expect(() =>
        fromBangabda({ year, month, day } as { year: number; month: number; day: number }),
      ).toThrow(RangeError);
    }
  });

  test('published cases of both calendars', ({ skip }) => {
    const lines =
      sharedData('normalise/bangla-calendar-odd.tsv') ?? skip('no folder shared/data beside the checkout');
    for (const line of lines.slice(1)) {
      const [calendar = '', date = '', bangla = ''] = line.split('\t');
      const [, day, name = '', year] = /^(\d+) (.+), (\d+)$/.exec(toLatinDigits(bangla)) ?? [];
      const month = MONTHS.indexOf(name.normalize('NFC')) + 1;
      const region = calendar.startsWith('BD') ? 'bangladesh' : 'west-bengal';
      expect(toBangabda(date, region), line).toEqual({ year: Number(year), month, day: Number(day) });
    }
  });
});

const MONTHS = 'বৈশাখ জ্যৈষ্ঠ আষাঢ় শ্রাবণ ভাদ্র আশ্বিন কার্তিক অগ্রহায়ণ পৌষ মাঘ ফাল্গুন চৈত্র'.normalize('NFC').split(' ');
