import { banglaMonthNames, monthNames, weekdayNames } from '@hurkaru/bangla';
import { foldKey } from './fold-key.ts';

/** Months of the Gregorian calendar as pages write them, spelling variants included. */
export const MONTHS = numbered(
  1,
  [
    'জানুয়ারী জানুআরি জানুআরী january jan',
    'ফেব্রুয়ারী ফেব্রুআরি ফেব্রুআরী february feb',
    'মার্চ্চ march mar',
    'এপ্রিলের april apr',
    'may',
    'june jun',
    'জুলাইয়ের july jul',
    'আগষ্ট অগাস্ট অগস্ট অগাষ্ট আগাস্ট august aug',
    'সেপ্টেম্বার সেপ্টেমবর september sep sept',
    'অক্টোবার october oct',
    'নভেম্বার নবেম্বর november nov',
    'ডিসেম্বার december dec',
  ],
  monthNames,
);

/** Months of other calendars: their dates stand beside the Gregorian one and are passed over. */
export const OTHER_CALENDAR_MONTHS = wordSet(
  // Bangla calendar
  ...banglaMonthNames,
  'জৈষ্ঠ শ্রাবন কার্ত্তিক অগ্রহায়ন ফালগুন',
  // Islamic calendar; its two-word months are found by their first word and 'আউয়াল', 'সানি' below
  'মহররম মুহাররম সফর রবিউল রবিউস জমাদিউল জমাদিউস রজব শাবান রমজান রমাদান শাওয়াল শাওয়াল জিলকদ জিলক্বদ জিলহজ জিলহজ্জ জিলহজ্ব',
);

/** Second word of an Islamic month, and the names of the other eras. */
export const OTHER_CALENDAR_TAILS = wordSet('আউয়াল আউয়াল সানি বঙ্গাব্দ বাংলা হিজরি হিজরী বাং হিঃ');

/** Weekdays, Sunday is 0. */
export const WEEKDAYS = numbered(
  0,
  [
    'রোববার রবি sunday sun',
    'সোম monday mon',
    'মঙ্গল tuesday tue tues',
    'বুধ wednesday wed',
    'বৃহষ্পতিবার বৃহঃবার বৃহস্পতি thursday thu thur thurs',
    'শুক্র friday fri',
    'শনি saturday sat',
  ],
  weekdayNames,
);

/** Halves of the day. */
export const HALVES = new Map<string, 'am' | 'pm'>([
  ...[...wordSet('am এএম পূর্বাহ্ণ পূর্বাহ্ন পূর্বাহ্নে পূর্বাহ্ণে')].map((word) => [word, 'am'] as const),
  ...[...wordSet('pm পিএম অপরাহ্ণ অপরাহ্ন অপরাহ্নে অপরাহ্ণে')].map((word) => [word, 'pm'] as const),
]);

/** Parts of the day and the hours (0 to 23, both ends in) that they can mean. */
export const DAY_PARTS = new Map<string, readonly (readonly [from: number, to: number])[]>(
  [
    ['ভোর', [[3, 7]]],
    ['ভোরে', [[3, 7]]],
    ['সকাল', [[4, 11]]],
    ['সকালে', [[4, 11]]],
    ['দুপুর', [[11, 15]]],
    ['দুপুরে', [[11, 15]]],
    ['বিকাল', [[14, 18]]],
    ['বিকেল', [[14, 18]]],
    ['বিকালে', [[14, 18]]],
    ['বিকেলে', [[14, 18]]],
    ['সন্ধ্যা', [[17, 20]]],
    ['সন্ধ্যায়', [[17, 20]]],
    [
      'রাত',
      [
        [18, 23],
        [0, 4],
      ],
    ],
    [
      'রাতে',
      [
        [18, 23],
        [0, 4],
      ],
    ],
    [
      'মধ্যরাত',
      [
        [22, 23],
        [0, 2],
      ],
    ],
  ].map(([word, hours]) => [foldKey(word as string), hours as [number, number][]]),
);

/** Words after the number of an hour: ৭টা. */
export const HOUR_WORDS = wordSet('টা টায় টার ঘটিকা ঘটিকায় ঘটিকার');
/** Words after the number of minutes or seconds: ১৭ মিনিট. */
export const MINUTE_WORDS = wordSet('মিনিট মিনিটে মিনিটের মি মিঃ');
export const SECOND_WORDS = wordSet('সেকেন্ড সেকেন্ডে');

/** Words before an hour that move it: সাড়ে ৭টা is 7:30. Minutes to add. */
export const HOUR_SHIFTS = new Map([
  [foldKey('সাড়ে'), 30],
  [foldKey('সোয়া'), 15],
  [foldKey('পৌনে'), -15],
]);

/** Words that may stand in a date and say nothing of their own. */
export const IDLE_WORDS = wordSet(
  'ই লা রা ঠা শে ইং ইংরেজি খ্রি খ্রিঃ খ্রিস্টাব্দ খ্রিষ্টাব্দ সাল সালের সময় সময়ঃ তারিখ তারিখে গভীর টা টায় মিনিট t th st nd rd at on of the এ',
);

/** Names of a zone that a page may write, with the zones in which they can be meant. */
export const ZONE_WORDS = new Map<string, readonly string[]>([
  ['bst', ['Asia/Dhaka', 'Europe/London']],
  ['bdst', ['Asia/Dhaka']],
  ['bdt', ['Asia/Dhaka']],
  ['ist', ['Asia/Kolkata', 'Asia/Calcutta']],
]);

/** Words of a time that is told from now, not by a date. */
export const RELATIVE_TIME = /(?:\s|^)(?:আগে|এইমাত্র|গতকাল|আজ|এখন|ago|yesterday|today|just now)(?=$|[\s,।])/iu;

/** The names and their other spellings, a row for each. */
function numbered(
  first: number,
  rows: readonly string[],
  names: readonly string[],
): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap((row, at) =>
      [names[at] ?? '', ...row.split(' ')].map((word) => [foldKey(word), first + at] as const),
    ),
  );
}

function wordSet(...rows: readonly string[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row.split(' ')).map(foldKey));
}
