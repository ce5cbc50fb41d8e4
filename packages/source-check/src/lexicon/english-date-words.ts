/** The number that an English month is, 1 to 12, in full or shortened, with or without its full stop. */
export function englishMonth(word: string): number {
  return 1 + Math.floor('janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(word.slice(0, 3).toLowerCase()) / 3);
}

/** The number that an English weekday is, 0 Sunday to 6 Saturday, in full or shortened. */
export function englishWeekday(word: string): number {
  return Math.floor('sunmontuewedthufrisat'.indexOf(word.slice(0, 3).toLowerCase()) / 3);
}

/** A day of the month or an hour: digits, with or without their ending, or a word. */
export function englishCount(text: string): number {
  const digits = /^\d+/.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  const word = text.toLowerCase().replace(/\s+/g, '-');
  const ordinal = ORDINALS.indexOf(word);
  return ordinal >= 0 ? ordinal + 1 : HOURS.indexOf(word) + 1;
}

/** Minutes east of Greenwich that a zone may mean; undefined for local time and for what is no zone. */
export function englishZones(name: string | undefined): readonly number[] | undefined {
  return name === undefined ? undefined : zones.get(name.toLowerCase().replace(/\s+/g, ' '));
}

const ORDINALS = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth ' +
  'twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'
).split(' ');
const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

export const FULL_MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
/** With those that are shortened, which count where a number stands beside them. */
export const MONTHS = `(?:${FULL_MONTHS}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)`;
export const WEEKDAYS = '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';
export const SHORT_WEEKDAYS = '(?:Sun|Mon|Tues?|Wed|Thur?s?|Fri|Sat)';
export const ORDINAL_WORDS = ORDINALS.toReversed().join('|').replaceAll('-', '[- ]');
export const HOUR_WORDS = HOURS.toReversed().join('|');

const HOUR = 60;
const zones: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries({
    gmt: [0],
    utc: [0],
    z: [0],
    wet: [0],
    bst: [HOUR, 6 * HOUR],
    bdt: [6 * HOUR],
    cet: [HOUR],
    cest: [2 * HOUR],
    eet: [2 * HOUR],
    eest: [3 * HOUR],
    msk: [3 * HOUR],
    pkt: [5 * HOUR],
    ist: [5.5 * HOUR, HOUR, 2 * HOUR],
    npt: [5.75 * HOUR],
    cst: [-6 * HOUR, 8 * HOUR],
    cdt: [-5 * HOUR],
    est: [-5 * HOUR],
    edt: [-4 * HOUR],
    et: [-5 * HOUR, -4 * HOUR],
    pst: [-8 * HOUR],
    pdt: [-7 * HOUR],
    pt: [-8 * HOUR, -7 * HOUR],
    jst: [9 * HOUR],
    kst: [9 * HOUR],
    aest: [10 * HOUR],
    aedt: [11 * HOUR],
    'greenwich mean time': [0],
    'eastern time': [-5 * HOUR, -4 * HOUR],
    'bangladesh time': [6 * HOUR],
    'dhaka time': [6 * HOUR],
    'india time': [5.5 * HOUR],
    'indian time': [5.5 * HOUR],
    'pakistan time': [5 * HOUR],
    'nepal time': [5.75 * HOUR],
    'japan time': [9 * HOUR],
    'tokyo time': [9 * HOUR],
    'beijing time': [8 * HOUR],
    'moscow time': [3 * HOUR],
    'saudi time': [3 * HOUR],
    'london time': [0, HOUR],
    'new york time': [-5 * HOUR, -4 * HOUR],
    'washington time': [-5 * HOUR, -4 * HOUR],
  }),
);
/** What names the zone of a time that it follows. */
export const ZONES = `(?:${[...zones.keys()]
  .toReversed()
  .map((name) => name.replaceAll(' ', '\\s'))
  .join('|')}|local\\stime)`;
