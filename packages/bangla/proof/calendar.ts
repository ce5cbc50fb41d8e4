import { formatDate } from '../src/dates/format-date.ts';
import { fromBangabda } from '../src/dates/from-bangabda.ts';
import { banglaMonthNames, monthNames } from '../src/dates/month-names.ts';
import { type CalendarDay, type CalendarRegion, toBangabda } from '../src/dates/to-bangabda.ts';
import { toBanglaDigits } from '../src/numbers/to-bangla-digits.ts';
import { PUBLISHED_DATES } from '../test/published-almanac-dates.ts';
import type { ProofPage, ProofTable } from './proof-page.ts';

const page: ProofPage = {
  name: 'calendar',
  title: 'The Bangla calendar',
  about:
    'What toBangabda and fromBangabda give, for Bangladesh (the civil calendar, by the rules of 1987 and 2019) and for West Bengal (the দৃকসিদ্ধ school, computed). Compare with a printed calendar of the year. The first two tables set the computed date beside one that was printed. West Bengal’s almanacs differ among themselves by a day where the sun enters its sign within half an hour of midnight, about one month in sixty.',
  tables: [
    published('West Bengal: printed dates', 'west-bengal'),
    published('Bangladesh: printed dates', 'bangladesh'),
    monthStarts('The first day of each month, Bangladesh', 'bangladesh'),
    monthStarts('The first day of each month, West Bengal', 'west-bengal'),
    leapYears(),
    styles(),
  ],
};

export default page;

function published(heading: string, region: CalendarRegion): ProofTable {
  const dates = PUBLISHED_DATES.filter((date) => date.region === region);
  return {
    heading,
    columns: ['day', 'printed', 'computed', 'same?', 'printed by'],
    rows: dates.map(({ gregorian, bangla: [year, month, day], source }) => {
      const printed = shown({ year, month, day }, banglaMonthNames);
      const computed = shown(toBangabda(gregorian, region), banglaMonthNames);
      return [gregorian, printed, computed, printed === computed ? 'yes' : 'NO', source];
    }),
  };
}

function monthStarts(heading: string, region: CalendarRegion): ProofTable {
  const years = [1430, 1431, 1432, 1433, 1434];
  return {
    heading,
    columns: ['১ …', ...years.map((year) => toBanglaDigits(String(year)))],
    rows: banglaMonthNames.map((name, at) => [
      name,
      ...years.map((year) => shown(fromBangabda({ year, month: at + 1, day: 1 }, region), monthNames)),
    ]),
  };
}

/** ফাল্গুন and চৈত্র before and since the reform, in common and leap years. */
function leapYears(): ProofTable {
  const days = [
    '2016-03-14',
    '2016-03-15',
    '2018-10-16',
    '2019-10-16',
    '2020-02-29',
    '2020-03-14',
    '2020-03-15',
  ];
  const rows = [
    ...days,
    '2021-03-14',
    '2021-03-15',
    '2024-02-29',
    '2024-03-14',
    '2025-03-14',
    '2026-04-13',
    '2026-04-14',
  ];
  return {
    heading: 'Turns of the months, Bangladesh',
    columns: ['day', 'Bangla date'],
    rows: rows.map((day) => [day, shown(toBangabda(day, 'bangladesh'), banglaMonthNames)]),
  };
}

function styles(): ProofTable {
  const days = ['2025-07-12T19:17', '2026-04-14T06:00', '2024-02-29T00:05', '2025-12-16T12:00'];
  const names = ['published', 'day', 'full', 'clock', 'bangabda'] as const;
  return {
    heading: 'formatDate',
    columns: ['Dhaka’s clock', ...names],
    rows: days.map((day) => [day, ...names.map((style) => formatDate(day, style))]),
  };
}

function shown({ year, month, day }: CalendarDay, names: readonly string[]): string {
  return toBanglaDigits(`${day} ${names[month - 1]} ${year}`);
}
