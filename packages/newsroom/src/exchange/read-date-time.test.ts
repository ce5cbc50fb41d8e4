import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DateProblem } from './date-pieces.ts';
import { readDateTime } from './read-date-time.ts';

const DHAKA = 'Asia/Dhaka';
const EVENING = '2025-07-12T19:17:00+06:00';
const NIGHT = '2025-07-12T23:54:00+06:00';

const READ: readonly (readonly [text: string, instant: string])[] = [
  ['১২ জুলাই ২০২৫ ১৯:১৭', EVENING],
  ['১২ জুলাই ২০২৫, ১৯:১৭', EVENING],
  ['১২ জুলাই ২০২৫ | ১৯:১৭', EVENING],
  ['১২ জুলাই ২০২৫, ১৯: ১৭', EVENING],
  ['১২ জুলাই, ২০২৫, সন্ধ্যা ৭টা ১৭ মিনিট', EVENING],
  ['১২ জুলাই ২০২৫ সন্ধ্যা ০৭:১৭', EVENING],
  ['শনিবার, ১২ জুলাই ২০২৫, ১৯:১৭', EVENING],
  ['শনিবার ১২ই জুলাই ২০২৫ ইং, ১৯:১৭ মিনিট', EVENING],
  ['০৭:১৭ পিএম, ১২ জুলাই ২০২৫', EVENING],
  ['০৭:১৭ অপরাহ্ণ, ১২ জুলাই ২০২৫', EVENING],
  ['০৭:১৭ অপরাহ্ন, ১২ জুলাই ২০২৫', EVENING],
  ['১২ জুলাই ২০২৫, ০৭:১৭ পি.এম.', EVENING],
  ['১২-০৭-২০২৫ ০৭:১৭:০০ PM', EVENING],
  ['১২/০৭/২০২৫ ১৯:১৭', EVENING],
  ['১২.০৭.২০২৫ ১৯:১৭', EVENING],
  ['12-07-2025 19:17', EVENING],
  ['12 Jul 2025, 07:17 PM', EVENING],
  ['12 July 2025 7:17pm', EVENING],
  ['12th July, 2025 7:17 p.m.', EVENING],
  ['July 12, 2025 19:17', EVENING],
  ['Saturday, July 12, 2025 at 7:17 PM', EVENING],
  ['Sat, 12 Jul 2025 19:17:00 +0600', EVENING],
  ['Sat, 12 Jul 2025 13:17:00 GMT', EVENING],
  ['12 Jul 2025, 19:17 GMT+6', EVENING],
  ['12 Jul 2025, 07:17 PM BST', EVENING],
  ['১২ জুলাই ২০২৫, ১৯:১৭ (বাংলাদেশ সময়)', EVENING],
  ['2025-07-12T13:17:00Z', EVENING],
  ['2025-07-12T13:17:00.000Z', EVENING],
  ['2025-07-12T19:17:00+06:00', EVENING],
  ['2025-07-12T09:17:00-04:00', EVENING],
  ['2025-07-12 19:17:00', EVENING],
  ['2025-07-12 19:17', EVENING],
  ['২০২৫-০৭-১২ ১৯:১৭:০০', EVENING],
  ['2025/07/12 19:17', EVENING],
  ['১৯:১৭, ১২ জুলাই ২০২৫', EVENING],
  ['১২ জুলাই ২০২৫, ২৮ আষাঢ় ১৪৩২, ১৯:১৭', EVENING],
  ['২৮ আষাঢ় ১৪৩২ বঙ্গাব্দ, ১২ জুলাই ২০২৫, ১৯:১৭', EVENING],
  ['শনিবার, ১২ জুলাই ২০২৫ | ২৮ আষাঢ় ১৪৩২ | ১৬ মহররম ১৪৪৭ হিজরি, ১৯:১৭', EVENING],
  ['১২ জুলাই ২০২৫, রাত ১১:৫৪', NIGHT],
  ['রাত ১১টা ৫৪ মিনিট, ১২ জুলাই ২০২৫', NIGHT],
  ['১২ জুলাই ২০২৫ ১১:৫৪ PM', NIGHT],
  ['১২ জুলাই ২০২৫, ২৩:৫৪ পিএম', NIGHT],
  ['১২ জুলাই ২০২৫, সাড়ে ৭টা সন্ধ্যা', '2025-07-12T19:30:00+06:00'],
  ['১২ জুলাই ২০২৫, রাত ১২:৩০', '2025-07-12T00:30:00+06:00'],
  ['১২ জুলাই ২০২৫, দুপুর ১২:০৫', '2025-07-12T12:05:00+06:00'],
  ['১২ জুলাই ২০২৫, ১২:০৫ এএম', '2025-07-12T00:05:00+06:00'],
  ['১২ জুলাই ২০২৫, ১২:০৫ PM', '2025-07-12T12:05:00+06:00'],
  ['১২ জুলাই ২০২৫, পূর্বাহ্ণ ১০:৪৬', '2025-07-12T10:46:00+06:00'],
  ['শনিবার, আগস্ট ২৯, ২০২০ | ১০:৪৬ পূর্বাহ্ণ', '2020-08-29T10:46:00+06:00'],
  ['বৃহষ্পতিবার, ১০ জুলাই ২০২৫, ভোর ৫টা', '2025-07-10T05:00:00+06:00'],
  ['রোববার, ২৪ আগষ্ট ২০২৫, ০৮:০০', '2025-08-24T08:00:00+06:00'],
  ['১ জানুয়ারী ২০২৫, ০৮:০০', '2025-01-01T08:00:00+06:00'],
  ['৩০ সেপ্টেম্বর, ২০২৫ সকাল ৮টায়', '2025-09-30T08:00:00+06:00'],
  ['২৯ ফেব্রুয়ারি ২০২৪ ০৮:০০', '2024-02-29T08:00:00+06:00'],
  ['13/07/2025 19:17', '2025-07-13T19:17:00+06:00'],
  ['Saturday, 12/07/2025 19:17', EVENING],
  ['১ সেপ্টেম্বর ২০০৯ ১২:০০', '2009-09-01T12:00:00+07:00'],
];

const WITHOUT_TIME: readonly string[] = [
  '১২ জুলাই ২০২৫',
  'শনিবার, ১২ জুলাই ২০২৫',
  '১২/০৭/২০২৫',
  'July 12, 2025',
  'জুলাই ১২, ২০২৫',
  '2025-07-12',
  '২০২৫, ১২ জুলাই',
];

const NOT_READ: readonly (readonly [text: string, reason: DateProblem])[] = [
  ['৩২ জুলাই ২০২৫', 'impossible-date'],
  ['৩১ জুন ২০২৫ ১৯:১৭', 'impossible-date'],
  ['২৯ ফেব্রুয়ারি ২০২৫', 'impossible-date'],
  ['০ জুলাই ২০২৫', 'impossible-date'],
  ['১২/১৩/২০২৫', 'impossible-date'],
  ['12 July 1432', 'impossible-date'],
  ['১২ জুলাই ২০২৫ ২৫:৬১', 'impossible-time'],
  ['১২ জুলাই ২০২৫ রাত ১০:৭০', 'impossible-time'],
  ['১২ জুলাই ২০২৫, সকাল ১৯:১৭', 'impossible-time'],
  ['১২ জুলাই ২০২৫, ১৯:১৭ AM', 'impossible-time'],
  ['12/07/25', 'ambiguous-date'],
  ['12 July 25', 'ambiguous-date'],
  ['03/04/2025', 'ambiguous-date'],
  ['১২ জুলাই ২০২৫, ১৩ জুলাই ২০২৫', 'ambiguous-date'],
  ['১২ জুলাই ২০২৫ ১৯:১৭ ২০:১৭', 'ambiguous-time'],
  ['রবিবার, ১২ জুলাই ২০২৫', 'weekday-mismatch'],
  ['১২ জুলাই', 'year-missing'],
  ['১২ জুলাই, ১৯:১৭', 'year-missing'],
  ['জুলাই ২০২৫', 'day-missing'],
  ['১৯:১৭', 'date-missing'],
  ['শনিবার', 'date-missing'],
  ['২৮ আষাঢ় ১৪৩২', 'other-calendar'],
  ['৩ ঘণ্টা আগে', 'relative-date'],
  ['গতকাল', 'relative-date'],
  ['', 'not-a-date'],
  ['২০২৫', 'not-a-date'],
  ['১২ জুলাই ২০২৫ ঢাকায় সভা হয়', 'not-a-date'],
  ['প্রতিবেদনে বলা হয়', 'not-a-date'],
];

describe('readDateTime', () => {
  test.each(READ)('%s', (text, instant) => {
    expect(readDateTime(text, DHAKA)).toEqual({ instant, hasTime: true, reason: null });
  });

  test.each(WITHOUT_TIME)('%s has no time', (text) => {
    expect(readDateTime(text, DHAKA)).toEqual({
      instant: '2025-07-12T00:00:00+06:00',
      hasTime: false,
      reason: null,
    });
  });

  test.each(NOT_READ)('%s is not read: %s', (text, reason) => {
    expect(readDateTime(text, DHAKA)).toMatchObject({ instant: null, reason });
  });

  test('clocks that are put forward or back', () => {
    const zone = 'America/New_York';
    expect(readDateTime('2025-07-12 19:17', zone).instant).toBe('2025-07-12T19:17:00-04:00');
    expect(readDateTime('2025-01-12 19:17', zone).instant).toBe('2025-01-12T19:17:00-05:00');
    expect(readDateTime('2025-03-09 02:30', zone).reason).toBe('impossible-time');
    expect(readDateTime('2025-11-02 01:30', zone).reason).toBe('ambiguous-time');
    expect(readDateTime('2025-11-02T01:30:00-05:00', zone).instant).toBe('2025-11-02T01:30:00-05:00');
    expect(readDateTime('2025-07-12 19:17', 'Asia/Kathmandu').instant).toBe('2025-07-12T19:17:00+05:45');
    expect(readDateTime('2018-11-04', 'America/Sao_Paulo').instant).toBe('2018-11-04T01:00:00-02:00');
  });

  test('every minute that is written is read back', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
        (date) => {
          const shown = new Intl.DateTimeFormat('bn-BD', { dateStyle: 'long', timeZone: DHAKA }).format(date);
          const clock = new Intl.DateTimeFormat('bn-BD', {
            hour: '2-digit',
            minute: '2-digit',
            hourCycle: 'h23',
            timeZone: DHAKA,
          }).format(date);
          const reading = readDateTime(`${shown}, ${clock}`, DHAKA);
          const minute = Math.floor(date.getTime() / 60_000) * 60_000;
          if (reading.reason === 'ambiguous-time') return;
          expect(Date.parse(reading.instant ?? '')).toBe(minute);
        },
      ),
    );
  });

  test('any text gives a reading or a reason', () => {
    const word = fc.constantFrom(
      '১২',
      'জুলাই',
      '২০২৫',
      ':',
      '/',
      '-',
      'রাত',
      '১১',
      'টা',
      'PM',
      'T',
      'Z',
      '+',
      '9999',
      '০',
      'আষাঢ়',
      ',',
    );
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word).map((words) => words.join(' ')),
      fc.array(word).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const reading = readDateTime(text, DHAKA);
        expect(reading.instant === null).toBe(reading.reason !== null);
        if (reading.instant !== null) expect(Number.isNaN(Date.parse(reading.instant))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
