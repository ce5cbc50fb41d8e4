import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf, localTimeOf, usualTimes, wrongTime } from './newsroom-time.ts';

const zones = ['Asia/Dhaka', 'Asia/Kolkata', 'America/New_York', 'Europe/London', 'Pacific/Chatham', 'UTC'];

describe('times in the newsroom’s zone', () => {
  test.each([
    ['2026-11-24T21:30', 'Asia/Dhaka', '2026-11-24T15:30:00.000Z'],
    ['2026-11-25T00:10', 'Asia/Dhaka', '2026-11-24T18:10:00.000Z'],
    ['2026-07-01T09:00', 'Europe/London', '2026-07-01T08:00:00.000Z'],
    ['2026-01-01T09:00', 'Europe/London', '2026-01-01T09:00:00.000Z'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
  ])('%s in %s is %s', (local, zone, instant) => {
    expect(instantOf(local, zone)?.toISOString()).toBe(instant);
  });

  test.each([
    ['2026-03-08T02:30', 'America/New_York'],
    ['2026-02-30T10:00', 'Asia/Dhaka'],
    ['2026-11-24', 'Asia/Dhaka'],
    ['', 'Asia/Dhaka'],
  ])('%s in %s is no time', (local, zone) => {
    expect(instantOf(local, zone)).toBeNull();
  });

  test('there and back gives the same clock time in every zone', () => {
    const instants = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2035-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        const local = localTimeOf(instant, zone);
        const back = instantOf(local, zone);
        expect(back === null ? null : localTimeOf(back, zone)).toBe(local);
      }),
    );
  });

  test('a time that has passed or lies before the embargo is refused', () => {
    const now = new Date('2026-11-24T12:00:00Z');
    const at = (time: string) => new Date(`2026-11-24T${time}:00Z`);
    expect(wrongTime(at('11:59'), { now, embargoUntil: null })).toBe('past');
    expect(wrongTime(now, { now, embargoUntil: null })).toBe('past');
    expect(wrongTime(at('12:30'), { now, embargoUntil: at('13:00').toISOString() })).toBe('embargoed');
    expect(wrongTime(at('13:00'), { now, embargoUntil: at('13:00').toISOString() })).toBeNull();
    expect(wrongTime(null, { now, embargoUntil: null })).toBe('unreadable');
  });

  test('tonight is no longer offered after nine in the newsroom, whatever the time elsewhere', () => {
    const keys = (now: string) => usualTimes(new Date(now), 'Asia/Dhaka').map(({ key }) => key);
    expect(keys('2026-11-24T14:59:00Z')).toContain('tonight');
    expect(keys('2026-11-24T15:00:00Z')).not.toContain('tonight');
    expect(usualTimes(new Date('2026-11-24T18:30:00Z'), 'Asia/Dhaka').at(-1)?.local).toBe('2026-11-26T06:00');
  });
});
