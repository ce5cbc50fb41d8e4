import type { LintRuleName } from './lint-rules.ts';

/** What a rule reports of the text it is given. Without a suggestion a person has to look. */
export interface Flaw {
  start: number;
  end: number;
  rule: LintRuleName;
  suggestion?: string;
}

/** Finds the flaws of its rules, in order and not overlapping; no suggestion is empty or equal to what it replaces. */
export type Check = (text: string) => Flaw[];

/** A flaw whose suggestion is absent where the correction is what stands there. */
export function flawOf(
  text: string,
  start: number,
  end: number,
  rule: LintRuleName,
  corrected: string,
): Flaw {
  return { start, end, rule, ...(corrected === text.slice(start, end) ? {} : { suggestion: corrected }) };
}
