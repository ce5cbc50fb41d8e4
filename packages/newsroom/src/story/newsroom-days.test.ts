import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, dayRange, isDay, isMonth, monthOf, monthRange } from './newsroom-days.ts';

const zones = [
  'Asia/Dhaka',
  'Asia/Kolkata',
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
];
const instant = fc.date({ min: new Date('1990-01-01'), max: new Date('2050-01-01'), noInvalidDate: true });

test.each([
  ['2025-07-12T18:00:00Z', 'Asia/Dhaka', '2025-07-13'],
  ['2025-07-12T17:59:59Z', 'Asia/Dhaka', '2025-07-12'],
  ['2025-07-12T18:29:00Z', 'Asia/Kolkata', '2025-07-12'],
  ['2025-03-30T23:30:00Z', 'Europe/London', '2025-03-31'],
  ['2025-01-01T04:59:00Z', 'America/New_York', '2024-12-31'],
])('%s in %s is on %s', (at, zone, day) => expect(dayOf(new Date(at), zone)).toBe(day));

test('every instant lies in the range of its day and of its month', () => {
  fc.assert(
    fc.property(instant, fc.constantFrom(...zones), (at, zone) => {
      for (const { from, to } of [dayRange(dayOf(at, zone), zone), monthRange(monthOf(at, zone), zone)]) {
        expect(from <= at && at < to).toBe(true);
      }
    }),
  );
});

test('a day lasts 23 to 25 hours and begins at its own midnight', () => {
  fc.assert(
    fc.property(instant, fc.constantFrom(...zones), (at, zone) => {
      const { from, to } = dayRange(dayOf(at, zone), zone);
      const hours = (to.getTime() - from.getTime()) / 3_600_000;
      expect(hours >= 23 && hours <= 25).toBe(true);
      const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'medium' });
      expect(clock.format(from)).toBe('00:00:00');
    }),
  );
});

test.each(['2025-02-30', '2025-13-01', '2025-7-1', '', 'today'])('%s is no day', (text) =>
  expect(isDay(text)).toBe(false),
);
test.each(['2025-00', '2025-13', '2025-7', ''])('%s is no month', (text) =>
  expect(isMonth(text)).toBe(false),
);
test('2024-02-29 is a day', () => expect(isDay('2024-02-29')).toBe(true));
