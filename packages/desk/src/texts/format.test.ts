import { describe, expect, test } from 'vitest';
import { dayNumber, formatClock, formatCount, formatInstant, formatRelative } from './format.ts';

const zone = 'Asia/Dhaka';
const now = new Date('2026-11-24T12:00:00Z');

describe('times of the interface', () => {
  test('are the newsroom’s, in both languages', () => {
    expect(formatInstant('2025-07-12T13:17:00Z', 'bn', zone)).toBe('১২ জুলাই ২০২৫, ১৯:১৭');
    expect(formatInstant('2025-07-12T13:17:00Z', 'en', zone)).toBe('12 Jul 2025, 19:17');
    expect(formatClock('2026-11-24T18:15:00Z', 'bn', zone)).toBe('০০:১৫');
    expect(formatClock('2026-11-24T18:15:00Z', 'en', zone)).toBe('00:15');
  });

  test.each([
    ['2026-11-24T11:59:40Z', 'এইমাত্র', 'just now'],
    ['2026-11-24T11:55:00Z', '৫ মিনিট আগে', '5 minutes ago'],
    ['2026-11-24T09:30:00Z', '২ ঘণ্টা আগে', '2 hours ago'],
    ['2026-11-23T09:00:00Z', 'গতকাল', 'yesterday'],
    ['2026-11-21T09:00:00Z', '৩ দিন আগে', '3 days ago'],
    ['2026-11-24T14:00:00Z', '২ ঘণ্টা পর', 'in 2 hours'],
  ])('%s is %s, %s', (instant, bangla, english) => {
    expect(formatRelative(instant, 'bn', zone, now)).toBe(bangla);
    expect(formatRelative(instant, 'en', zone, now)).toBe(english);
  });

  test('a day ends at midnight of the newsroom', () => {
    const evening = new Date('2026-11-24T17:59:00Z');
    const night = new Date('2026-11-24T18:00:00Z');
    expect(dayNumber(night, zone) - dayNumber(evening, zone)).toBe(1);
    expect(dayNumber(night, 'UTC') - dayNumber(evening, 'UTC')).toBe(0);
  });

  test('counts have the digits of the language', () => {
    expect(formatCount(120, 'bn')).toBe('১২০');
    expect(formatCount(120, 'en')).toBe('120');
  });
});
