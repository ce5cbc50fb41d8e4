import { toBangabda } from './to-bangabda.ts';
import { toBanglaDigits } from './to-bangla-digits.ts';

export type Instant = Date | string | number;
export type DateStyle = 'published' | 'day' | 'full' | 'clock' | 'relative' | 'bangabda';
export interface FormatDateOptions {
  /** An IANA time zone; Asia/Dhaka unless given. */
  timeZone?: string;
  /** The instant to count from; 'relative' needs it. */
  now?: Instant;
}

/** An instant in Bangla, in one of the styles of a news site. */
export function formatDate(instant: Instant, style: DateStyle, options: FormatDateOptions = {}): string {
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) throw new RangeError(`not an instant: ${instant}`);
  const wall = wallClock(time, options.timeZone ?? 'Asia/Dhaka');
  switch (style) {
    case 'published':
      return toBanglaDigits(`${day(wall)}, ${two(wall.hour)}:${two(wall.minute)}`);
    case 'day':
      return day(wall);
    case 'full':
      return `${WEEKDAYS[wall.weekday]}, ${day(wall)}`;
    case 'clock':
      return clock(wall);
    case 'relative':
      return relative(time, options);
    case 'bangabda': {
      const b = toBangabda({ year: wall.year, month: wall.month, day: wall.day });
      return toBanglaDigits(`${b.day} ${BANGLA_MONTHS[b.month - 1]} ${b.year}`);
    }
  }
}

interface Wall {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  weekday: number;
}
function wallClock(time: Date, timeZone: string): Wall {
  const parts: Record<string, number> = {};
  for (const { type, value } of new Intl.DateTimeFormat('en-u-nu-latn-ca-gregory', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric',
  }).formatToParts(time)) parts[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = parts;
  return { year, month, day, hour, minute, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() };
}
const two = (n: number) => String(n).padStart(2, '0');
const day = (wall: Wall) => toBanglaDigits(`${wall.day} ${MONTHS[wall.month - 1]} ${wall.year}`);
function clock({ hour, minute }: Wall): string {
  const part = hour < 4 || hour >= 20 ? 'রাত' : hour < 6 ? 'ভোর' : hour < 12 ? 'সকাল' : hour < 15 ? 'দুপুর' : hour < 18 ? 'বিকেল' : 'সন্ধ্যা';
  return toBanglaDigits(`${part} ${hour % 12 || 12}টা${minute ? ` ${minute} মিনিট` : ''}`);
}
function relative(time: Date, options: FormatDateOptions): string {
  if (options.now === undefined) throw new RangeError("style 'relative' needs now");
  const seconds = (time.getTime() - new Date(options.now).getTime()) / 1000;
  const size = Math.abs(seconds);
  if (size < 60) return 'এইমাত্র';
  const [n, unit] = size < 3600 ? [size / 60, 'মিনিট'] : size < 86400 ? [size / 3600, 'ঘণ্টা'] : [size / 86400, 'দিন'];
  return toBanglaDigits(`${Math.floor(n as number)} ${unit} ${seconds < 0 ? 'আগে' : 'পরে'}`);
}
const WEEKDAYS = ['রবিবার', 'সোমবার', 'মঙ্গলবার', 'বুধবার', 'বৃহস্পতিবার', 'শুক্রবার', 'শনিবার'];
const MONTHS = ['জানুয়ারি', 'ফেব্রুয়ারি', 'মার্চ', 'এপ্রিল', 'মে', 'জুন', 'জুলাই', 'আগস্ট', 'সেপ্টেম্বর', 'অক্টোবর', 'নভেম্বর', 'ডিসেম্বর'].map((m) => m.normalize('NFC'));
const BANGLA_MONTHS = ['বৈশাখ', 'জ্যৈষ্ঠ', 'আষাঢ়', 'শ্রাবণ', 'ভাদ্র', 'আশ্বিন', 'কার্তিক', 'অগ্রহায়ণ', 'পৌষ', 'মাঘ', 'ফাল্গুন', 'চৈত্র'].map((m) => m.normalize('NFC'));
