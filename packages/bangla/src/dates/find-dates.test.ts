import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { banglaText, longTexts } from '../../test/bangla-text.ts';
import { dateAccuracy } from '../../test/date-accuracy.ts';
import { newsTexts, sharedData } from '../../test/shared-data.ts';
import { toBanglaDigits } from '../numbers/to-bangla-digits.ts';
import { toLatinDigits } from '../numbers/to-latin-digits.ts';
import { findDates } from './find-dates.ts';
import { formatDate } from './format-date.ts';
import { gregorianDay } from './gregorian-day.ts';
import { gregorianDayNumber } from './gregorian-day-number.ts';
import { banglaMonthNames } from './month-names.ts';
import { toBangabda } from './to-bangabda.ts';

/** A Monday. */
const NOW = '2025-07-14T10:00:00+06:00';

/** Each finding as text, from and, where it is another day, to. */
function read(text: string, now = NOW, timeZone?: string): string[] {
  const found = findDates(text, timeZone === undefined ? { now } : { now, timeZone });
  return found.map(({ text: part, from, to }) => `${part} = ${from}${to === from ? '' : `/${to}`}`);
}

/** The days of a text that is a date from end to end. */
function days(text: string, now = NOW, timeZone?: string): string {
  const found = findDates(text, timeZone === undefined ? { now } : { now, timeZone });
  expect(found.map((one) => one.text)).toEqual([text]);
  return found.map(({ from, to }) => (from === to ? from : `${from}/${to}`)).join();
}

describe('days', () => {
  test.each([
    ['১২ জুলাই', '2025-07-12'],
    ['12 জুলাই 2025', '2025-07-12'],
    ['১২জুলাই', '2025-07-12'],
    ['১২ই জুলাই', '2025-07-12'],
    ['২১ শে ফেব্রুয়ারী', '2025-02-21'],
    ['১লা জানুয়ারি', '2026-01-01'],
    ['৪ঠা জুলাইয়ের', '2025-07-04'],
    ['১২ জুলাই ২০২৫ ১৯:১৭', '2025-07-12'],
    ['১২ জুলাই ২০২৪, ১৯:১৭', '2024-07-12'],
    ['১২ জুলাই, ২০২৪', '2024-07-12'],
    ['জুলাই ১২, ২০২৪', '2024-07-12'],
    ['১৬ ডিসেম্বর ১৯৭১ সালে', '1971-12-16'],
    ['৫ আগস্ট ’২৪', '2024-08-05'],
    ['২০২৪ সালের ৫ই আগষ্ট', '2024-08-05'],
    ['২০২৪ এর ৫ অগাস্ট', '2024-08-05'],
    ['উনিশশো একাত্তর সালের ষোলোই ডিসেম্বর', '1971-12-16'],
    ['দুই হাজার চব্বিশ সালের ৫ আগস্টে', '2024-08-05'],
    ['একুশে ফেব্রুয়ারি', '2025-02-21'],
    ['চৌঠা মার্চ', '2025-03-04'],
    ['চার মার্চ', '2025-03-04'],
    ['২২ মের', '2025-05-22'],
    ['১০ মে’র', '2025-05-10'],
    ['১২/০৭/২০২৫', '2025-07-12'],
    ['12-07-2025', '2025-07-12'],
    ['১২.০৭.২০২৫', '2025-07-12'],
    ['২০২৫-০৭-১২', '2025-07-12'],
    ['০৭/২৫/২০২৫', '2025-07-25'],
    ['২৫/০৭/২০', '2020-07-25'],
    ['২৯ ফেব্রুয়ারি', '2024-02-29'],
    ['গত ৫ আগস্ট', '2024-08-05'],
    ['আগামী ১৫ জুলাই', '2025-07-15'],
    ['গত বছরের ৫ আগস্ট', '2024-08-05'],
    ['গত বছর, ৫ আগস্ট', '2024-08-05'],
    ['আগামী বছরের ১৯ মার্চ', '2026-03-19'],
    ['এ বছর ৭ জানুয়ারি', '2025-01-07'],
    ['আগামী ২৫ তারিখে', '2025-07-25'],
    ['চলতি মাসের ৫ তারিখে', '2025-07-05'],
    ['ফেব্রুয়ারির ১২ তারিখে', '2025-02-12'],
    ['১৬ জুলাই (বুধবার) সকাল সাড়ে ১০টায়', '2025-07-16'],
    ['১৬ জুলাই, বুধবার', '2025-07-16'],
    ['১২ জানুয়ারি থেকে ১৮ জানুয়ারি', '2026-01-12/2026-01-18'],
    ['গত ১৫ এপ্রিল’২৫', '2025-04-15'],
    ['০৯/১২/১৯', '2019-12-09'],
  ])('%s', (text, expected) => expect(days(text)).toBe(expected));

  test('without a year the nearest, or what goes on from a date of another year', () => {
    expect(days('১৩ জানুয়ারি')).toBe('2025-01-13');
    expect(days('১২ জানুয়ারি')).toBe('2026-01-12');
    expect(read('২০২৩ সালের ১৫ ডিসেম্বর ভোট, ফল ৪ জানুয়ারি। পরে ৩০ মে সভা। তা আর হয়নি। ৩০ মে আসবে')).toEqual([
      '২০২৩ সালের ১৫ ডিসেম্বর = 2023-12-15',
      '৪ জানুয়ারি = 2024-01-04',
      '৩০ মে = 2024-05-30',
      '৩০ মে = 2025-05-30',
    ]);
    expect(read('২০২৩ সালের ৫ মে ভোট হয়। আজ সভা, ১২ জুন ভোট')[2]).toBe('১২ জুন = 2025-06-12');
  });

  test('of the year that was told before', () => {
    expect(read('২০১৯ সালে যাত্রা শুরু। ওই বছরের ৫ নভেম্বর বন্ধ হয়, পরের বছর জানুয়ারিতে খোলে')).toEqual([
      '২০১৯ সালে = 2019-01-01/2019-12-31',
      'ওই বছরের ৫ নভেম্বর = 2019-11-05',
      'পরের বছর জানুয়ারিতে = 2020-01-01/2020-01-31',
    ]);
  });

  test('lists give each its own', () => {
    expect(read('১৭ ও ১৮ ডিসেম্বরের খেলা')).toEqual(['১৭ = 2025-12-17', '১৮ ডিসেম্বরের = 2025-12-18']);
    expect(read('জুন মাসের ২, ৫ ও ৯ তারিখে')).toEqual([
      'জুন মাসের ২ = 2025-06-02',
      '৫ = 2025-06-05',
      '৯ তারিখে = 2025-06-09',
    ]);
  });
});

describe('relative', () => {
  test.each([
    ['আজ', '2025-07-14'],
    ['আজকের', '2025-07-14'],
    ['আজ সোমবার দুপুরে', '2025-07-14'],
    ['আজ রোববার', '2025-07-13'], // written the evening before
    ['গতকাল', '2025-07-13'],
    ['গতকালও', '2025-07-13'],
    ['আগামীকাল মঙ্গলবার (১৫ জুলাই)', '2025-07-15'],
    ['গত পরশু', '2025-07-12'],
    ['আগামী পরশু', '2025-07-16'],
    ['গত রাতে', '2025-07-13/2025-07-14'],
    ['২ দিন আগে', '2025-07-12'],
    ['দুদিন আগে', '2025-07-12'],
    ['২ ঘণ্টা আগে', '2025-07-14'],
    ['১১ ঘণ্টা আগে', '2025-07-13'],
    ['দুই সপ্তাহ আগে', '2025-06-29/2025-07-05'],
    ['তিন মাস আগে', '2025-04-01/2025-04-30'],
    ['১০ বছর আগে', '2015-01-01/2015-12-31'],
    ['সাত-আট মাস আগে', '2024-11-01/2024-12-31'],
    ['২০ থেকে ৩০ বছর আগে', '1995-01-01/2005-12-31'],
    ['আজ থেকে ১০ বছর আগে', '2015-01-01/2015-12-31'],
    ['তিন দিন পর', '2025-07-17'],
    ['গত তিন দিনে', '2025-07-11/2025-07-14'],
    ['গত ২৪ ঘণ্টায়', '2025-07-13/2025-07-14'],
    ['গত এক বছরে', '2024-07-14/2025-07-14'],
    ['গত দেড় বছরে', '2024-01-14/2025-07-14'],
    ['আগামী ৭২ ঘণ্টার', '2025-07-14/2025-07-17'],
    ['গত সপ্তাহে', '2025-07-06/2025-07-12'],
    ['চলতি সপ্তাহে', '2025-07-13/2025-07-19'],
    ['আগামী সপ্তাহে', '2025-07-20/2025-07-26'],
    ['গত সপ্তাহের বুধবার', '2025-07-09'],
    ['গত মাসে', '2025-06-01/2025-06-30'],
    ['চলতি মাসে', '2025-07-01/2025-07-31'],
    ['আগামী মাসের', '2025-08-01/2025-08-31'],
    ['গত বছর', '2024-01-01/2024-12-31'],
    ['এ বছর', '2025-01-01/2025-12-31'],
    ['এবছর', '2025-01-01/2025-12-31'],
    ['গতবছর', '2024-01-01/2024-12-31'],
    ['গতমাসের', '2025-06-01/2025-06-30'],
    ['গতরাতে সাড়ে ১১টায়', '2025-07-13/2025-07-14'],
    ['গতকাল বেলা আড়াইটায়', '2025-07-13'],
    ['আগামী বছরই', '2026-01-01/2026-12-31'],
    ['চলতি অর্থবছরে', '2025-07-01/2026-06-30'],
    ['গত অর্থবছরের জুলাই-নভেম্বর', '2024-07-01/2024-11-30'],
  ])('%s', (text, expected) => expect(days(text)).toBe(expected));

  test('one after another', () => {
    expect(read('আজ, গতকাল, আগামীকাল')).toHaveLength(3);
  });

  test('in another zone it is another day', () => {
    expect(days('আজ', '2025-07-14T20:00:00Z')).toBe('2025-07-15');
    expect(days('আজ', '2025-07-14T20:00:00Z', 'Europe/London')).toBe('2025-07-14');
    expect(days('চলতি অর্থবছরে', NOW, 'Asia/Kolkata')).toBe('2025-04-01/2026-03-31');
  });

  test('what other dates tell is none', () => {
    for (const text of [
      'মৃত্যুর ২ দিন আগে',
      'ঘটনার তিন দিন পর',
      'দেশে ফেরেন ১৭ বছর পর',
      'ভোটের চার-পাঁচ মাস আগে',
      'তিন বছরের আগে ভাঙালে',
      'কাল আসবে',
      'ওই দিন',
      'পরের শনিবার',
    ]) {
      expect(read(text), text).toEqual([]);
    }
  });

  test('reads back what formatDate writes', () => {
    const now = '2025-07-14T10:00:00+06:00';
    for (const days of [-6, -3, -2, 2, 5]) {
      const time = Date.parse(now) + days * 86_400_000;
      const day = new Date(time + 21_600_000).toISOString().slice(0, 10);
      expect(read(formatDate(time, 'relative', { now }), now)[0]).toContain(`= ${day}`);
    }
  });
});

describe('weekdays', () => {
  test.each([
    ['শনিবার', '2025-07-12'],
    ['সোমবার', '2025-07-14'],
    ['রোববারের', '2025-07-13'],
    ['বৃহষ্পতিবারও', '2025-07-10'],
    ['গত শনিবার', '2025-07-12'],
    ['গত সোমবার', '2025-07-07'],
    ['আগামী শনিবার', '2025-07-19'],
    ['আগামী সোমবার', '2025-07-21'],
    ['শনিবার রাতে', '2025-07-12'],
    ['শনিবার সন্ধ্যা ৭টায়', '2025-07-12'],
    ['শনিবার রাত সাড়ে দশটায়', '2025-07-12'],
    ['সোমবার দিবাগত রাত ২টায়', '2025-07-14/2025-07-15'],
    ['শনিবার(১২ জুলাই )', '2025-07-12'],
    ['শনিবার (৫ জুলাই) রাতে', '2025-07-05'],
    ['শনিবার, ১২ জুলাই ২০২৫', '2025-07-12'],
    ['শনিবার ১২/০৭/২০২৫', '2025-07-12'],
    ['রোববার (১২ জুলাই)', '2025-07-12'], // the date counts
    ['সোমবার বিকেলে (৭ জুলাই)', '2025-07-07'],
    ['শনিবার থেকে সোমবার', '2025-07-12/2025-07-14'],
    ['রোববার (গতকাল) দুপুরে', '2025-07-13'],
    ['সোমবার (আজ)', '2025-07-14'],
  ])('%s', (text, expected) => expect(days(text)).toBe(expected));

  test('to come in a sentence that tells what will be', () => {
    expect(read('শুক্রবারের মধ্যে জমা দিন')).toEqual(['শুক্রবারের = 2025-07-18']);
    expect(read('বুধবার থেকে রাতেও টহল শুরু হবে।')).toEqual(['বুধবার = 2025-07-16']);
    expect(read('বুধবার মন্ত্রী বলেন, কাজ শেষ হবে।')).toEqual(['বুধবার = 2025-07-09']);
  });

  test('every week is no day', () => {
    expect(read('প্রতি শনিবার খোলা, প্রতি সপ্তাহে রোববার বন্ধ')).toEqual([]);
  });
});

describe('months, years and stretches', () => {
  test.each([
    ['নভেম্বরে', '2025-11-01/2025-11-30'],
    ['নভেম্বর মাসের', '2025-11-01/2025-11-30'],
    ['মে মাসে', '2025-05-01/2025-05-31'],
    ['ডিসেম্বর ২০২৪', '2024-12-01/2024-12-31'],
    ['২০২৪ সালের জুলাই মাসে', '2024-07-01/2024-07-31'],
    ['গত নভেম্বরে', '2024-11-01/2024-11-30'],
    ['গত জুলাইয়ে', '2024-07-01/2024-07-31'],
    ['আগামী মার্চ', '2026-03-01/2026-03-31'],
    ['চলতি জুলাই', '2025-07-01/2025-07-31'],
    ['গত বছর নভেম্বরে', '2024-11-01/2024-11-30'],
    ['গত বছরের জুলাই-আগস্টে', '2024-07-01/2024-08-31'],
    ['জুলাই-আগস্টে', '2025-07-01/2025-08-31'],
    ['ডিসেম্বর–জানুয়ারিতে', '2024-12-01/2025-01-31'],
    ['জানুয়ারি থেকে জুন', '2025-01-01/2025-06-30'],
    ['জুলাই-এপ্রিল', '2024-07-01/2025-04-30'],
    ['আগামী জুলাই থেকে অক্টোবরের', '2026-07-01/2026-10-31'],
    ['২০২৪ সালে', '2024-01-01/2024-12-31'],
    ['৭১ সালে', '1971-01-01/1971-12-31'],
    ['২০২০–২১', '2020-01-01/2021-12-31'],
    ['২০১৯-২০ অর্থবছরে', '2019-07-01/2020-06-30'],
    ['২০২৪-২০২৫ অর্থবছরের', '2024-07-01/2025-06-30'],
    ['২০০১-২০০৬ সাল', '2001-01-01/2006-12-31'],
    ['২০১১ থেকে ২০১৫ সালের', '2011-01-01/2015-12-31'],
    ['সত্তরের দশকে', '1970-01-01/1979-12-31'],
    ['১৯৯০-এর দশকে', '1990-01-01/1999-12-31'],
    ['৯০ দশকের', '1990-01-01/1999-12-31'],
    ['ঊনবিংশ শতাব্দীতে', '1801-01-01/1900-12-31'],
    ['একুশ শতকে', '2001-01-01/2100-12-31'],
    ['১২–১৫ জুলাই', '2025-07-12/2025-07-15'],
    ['১২ থেকে ১৫ জুলাই', '2025-07-12/2025-07-15'],
    ['২৮ জুলাই থেকে ২ আগস্ট', '2025-07-28/2025-08-02'],
    ['১ জুলাই থেকে ৩০ জুন', '2025-07-01/2026-06-30'],
    ['৩০ ডিসেম্বর থেকে ২০২৬ সালের ৪ জানুয়ারি', '2025-12-30/2026-01-04'],
    ['গত ২৮ জুন থেকে আগামী ৫ আগস্ট', '2025-06-28/2025-08-05'],
    ['১৬ জুলাই সকাল ৯টা থেকে ২২ জুলাই দুপুর ১২টার', '2025-07-16/2025-07-22'],
  ])('%s', (text, expected) => expect(days(text)).toBe(expected));

  test('lists', () => {
    expect(read('২০১৪, ২০১৮ ও ২০২৪ সালের ভোট')).toEqual([
      '২০১৪ = 2014-01-01/2014-12-31',
      '২০১৮ = 2018-01-01/2018-12-31',
      '২০২৪ সালের = 2024-01-01/2024-12-31',
    ]);
    expect(read('২০০৯ থেকে ২০২৪ সালের জুন পর্যন্ত')).toEqual(['২০২৪ সালের জুন = 2024-06-01/2024-06-30']);
    expect(read('জানুয়ারি ও মে’তে')).toHaveLength(2);
    expect(read('মে ও জুনে')).toEqual(['মে = 2025-05-01/2025-05-31', 'জুনে = 2025-06-01/2025-06-30']);
  });
});

describe('times of day', () => {
  test('are of today, or of the day that the line told last', () => {
    expect(days('সন্ধ্যা ৭টায়')).toBe('2025-07-14');
    expect(days('সকাল ১০টা থেকে বিকেল ৫টা')).toBe('2025-07-14');
    expect(read('শনিবার সভা হয়। বিকেল ৪টায় মিছিল\nরাত ৮টায়')).toEqual([
      'শনিবার = 2025-07-12',
      'বিকেল ৪টায় = 2025-07-12',
      'রাত ৮টায় = 2025-07-14',
    ]);
  });

  test('a part of the day or a clock alone is no date', () => {
    expect(read('সকালে, রাতে, ৭টায়, ১৯:১৭')).toEqual([]);
  });
});

describe('the Bangla calendar', () => {
  test.each([
    ['২৮ আষাঢ় ১৪৩২', '2025-07-12'],
    ['২৮ আষাঢ়, ১৪৩২ বঙ্গাব্দে', '2025-07-12'],
    ['১৪৩২ সালের ২৮ আষাঢ়', '2025-07-12'],
    ['১৪৩২ সনের ২৮শে আষাঢ়', '2025-07-12'],
    ['১লা বৈশাখ', '2025-04-14'],
    ['পহেলা বৈশাখে', '2025-04-14'],
    ['আগামী পয়লা বৈশাখ', '2026-04-14'],
    ['১ বৈশাখ ২০২৪', '2024-04-14'],
    ['আষাঢ় মাসে', '2025-06-15/2025-07-15'],
    ['১৪৩২ বঙ্গাব্দ', '2025-04-14/2026-04-13'],
    ['৮ ফাল্গুন ১৩৫৮', '1952-02-21'],
    ['২২ শ্রাবণ ১৩৪৮', '1941-08-07'],
    ['২৫ বৈশাখ ১২৬৮', '1861-05-07'],
  ])('%s', (text, expected) => expect(days(text)).toBe(expected));

  test('West Bengal’s in Indian time', () => {
    expect(days('পয়লা বৈশাখ', NOW, 'Asia/Kolkata')).toBe('2025-04-15');
  });

  test('names that are months too', () => expect(read('কার্তিক আরিয়ান, পৌষ মেলা, মাঘের শীত')).toEqual([]));
});

test('what is no date', () => {
  const none =
    '৯৭ মে | ৩১ জুনের | ০ জুলাই | লং মার্চে | মার্চ ফর গাজা | টেরিজা মে | মেয়ের | মেতে ওঠে | জুলাই সনদ | ' +
    'জুলাই-আগস্ট গণহত্যা | বাড়ি— জুলাই যোদ্ধা | ২৮-২ আগস্ট | ৪-০-৩০ | ১.৮.১ | ২০ মেগাপিক্সেল | ২০০০ এর বেশি | ১৪৪৬ হিজরি | আজাদ | আজও | ২০২৪ জন | আইন ২০১৮ এর ৩৫ ধারা | ৩০.০০.০০০০ | ' +
    'গত আসরে | আগামী নির্বাচনে | চলতি হিসাব | এই দিনে';
  for (const text of none.split(' | ')) expect(read(text), text).toEqual([]);
  expect(read('১৫ মে ১২০২ জন')).toEqual(['১৫ মে = 2025-05-15']);
});

test('offsets are those of the text as given', () => {
  const text = 'সভা\u00a0হবে \u200bআগামী\u00a0২৮ আষা\u09dd ১৪৩২\u200c।';
  for (const { start, end, text: part } of findDates(text, { now: NOW }))
    expect(text.slice(start, end)).toBe(part);
  expect(findDates(text, { now: NOW })).toHaveLength(1);
});

test('throws for now and the zone only', () => {
  expect(() => findDates('আজ', { now: 'আজ' })).toThrow(RangeError);
  expect(() => findDates('', { now: NOW, timeZone: 'Asia/Nowhere' })).toThrow(RangeError);
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'১২ ২০২৪ ৯৯৯৯ ০ ৯৯৯৯৯৯৯৯ গত আগামী চলতি এ ওই প্রতি আজ গতকাল কাল শনিবার জুলাই জুলাইয়ে মে বৈশাখ সালের সন বঙ্গাব্দ'.split(
      ' ',
    ),
    ...'থেকে ও এর আগে পর দিন সপ্তাহ মাস বছর অর্থবছর দশক ঘণ্টা দেড় তিন পহেলা রাত দিবাগত টায় সাড়ে তারিখ মধ্যে ( ) , - / : । \n'.split(
      ' ',
    ),
  );
  const datelike = fc.array(words, { maxLength: 14 }).map((parts) => parts.join(' '));
  const anything = fc.oneof(datelike, banglaText, fc.string({ unit: 'binary' }));
  const nows = fc.date({ min: new Date('1000-01-01'), max: new Date('3000-01-01'), noInvalidDate: true });

  test('gives days in order, at their places', () => {
    fc.assert(
      fc.property(anything, nows, (text, now) => {
        let last = 0;
        for (const { start, end, text: part, from, to } of findDates(text, { now })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(part);
          expect(from <= to && /^\d{4}-\d\d-\d\d$/.test(from) && /^\d{4}-\d\d-\d\d$/.test(to)).toBe(true);
          last = end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('every day of a Bangla year is of that year, in either calendar', () => {
    for (const timeZone of ['Asia/Dhaka', 'Asia/Kolkata']) {
      const region = timeZone === 'Asia/Kolkata' ? 'west-bengal' : 'bangladesh';
      for (let day = gregorianDayNumber('2024-01-01'); day < gregorianDayNumber('2026-12-31'); day++) {
        const bangla = toBangabda(gregorianDay(day), region);
        const text = toBanglaDigits(`${bangla.day} ${banglaMonthNames[bangla.month - 1]} ${bangla.year}`);
        const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
        expect(findDates(text, { now: NOW, timeZone }), text).toMatchObject([{ from: iso, to: iso }]);
      }
    }
  });

  test('every day that formatDate writes is found again', () => {
    const instants = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2090, 0, 1) });
    fc.assert(
      fc.property(instants, fc.constantFrom('published', 'day', 'full', 'bangabda'), (time, style) => {
        if (style === 'bangabda' && time < Date.UTC(1988, 0, 1)) return;
        const [found] = findDates(formatDate(time, style, { timeZone: 'UTC' }), { now: NOW });
        expect(found?.from).toBe(new Date(time).toISOString().slice(0, 10));
        expect(found?.to).toBe(found?.from);
      }),
    );
  });

  const worst =
    '১|১ |১, |১-|১ ও |শনিবার |শনিবার থেকে |১২ জুলাই |১২ জুলাই থেকে |২০২৪, |২০২৪-|২০২৪ সালের |গত |গত বছর |সন্ধ্যা |জুলাই-|জুলাই ও |আজ থেকে |আজ (|১২/০৭/|ওই বছরের |দিবাগত রাত |শনিবার (|শনিবার রাত (|আজ শনিবার (আজ|গত ২০২৪ |গত ৫ ও |১:৩০|’২৪|গতগত|মে’|২৮ আষাঢ় |'.split(
      '|',
    );
  test('takes linear time', { timeout: 120_000 }, () => {
    const patterns = worst.filter(Boolean).map((pattern) => pattern.repeat(1_000_000 / pattern.length));
    for (const text of [...patterns, ...longTexts]) {
      const start = performance.now();
      findDates(text, { now: NOW });
      expect(performance.now() - start, JSON.stringify(text.slice(0, 12))).toBeLessThan(8_000);
    }
  });
});

describe('the news', () => {
  test('its date expressions', ({ skip }) => {
    const lines =
      sharedData('normalise/real-date-expressions.tsv') ?? skip('no folder shared/data beside the checkout');
    const { dates, right, others, falseAlarms, errors } = dateAccuracy(lines);
    expect(dates).toBeGreaterThan(1000);
    expect(right / dates, errors.join('\n')).toBeGreaterThan(0.995);
    expect(falseAlarms / others, errors.join('\n')).toBeLessThan(0.1);
  });

  test('weekday and date agree in articles of one month', ({ skip }) => {
    const texts =
      newsTexts('news/bdnews-2025-12-bn.jsonl') ?? skip('no folder shared/data beside the checkout');
    let agreeing = 0;
    let all = 0;
    for (const date of texts.flatMap((text) => findDates(text, { now: '2025-12-30' }))) {
      const weekday = WEEKDAYS.findIndex((name) => date.text.startsWith(`${name} (`));
      if (weekday < 0 || !/[০-৯]/.test(date.text)) continue;
      all++;
      if (new Date(date.from).getUTCDay() === weekday) agreeing++;
    }
    expect(all).toBeGreaterThan(150);
    expect(agreeing / all).toBeGreaterThan(0.97);
  });

  test('days in both languages are the same', ({ skip }) => {
    const lines =
      sharedData('parallel/risingnews-valid.tsv') ?? skip('no folder shared/data beside the checkout');
    const pairs = lines.map((line) => line.split('\t')).filter(([english = '']) => ENGLISH_DAY.test(english));
    const agreeing = pairs.filter(([english = '', bangla = '']) => {
      const wanted = Array.from(english.matchAll(ENGLISH_DAY_ALL), englishDay);
      const found = findDates(bangla, { now: '2019-09-01' }).flatMap(({ from, to }) => [
        from.slice(5),
        to.slice(5),
      ]);
      return wanted.every((day) => found.includes(day));
    });
    expect(pairs.length).toBeGreaterThan(25);
    expect(agreeing.length / pairs.length).toBeGreaterThan(0.9);
  });
});

function englishDay(match: RegExpMatchArray): string {
  const [, month = '', after, before] = match[1] === undefined ? [null, match[4], null, match[3]] : match;
  const number = ENGLISH_MONTHS.indexOf(month ?? '') + 1;
  return `${String(number).padStart(2, '0')}-${toLatinDigits(after ?? before ?? '').padStart(2, '0')}`;
}

const WEEKDAYS = ['রোববার', 'সোমবার', 'মঙ্গলবার', 'বুধবার', 'বৃহস্পতিবার', 'শুক্রবার', 'শনিবার'];
const ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(' ');
const ENGLISH_DAY = new RegExp(
  `(${ENGLISH_MONTHS.join('|')}) (\\d{1,2})\\b|\\b(\\d{1,2}) (${ENGLISH_MONTHS.join('|')})`,
);
const ENGLISH_DAY_ALL = new RegExp(ENGLISH_DAY, 'g');
