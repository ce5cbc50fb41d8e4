import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectGrowthInProportion } from '../../test/growth.ts';
import { findBanglaDates } from './find-bangla-dates.ts';

const TODAY = '2025-07-14';
type Parts = Record<string, unknown>;

function read(text: string): Parts[] {
  return findBanglaDates(text, TODAY).map(
    ({ start: _, end: __, from: ___, to: ____, text: _____, ...parts }) => parts,
  );
}

describe('findBanglaDates', () => {
  it.each<[string, Parts[]]>([
    ['১২ জুলাই ২০২৫', [{ month: 7, day: 12, year: 2025 }]],
    ['৫ মে, ২০২০', [{ month: 5, day: 5, year: 2020 }]],
    ['31শে জানুয়ারি', [{ month: 1, day: 31 }]],
    ['২০শে জানুয়ারী ২০২০', [{ month: 1, day: 20, year: 2020 }]],
    ['৭ ফেব্রুয়ারিতে', [{ month: 2, day: 7 }]],
    ['১লা মে', [{ month: 5, day: 1 }]],
    ['একুশে ফেব্রুয়ারি', [{ month: 2, day: 21 }]],
    ['সাতই মার্চের', [{ month: 3, day: 7 }]],
    [
      '২২-২৪ অক্টোবর',
      [
        { month: 10, day: 22 },
        { month: 10, day: 24 },
      ],
    ],
    [
      '১২ ও ১৩ জুলাই',
      [
        { month: 7, day: 12 },
        { month: 7, day: 13 },
      ],
    ],
    ['জুলাই মাসের ১২ তারিখে', [{ month: 7, day: 12 }]],
    ['১২/০৭/২০২৫', [{ year: 2025, month: 7, day: 12, loose: true }]],
    ['২৮ আষাঢ় ১৪৩২', [{ year: 2025, month: 7, day: 12 }]],
    ['পহেলা বৈশাখ', [{ year: 2025, month: 4, day: 14 }]],
    ['২০১৯ সালের ডিসেম্বরে', [{ year: 2019 }, { month: 12 }]],
    ['ডিসেম্বর ২০১৯-এর', [{ month: 12, year: 2019 }]],
    ['শনিবার', [{ weekday: 6 }]],
    ['রোববার ও রবিবারে', [{ weekday: 0 }, { weekday: 0 }]],
    ['সোম থেকে বৃহস্পতিবার', [{ weekday: 1 }, { weekday: 4 }]],
    ['আগামী সোমবারের', [{ weekday: 1, away: { unit: 'weekday', steps: 1 } }]],
    ['মঙ্গলবার দিবাগত রাতে', [{ weekday: 2, loose: true }]],
    ['২০১০-১১ অর্থবছরে', [{ year: 2010 }, { year: 2011 }]],
    ['নব্বইয়ের দশকে', [{ year: 90, span: 'decade' }]],
    ['১৯৯০-এর দশকে', [{ year: 1990, span: 'decade' }]],
    ['বিংশ শতাব্দীতে', [{ year: 1901, span: 'century' }]],
    ['একুশ শতকের', [{ year: 2001, span: 'century' }]],
    ['খ্রিষ্টপূর্ব পঞ্চম শতকে', [{ year: -500, span: 'century' }]],
    ['একাত্তরের', [{ year: 1971, loose: true }]],
    ['সন্ধ্যা ৭টা ১৭ মিনিটে', [{ minutes: 1157 }]],
    ['১৯:১৭', [{ minutes: 1157, loose: true }]],
    ['সাড়ে ৬টায়', [{ minutes: 390, eitherHalf: true }]],
    ['রাত ১২টা', [{ minutes: 0 }]],
    ['রাত পৌনে ১০টায়', [{ minutes: 1305 }]],
    ['দুপুর ২টার', [{ minutes: 840 }]],
    ['বেলা ১১টায়', [{ minutes: 660 }]],
    ['ভোর সাড়ে ৫টায়', [{ minutes: 330 }]],
    ['সকাল সাতটায়', [{ minutes: 420 }]],
    ['বাংলাদেশ সময় শনিবার রাত ৮টায়', [{ weekday: 6 }, { minutes: 1200, zones: [360] }]],
    ['১৩:০০ জিএমটি', [{ minutes: 780, zones: [0] }]],
    ['স্থানীয় সময় সকাল ১০টা (বাংলাদেশ সময় রাত ৮টা)', [{ minutes: 600 }, { minutes: 1200, zones: [360] }]],
    ['গতকাল', [{ relative: true, away: { unit: 'day', steps: -1 } }]],
    ['আগামী মাসে', [{ relative: true, away: { unit: 'month', steps: 1 } }]],
    ['কাল', [{ relative: true, loose: true }]],
    ['মে', [{ month: 5, loose: true }]],
    ['মে মাসে', [{ month: 5 }]],
    ['লং মার্চ', [{ month: 3, loose: true }]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(read(text.normalize('NFD')), 'decomposed').toEqual(expected);
    expect(read(composed(text)), 'composed').toEqual(expected);
  });

  it.each([
    '৫ মেয়ে',
    '৭টা আম',
    '২০০০ জন',
    'প্রায় ২০০০',
    '১৫০০ ঘর',
    'এক কালের রবি',
    'মঙ্গল ও শনি গ্রহ',
    '২০২৫টি',
    'চল্লিশ জন',
  ])('finds no date in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('covers the numbers that belong to a date', () => {
    const text = 'শনিবার (১২ জুলাই ২০২৫) সন্ধ্যা ৭টা ১৭ মিনিটে';
    const found = findBanglaDates(text, null);
    for (const number of ['১২', '২০২৫', '৭টা', '১৭']) {
      const at = text.indexOf(number);
      expect(found.some(({ start, end }) => start <= at && end >= at + number.length)).toBe(true);
    }
  });

  it('never throws, and tells where each date stands', () => {
    const pieces = fc.constantFrom(
      'মে',
      'জুলাই',
      '১২',
      '২০২৫',
      '-',
      'টা',
      ' ',
      ':',
      'রাত',
      'সাড়ে',
      'শনি',
      'বার',
      'আষাঢ়',
      '৩৫',
      'শতক',
      '\u09df',
      '\u09bc',
      '😀',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          for (const { start, end, text: words } of findBanglaDates(text, TODAY)) {
            expect(text.slice(start, end)).toBe(words);
            expect(words).not.toBe('');
          }
        },
      ),
    );
  });

  it.each(['১২ জুলাই ২০২৫ ', '১২ ', 'রাত ৭টা ', 'শনি, ', 'সময় ', '১-', 'বাংলাদেশ সময় '])(
    'takes time in proportion to the text: %j',
    (piece) => {
      expectGrowthInProportion(
        1000,
        (count) => piece.repeat(count),
        (text) => findBanglaDates(text, TODAY),
      );
    },
  );
});

/** With য় ড় ঢ় as one code point each, which NFC takes apart. */
function composed(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\u09af\u09bc', '\u09df')
    .replaceAll('\u09a1\u09bc', '\u09dc')
    .replaceAll('\u09a2\u09bc', '\u09dd');
}
