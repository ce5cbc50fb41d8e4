import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBanglaDigits } from '../numbers/to-bangla-digits.ts';
import { type DateStyle, formatDate } from './format-date.ts';

const AT = '2025-07-12T19:17:00+06:00';

describe('formatDate', () => {
  test.each([
    ['published', '১২ জুলাই ২০২৫, ১৯:১৭'],
    ['day', '১২ জুলাই ২০২৫'],
    ['full', 'শনিবার, ১২ জুলাই ২০২৫'],
    ['clock', 'সন্ধ্যা ৭টা ১৭ মিনিট'],
    ['bangabda', '২৮ আষাঢ় ১৪৩২'.normalize('NFC')],
  ] as const)('%s', (style, text) => {
    expect(formatDate(AT, style)).toBe(text);
    expect(formatDate(new Date(AT), style)).toBe(text);
    expect(formatDate(Date.parse(AT), style)).toBe(text);
  });

  test.each([
    [0, 'রাত ১২টা'],
    [3, 'রাত ৩টা'],
    [4, 'ভোর ৪টা'],
    [5, 'ভোর ৫টা'],
    [6, 'সকাল ৬টা'],
    [11, 'সকাল ১১টা'],
    [12, 'দুপুর ১২টা'],
    [14, 'দুপুর ২টা'],
    [15, 'বিকেল ৩টা'],
    [17, 'বিকেল ৫টা'],
    [18, 'সন্ধ্যা ৬টা'],
    [19, 'সন্ধ্যা ৭টা'],
    [20, 'রাত ৮টা'],
    [23, 'রাত ১১টা'],
  ])('hour %i', (hour, text) => {
    const time = `2025-01-01T${String(hour).padStart(2, '0')}`;
    expect(formatDate(`${time}:00`, 'clock')).toBe(text);
    expect(formatDate(`${time}:05`, 'clock')).toBe(`${text} ৫ মিনিট`);
  });

  test.each([
    ['2025-07-12T12:00:00+06:00', 'এইমাত্র'],
    ['2025-07-12T11:59:30+06:00', 'এইমাত্র'],
    ['2025-07-12T12:00:30+06:00', 'এখনই'],
    ['2025-07-12T11:59:00+06:00', '১ মিনিট আগে'],
    ['2025-07-12T11:00:01+06:00', '৫৯ মিনিট আগে'],
    ['2025-07-12T10:00:00+06:00', '২ ঘণ্টা আগে'],
    ['2025-07-11T12:00:01+06:00', '২৩ ঘণ্টা আগে'],
    ['2025-07-11T12:00:00+06:00', 'গতকাল'],
    ['2025-07-10T23:00:00+06:00', '২ দিন আগে'],
    ['2025-07-06T12:00:00+06:00', '৬ দিন আগে'],
    ['2025-07-05T12:00:00+06:00', '১ সপ্তাহ আগে'],
    ['2025-06-13T12:00:00+06:00', '৪ সপ্তাহ আগে'],
    ['2025-06-12T12:00:00+06:00', '১ মাস আগে'],
    ['2024-07-13T12:00:00+06:00', '১১ মাস আগে'],
    ['2024-07-12T12:00:00+06:00', '১ বছর আগে'],
    ['2025-07-12T12:45:00+06:00', '৪৫ মিনিট পর'],
    ['2025-07-13T13:00:00+06:00', 'আগামীকাল'],
    ['2025-07-15T01:00:00+06:00', '৩ দিন পর'],
  ])('relative %s', (time, text) => {
    expect(formatDate(time, 'relative', { now: '2025-07-12T12:00:00+06:00' })).toBe(text);
  });

  test('other time zones, with their summer time', () => {
    const style = 'published';
    expect(formatDate('2025-07-12T23:30:00Z', style)).toBe('১৩ জুলাই ২০২৫, ০৫:৩০');
    expect(formatDate('2025-03-09T06:59:00Z', style, { timeZone: 'America/New_York' })).toBe(
      '৯ মার্চ ২০২৫, ০১:৫৯',
    );
    expect(formatDate('2025-03-09T07:00:00Z', style, { timeZone: 'America/New_York' })).toBe(
      '৯ মার্চ ২০২৫, ০৩:০০',
    );
    expect(formatDate('2025-10-26T00:30:00Z', style, { timeZone: 'Europe/London' })).toBe(
      '২৬ অক্টোবর ২০২৫, ০১:৩০',
    );
    expect(formatDate('2025-10-26T01:30:00Z', style, { timeZone: 'Europe/London' })).toBe(
      '২৬ অক্টোবর ২০২৫, ০১:৩০',
    );
    expect(formatDate('2009-08-01T12:00:00Z', style)).toBe('১ আগস্ট ২০০৯, ১৯:০০'); // Dhaka's one summer time
    expect(formatDate('2025-01-01T00:00:00Z', style, { timeZone: 'Asia/Kathmandu' })).toContain('০৫:৪৫');
  });

  test('text without an offset is a clock in the zone', () => {
    for (const timeZone of ['Asia/Dhaka', 'America/New_York', 'Pacific/Kiritimati', 'Australia/Lord_Howe']) {
      expect(formatDate('2025-07-12', 'day', { timeZone })).toBe('১২ জুলাই ২০২৫');
      expect(formatDate('2025-11-02T01:30', 'published', { timeZone })).toBe('২ নভেম্বর ২০২৫, ০১:৩০');
    }
    expect(formatDate('2025-03-09T02:30', 'published', { timeZone: 'America/New_York' })).toBe(
      '৯ মার্চ ২০২৫, ০৩:৩০',
    );
  });

  test('what is no instant, zone or style', () => {
    for (const wrong of ['', 'গতকাল', '2025-13-01', '2025-02-30T10:00x', Number.NaN, new Date(Number.NaN)]) {
      expect(() => formatDate(wrong, 'day')).toThrow(RangeError);
    }
    expect(() => formatDate(AT, 'day', { timeZone: 'Asia/Nowhere' })).toThrow(RangeError);
    expect(() => formatDate(AT, 'relative')).toThrow(RangeError);
    expect(() => formatDate(AT, 'short' as DateStyle)).toThrow(RangeError);
  });

  test('shows every minute of Dhaka as it is, six hours ahead', () => {
    const minutes = fc.integer({ min: Date.UTC(2010, 0, 2) / 60_000, max: Date.UTC(2100, 0, 1) / 60_000 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const there = new Date((minute + 360) * 60_000).toISOString();
        expect(formatDate(minute * 60_000, 'published')).toContain(
          toBanglaDigits(`, ${there.slice(11, 16)}`),
        );
        expect(formatDate(there.slice(0, 16), 'published')).toBe(formatDate(minute * 60_000, 'published'));
      }),
    );
  });
});
