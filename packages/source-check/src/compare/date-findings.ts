import type { DateFact } from '../facts.ts';
import type { Excerpt, Finding, Severity } from '../finding.ts';
import type { DateSort } from './date-parts.ts';

export type DateNoun = DateSort | 'clock' | 'relative';

/** The copy tells another weekday, month … than the source. */
export function differs(
  noun: DateNoun,
  copy: DateFact,
  source: DateFact,
  severity: Severity = 'error',
): Finding {
  const [english, bangla] = NOUNS[noun];
  return {
    kind: 'date',
    severity,
    copy: place(copy),
    source: place(source),
    message: `The ${english} differs: “${source.text}” in the source, “${copy.text}” in the copy.`,
    messageBn: `${bangla} মিলছে না: উৎসে ‘${source.text}’, কপিতে ‘${copy.text}’।`,
  };
}

/** The copy tells what the source does not. */
export function added(noun: DateNoun, copy: DateFact): Finding {
  const [english, bangla] = NOUNS[noun];
  return {
    kind: 'date',
    severity: 'warning',
    copy: place(copy),
    source: null,
    message: `The source has no ${english} here that answers “${copy.text}”.`,
    messageBn: `উৎসের এই অংশে ‘${copy.text}’ নেই; ${bangla} কোথা থেকে এল, দেখে নিন।`,
  };
}

/** A weekday and a date that stand together but are not the same day; a warning where the source says the same. */
export function inconsistent(
  weekday: DateFact,
  date: DateFact,
  [english, bangla]: readonly [string, string],
  source: DateFact | null,
): Finding {
  return {
    kind: 'date',
    severity: source === null ? 'error' : 'warning',
    copy: place(weekday),
    source: source && place(source),
    message: `“${weekday.text}” and “${date.text}” are not the same day: that day is a ${english}.`,
    messageBn: `‘${weekday.text}’ আর ‘${date.text}’ একসঙ্গে হয় না: সেদিন ${bangla}।`,
  };
}

function place({ start, end, text }: Excerpt): Excerpt {
  return { start, end, text };
}

const NOUNS: Record<DateNoun, readonly [string, string]> = {
  weekday: ['weekday', 'বার'],
  month: ['month', 'মাস'],
  day: ['day of the month', 'তারিখ'],
  year: ['year', 'সাল'],
  decade: ['decade', 'দশক'],
  century: ['century', 'শতাব্দী'],
  clock: ['time of day', 'ঘড়ির সময়'],
  relative: ['day', 'দিনের হিসাব'],
};
