import { zoneOffset } from '../../../newsroom/src/story/zone-offset.ts';

/**
 * A date and time as the newsroom's clocks show them, in the form of a `datetime-local` field: 2026-11-24T21:30.
 * The zone is the newsroom's, wherever the browser is.
 *
 * @example localTimeOf(new Date('2026-11-24T15:30:00Z'), 'Asia/Dhaka') // '2026-11-24T21:30'
 */
export function localTimeOf(instant: Date, timeZone: string): string {
  return new Date(instant.getTime() + zoneOffset(instant, timeZone) * minuteMs).toISOString().slice(0, 16);
}

/**
 * The instant at which the newsroom's clocks show a time; null for what is no time, or one that the clocks skip
 * when they are put forward. Of two, when they are put back, the first.
 *
 * @example instantOf('2026-11-24T21:30', 'Asia/Dhaka') // 2026-11-24T15:30:00.000Z
 */
export function instantOf(local: string, timeZone: string): Date | null {
  const asUtc = Date.parse(`${local}:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) || Number.isNaN(asUtc)) return null;
  const offsets = [-dayMs, dayMs].map((away) => zoneOffset(new Date(asUtc + away), timeZone));
  const instants = offsets.map((offset) => new Date(asUtc - offset * minuteMs));
  return instants.find((instant) => localTimeOf(instant, timeZone) === local) ?? null;
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

export type WrongTime = 'unreadable' | 'past' | 'embargoed';

/** What is wrong with a time to publish at: it has passed, or it is before the embargo ends. */
export function wrongTime(
  at: Date | null,
  { now, embargoUntil }: { now: Date; embargoUntil: string | null },
): WrongTime | null {
  if (at === null) return 'unreadable';
  if (at <= now) return 'past';
  return embargoUntil !== null && at < new Date(embargoUntil) ? 'embargoed' : null;
}

/** Times that are often wanted: in half an hour, in an hour, tonight at nine, tomorrow at six; only those to come. */
export function usualTimes(now: Date, timeZone: string): { key: UsualTime; local: string }[] {
  const today = localTimeOf(now, timeZone).slice(0, 10);
  const tomorrow = localTimeOf(new Date(now.getTime() + dayMs), timeZone).slice(0, 10);
  const later = (minutes: number) => localTimeOf(new Date(now.getTime() + minutes * minuteMs), timeZone);
  const times: { key: UsualTime; local: string }[] = [
    { key: 'halfHour', local: later(30) },
    { key: 'hour', local: later(60) },
    { key: 'tonight', local: `${today}T21:00` },
    { key: 'morning', local: `${tomorrow}T06:00` },
  ];
  return times.filter(({ local }) => (instantOf(local, timeZone)?.getTime() ?? 0) > now.getTime());
}

export type UsualTime = 'halfHour' | 'hour' | 'tonight' | 'morning';
