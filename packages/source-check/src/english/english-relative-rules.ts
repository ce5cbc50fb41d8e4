import type { DateReading, DateRule } from '../dates/read-by-rules.ts';
import { relativeDay } from '../dates/relative-day.ts';
import type { RelativeUnit } from '../facts.ts';
import { pattern } from './english-calendar-rules.ts';

/** Days, weeks, months and years told by the day of the story. So many days ago is a number with its unit, and left to those. */
export function relativeRules(): DateRule[] {
  return [
    {
      pattern: pattern('\\b(?:the\\s)?day\\s(?<way>before|after)\\s(?:yesterday|tomorrow)\\b'),
      read: ({ groups }, _, today) => relativeDay(groups?.way?.toLowerCase() === 'before' ? -2 : 2, today),
    },
    { pattern: pattern('\\b(?:yesterday|last\\snight)\\b'), read: (_, __, today) => relativeDay(-1, today) },
    {
      pattern: pattern('\\b(?:today|tonight|this\\s(?:morning|afternoon|evening))\\b'),
      read: (_, __, today) => relativeDay(0, today),
    },
    { pattern: pattern('\\btomorrow\\b'), read: (_, __, today) => relativeDay(1, today) },
    {
      pattern: pattern(
        "\\b(?<way>last|previous|this|current|next|coming)\\s(?:fiscal\\s|financial\\s)?(?<unit>week|month|year)(?:[’']s|end)?\\b",
      ),
      read: readUnit,
    },
  ];
}

function readUnit({ groups = {} }: RegExpExecArray): DateReading[] {
  const way = groups.way?.toLowerCase() ?? '';
  const steps = /last|previous/.test(way) ? -1 : /next|coming/.test(way) ? 1 : 0;
  return [{ relative: true, away: { unit: groups.unit?.toLowerCase() as RelativeUnit, steps } }];
}
