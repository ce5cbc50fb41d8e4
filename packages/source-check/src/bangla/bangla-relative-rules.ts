import type { DateReading, DateRule } from '../dates/read-by-rules.ts';
import { relativeDay } from '../dates/relative-day.ts';
import type { RelativeUnit } from '../facts.ts';
import { anyOf, datePattern, ENDING, WORD_BEGINS } from './bangla-date-pattern.ts';

/** Days, weeks, months and years told by the day of the story. So many days ago is a number with its unit, and left to those. */
export function relativeRules(): DateRule[] {
  return [
    day('(?:গত|গেল)\\s*পরশু', -2),
    day('আগামী\\s*পরশু', 2),
    day('(?:গত\\s*কাল|গতকল্য|গত\\s*রাত)', -1),
    day('(?:আগামী\\s*কাল|আগামীকল্য)', 1),
    day('(?:আজকে|আজ)', 0),
    {
      hint: anyOf('কাল পরশু'),
      pattern: datePattern(`${WORD_BEGINS}(?:কাল|পরশু)(?:কে|কের)?(?![\\p{L}\\p{M}])`),
      read: () => [{ relative: true, loose: true }],
    },
    {
      hint: anyOf('সপ্তাহ মাস বছর বৎসর'),
      pattern: datePattern(
        `${WORD_BEGINS}(?:${WAYS.map(([way]) => way).join('|')})\\s+(?:অর্থ)?(?<unit>সপ্তাহ|মাস|বছর|বৎসর)${ENDING}`,
      ),
      read: readUnit,
    },
  ];
}

const WAYS: readonly (readonly [string, number])[] = [
  ['(?<past>গত|বিগত|গেল|আগের|পূর্ববর্তী)', -1],
  ['(?<now>এই|এ|চলতি|বর্তমান)', 0],
  ['(?<next>আগামী|আসছে|পরের|পরবর্তী)', 1],
];

function day(words: string, steps: number): DateRule {
  return {
    hint: anyOf('কাল কল্য পরশু রাত আজ'),
    pattern: datePattern(`${WORD_BEGINS}${words}${ENDING}`),
    read: (_, __, today) => relativeDay(steps, today),
  };
}

function readUnit({ groups = {} }: RegExpExecArray): DateReading[] {
  const steps = groups.past ? -1 : groups.next ? 1 : 0;
  return [{ relative: true, away: { unit: unitOf(groups.unit ?? ''), steps } }];
}

function unitOf(word: string): RelativeUnit {
  if (word === 'সপ্তাহ') return 'week';
  return word === 'মাস' ? 'month' : 'year';
}
