import { expect, test } from 'vitest';
import { clockTime, dayName, monthName, shortDayName } from './period-names.ts';
import { zonedIso } from './zoned-iso.ts';

test.each([
  ['Asia/Dhaka', '2025-07-12T19:17:05+06:00'],
  ['Asia/Kolkata', '2025-07-12T18:47:05+05:30'],
  ['America/New_York', '2025-07-12T09:17:05-04:00'],
  ['UTC', '2025-07-12T13:17:05+00:00'],
])('an instant in %s', (timeZone, expected) => {
  expect(zonedIso(new Date('2025-07-12T13:17:05Z'), timeZone)).toBe(expected);
});

test('midnight is the first hour of its day', () => {
  expect(zonedIso(new Date('2025-07-11T18:00:00Z'), 'Asia/Dhaka')).toBe('2025-07-12T00:00:00+06:00');
});

test('days, months and clocks in Bangla', () => {
  expect(dayName('2025-07-12')).toBe('শনিবার, ১২ জুলাই ২০২৫');
  expect(shortDayName('2025-07-12')).toBe('১২ জুলাই ২০২৫');
  expect(monthName('2025-07')).toBe('জুলাই ২০২৫');
  expect(clockTime(new Date('2025-07-12T13:17:00Z'), 'Asia/Dhaka')).toBe('১৯:১৭');
});
