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
