import { century, looksLikeYear, yearRange } from '../dates/numeric-date.ts';
import type { DateReading, DateRule } from '../dates/read-by-rules.ts';
import { englishCount, ORDINAL_WORDS } from '../lexicon/english-date-words.ts';
import { pattern } from './english-calendar-rules.ts';

/** Years, decades and centuries as English writes them. */
export function yearRules(): DateRule[] {
  return [
    {
      pattern: pattern(
        `\\b(?<count>\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORDS})(?:\\s|-)centur(?:y|ies)\\b(?<before>\\s*B\\.?C)?`,
      ),
      read: ({ groups }) => [century(englishCount(groups?.count ?? ''), groups?.before !== undefined)],
    },
    {
      pattern: pattern("(?<![\\w#]|#\\s)(?<year>1[5-9]\\d0|20[0-4]0)[’']?s\\b"),
      read: ({ groups }) => decade(Number(groups?.year)),
    },
    {
      pattern: pattern("(?<=\\bthe\\s|\\b(?:early|mid|late)[\\s-])[’'‘]?(?<year>[2-9]0)s\\b"),
      read: ({ groups }) => decade(Number(groups?.year)),
    },
    {
      pattern: pattern(`(?<=\\bthe\\s(?:(?:early|mid|late)[\\s-])?)(?<name>${DECADES.join('|')})\\b`),
      read: ({ groups }) => decade(20 + 10 * DECADES.indexOf(groups?.name?.toLowerCase() ?? '')),
    },
    {
      pattern: pattern(
        '(?<![\\p{L}\\d$€£]|\\d[.,:/-])(?<year>(?:1[5-9]|20)\\d\\d)(?:[-–/](?<last>(?:1[5-9]|20)?\\d\\d))(?![\\d%]|[-–/.,:]\\d)',
        'd',
      ),
      read: yearRange,
    },
    {
      pattern: pattern(`\\bFY\\s?['’]?(?<year>20\\d\\d|\\d\\d)\\b(?!\\s?[-/]\\d)`),
      read: ({ groups }) => fiscalYear((Number(groups?.year) % 100) + 2000),
    },
    {
      pattern: pattern("(?<![\\p{L}\\d])['’](?<year>[4-9]\\d)\\b(?!s)"),
      read: ({ groups }) => [{ year: 1900 + Number(groups?.year) }],
    },
    {
      pattern: pattern(
        `(?<![\\p{L}\\p{N}$€£#]|[\\d][-.,:/]|\\b(?:no|tk|rs|usd|us)\\.?\\s?|[\\p{L}]-)(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d%]|[.,:/]\\d|-[\\p{L}])`,
      ),
      read: readYear,
    },
  ];
}

/** From the twenties to the nineties. */
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

function decade(year: number): DateReading[] {
  return [{ year, span: 'decade' }];
}

/** FY2025 may be told by the year that it ends in or by both: ২০২৪-২৫. */
function fiscalYear(year: number): DateReading[] {
  return [{ year }, { year: year - 1, loose: true }];
}

/** No year is what counts or measures: over 2000, 1900 people, a 1500 km road. */
function readYear({ groups = {}, index, 0: whole }: RegExpExecArray, text: string): DateReading[] {
  const before = text.slice(Math.max(0, index - 14), index);
  const after = text.slice(index + whole.length, index + whole.length + 24);
  if (COUNTED_AFTER.test(after) || COMPARED.test(before)) return [];
  const year = Number(groups.year);
  return looksLikeYear(year) || TELLS_YEAR.test(before) ? [{ year }] : [];
}

const TELLS_YEAR = /\b(?:in|since|until|till|year|during|between)\s+$/i;
const COMPARED = /\b(?:over|than|least|most|nearly|almost|about|around|roughly|another|some|number)\s+$/i;
const COUNTED_AFTER =
  /^\s*(?:%|hours|hrs|people|persons?|men|women|children|cases|deaths|patients|soldiers|troops|homes|houses|families|workers|students|years?|days|times|km|kilomet|met(?:re|er)|miles?|feet|ft|kg|tonn?e?s?|acres?|hectares?|sq|square|dollars?|taka|rupees|euros|pounds|crore|lakh|million|billion|MW|megawatts?|per\b|MHz|mg|ml|cc)\b/i;
