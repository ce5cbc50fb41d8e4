import type { DateFact } from '../facts.ts';
import { dayOf } from './day-of.ts';

/** What a rule has read: a date's parts and, where they are not the whole match, the places they stand at. */
export type DateReading = Omit<DateFact, 'start' | 'end' | 'text'> & {
  at?: readonly [number, number] | undefined;
};

/** A form in which dates are written. */
export interface DateRule {
  /** Global; each quantifier bounded. With the flag `d`, the rule may tell places within the match. */
  pattern: RegExp;
  /** What every match holds, cheaper to look for; a text without it is not searched. */
  hint?: RegExp;
  /** What the match means; nothing where it is no date after all. `text` is the whole sentence. */
  read: (match: RegExpExecArray, text: string, today: string | null) => readonly DateReading[];
}

/** Rules that share a hint. */
export function hinted(hint: RegExp, rules: readonly DateRule[]): DateRule[] {
  return rules.map((rule) => ({ hint, ...rule }));
}

/**
 * The dates that the rules find, in the order of the text. What one rule has read is hidden from those after it: the
 * longer forms come first. Time grows in proportion to the text.
 *
 * @param text what is read, of the same length as `original`, from which the excerpts are taken
 */
export function readByRules(
  text: string,
  original: string,
  rules: readonly DateRule[],
  today: string | null,
): DateFact[] {
  const found: DateFact[] = [];
  let rest = text;
  for (const rule of rules) {
    if (rule.hint?.test(text) === false) continue;
    let hidden = '';
    let done = 0;
    for (const match of rest.matchAll(rule.pattern)) {
      const readings = rule.read(match, text, today);
      if (readings.length === 0) continue;
      for (const reading of readings) found.push(factOf(reading, match, original));
      hidden += rest.slice(done, match.index) + HIDDEN.repeat(match[0].length);
      done = match.index + match[0].length;
    }
    if (done > 0) rest = hidden + rest.slice(done);
  }
  return found.sort((a, b) => a.start - b.start);
}

function factOf({ at, ...parts }: DateReading, match: RegExpExecArray, original: string): DateFact {
  const [start, end] = at ?? [match.index, match.index + match[0].length];
  return { ...parts, ...wholeDay(parts), start, end, text: original.slice(start, end) };
}

function wholeDay({ year, month, day, loose }: DateReading): Pick<DateFact, 'from' | 'to'> {
  if (year === undefined || month === undefined || day === undefined || loose) return {};
  const only = dayOf(year, month, day);
  return only === undefined ? {} : { from: only, to: only };
}

/** Neither letter, digit, space nor sign. */
const HIDDEN = '\ufffc';
