import type { CalendarRegion } from '../src/dates/to-bangabda.ts';

/** A day that a calendar, almanac or official list printed with its Bangla date. */
export interface PublishedDate {
  region: CalendarRegion;
  gregorian: string;
  /** Year, month (1 is বৈশাখ) and day. */
  bangla: readonly [year: number, month: number, day: number];
  /** Who printed it. */
  source: string;
}

const GOVERNMENT = 'Government of West Bengal, list of holidays';

export const PUBLISHED_DATES: readonly PublishedDate[] = [
  westBengal('1861-05-07', [1268, 1, 25], 'birth of Rabindranath Tagore, in his biographies'),
  westBengal('1941-08-07', [1348, 4, 22], 'death of Rabindranath Tagore, in his biographies'),
  westBengal('1952-02-21', [1358, 11, 8], 'the day of the Language Movement, in its histories'),
  westBengal('2011-08-08', [1418, 4, 22], 'Government of West Bengal, holiday on 22 Shrabana 1418'),
  westBengal('2012-05-08', [1419, 1, 25], `${GOVERNMENT} 2012: birthday of Tagore`),
  westBengal('2014-04-15', [1421, 1, 1], 'West Bengal Council of Higher Secondary Education, holidays 2014'),
  westBengal('2014-05-09', [1421, 1, 25], 'West Bengal Council of Higher Secondary Education, holidays 2014'),
  westBengal('2016-04-14', [1423, 1, 1], `${GOVERNMENT} 2016: Bengali New Year`),
  westBengal('2016-05-08', [1423, 1, 25], `${GOVERNMENT} 2016: birthday of Tagore`),
  westBengal('2016-08-07', [1423, 4, 22], 'Zee 24 Ghanta on the day'),
  westBengal('2018-04-15', [1425, 1, 1], `${GOVERNMENT} 2018: Bengali New Year`),
  westBengal('2018-05-09', [1425, 1, 25], `${GOVERNMENT} 2018: birthday of Tagore`),
  westBengal('2020-04-14', [1427, 1, 1], 'West Bengal school calendar 2020'),
  westBengal('2020-05-08', [1427, 1, 25], 'West Bengal school calendar 2020'),
  westBengal('2021-04-15', [1428, 1, 1], 'Government of Tripura, holidays 2021'),
  westBengal('2021-05-09', [1428, 1, 25], 'Government of Tripura, holidays 2021'),
  westBengal('2022-04-15', [1429, 1, 1], 'ABP Live, 2022'),
  westBengal('2023-04-15', [1430, 1, 1], 'West Bengal Board of Secondary Education, holidays 2023'),
  westBengal('2024-04-14', [1431, 1, 1], 'West Bengal school holidays 2024'),
  westBengal('2024-05-08', [1431, 1, 25], 'West Bengal school holidays 2024'),
  westBengal('2024-05-10', [1431, 1, 27], 'Bartaman Patrika, Akshaya Tritiya 1431'),
  westBengal('2024-06-20', [1431, 3, 5], 'panjika of the day at thenewse.com'),
  westBengal('2025-04-15', [1432, 1, 1], 'panjika of the day at thenewse.com'),
  westBengal('2025-05-09', [1432, 1, 25], 'Swami Vivekananda University, Kolkata, holidays 2025'),
  westBengal('2025-05-17', [1432, 2, 2], 'panjika of the day at thenewse.com'),
  westBengal('2025-09-21', [1432, 6, 4], 'panjika of the day in Ekdin, Kolkata'),
  bangladesh('2024-06-20', [1431, 3, 6], 'panjika of the day at thenewse.com'),
  bangladesh('2025-04-15', [1432, 1, 2], 'panjika of the day at thenewse.com'),
  bangladesh('2025-05-17', [1432, 2, 3], 'panjika of the day at thenewse.com'),
  bangladesh('2021-02-21', [1427, 11, 8], 'the reform of 2019: 21 February is 8 ফাল্গুন'),
  bangladesh('2021-03-26', [1427, 12, 12], 'the reform of 2019: 26 March is 12 চৈত্র'),
  bangladesh('2021-12-16', [1428, 9, 1], 'the reform of 2019: 16 December is 1 পৌষ'),
  bangladesh('2020-05-08', [1427, 1, 25], 'the reform of 2019: 8 May is 25 বৈশাখ'),
  bangladesh('2020-05-25', [1427, 2, 11], 'the reform of 2019: 25 May is 11 জ্যৈষ্ঠ'),
  bangladesh('2019-10-16', [1426, 6, 31], 'the reform of 2019: the first 31 আশ্বিন'),
];

function westBengal(gregorian: string, bangla: PublishedDate['bangla'], source: string): PublishedDate {
  return { region: 'west-bengal', gregorian, bangla, source };
}

function bangladesh(gregorian: string, bangla: PublishedDate['bangla'], source: string): PublishedDate {
  return { region: 'bangladesh', gregorian, bangla, source };
}
