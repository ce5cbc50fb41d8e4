import { toBanglaDigits } from '../numbers/to-bangla-digits.ts';
import { clockTime } from './clock-time.ts';
import { banglaMonthNames, monthNames, weekdayNames } from './month-names.ts';
import { type Instant, readInstant } from './read-instant.ts';
import { relativeTime } from './relative-time.ts';
import { toBangabda } from './to-bangabda.ts';
import { type WallClock, wallClock } from './wall-clock.ts';

/** What formatDate writes: see there. */
export type DateStyle = 'published' | 'day' | 'full' | 'clock' | 'relative' | 'bangabda';

/** Where and when formatDate's reader is. */
export interface FormatDateOptions {
  /** An IANA time zone; Asia/Dhaka unless given. */
  timeZone?: string;
  /** The instant that 'relative' counts from; that style needs it. */
  now?: Instant;
}

/**
 * An instant in Bangla, as a news site writes it.
 *
 * | style | gives |
 * |---|---|
 * | published | ১২ জুলাই ২০২৫, ১৯:১৭ |
 * | day | ১২ জুলাই ২০২৫ |
 * | full | শনিবার, ১২ জুলাই ২০২৫ |
 * | clock | সন্ধ্যা ৭টা ১৭ মিনিট (the parts of the day: see clockTime) |
 * | relative | ২ ঘণ্টা আগে, গতকাল, ৩ দিন পর (the steps: see relativeTime) |
 * | bangabda | ২৮ আষাঢ় ১৪৩২, the day of Bangladesh's calendar that the civil day is |
 *
 * Text without an offset ('2025-07-12', '2025-07-12T19:17') is read as a clock in the time zone.
 *
 * @param instant a Date, milliseconds since 1970, or ISO 8601
 * @throws RangeError for what is no instant, an unknown time zone or style, and 'relative' without `now`
 *
 * @example
 * formatDate('2025-07-12T13:17:00Z', 'published') // '১২ জুলাই ২০২৫, ১৯:১৭'
 */
export function formatDate(instant: Instant, style: DateStyle, options: FormatDateOptions = {}): string {
  const timeZone = options.timeZone ?? 'Asia/Dhaka';
  const time = readInstant(instant, timeZone);
  const wall = wallClock(time, timeZone);
  switch (style) {
    case 'published':
      return `${civilDay(wall)}, ${twoDigits(wall.hour)}:${twoDigits(wall.minute)}`;
    case 'day':
      return civilDay(wall);
    case 'full':
      return `${weekdayNames[wall.weekday]}, ${civilDay(wall)}`;
    case 'clock':
      return clockTime(wall.hour, wall.minute);
    case 'bangabda':
      return banglaDay(wall);
    case 'relative':
      if (options.now === undefined) throw new RangeError("style 'relative' needs now");
      return relativeTime(time, readInstant(options.now, timeZone), timeZone);
    default:
      throw new RangeError(`unknown style: ${String(style satisfies never)}`);
  }
}

function civilDay({ day, month, year }: WallClock): string {
  return toBanglaDigits(`${day} ${monthNames[month - 1]} ${year}`);
}

function banglaDay(wall: WallClock): string {
  const { year, month, day } = toBangabda(
    { year: wall.year, month: wall.month, day: wall.day },
    'bangladesh',
  );
  return toBanglaDigits(`${day} ${banglaMonthNames[month - 1]} ${year}`);
}

function twoDigits(n: number): string {
  return toBanglaDigits(String(n).padStart(2, '0'));
}
