import { type Flaw, flawOf } from './lint-finding.ts';
import type { LintRuleName } from './lint-rules.ts';

/**
 * What a pattern (global) matches, each as one flaw. `correct` gets the match, its first group that took part, and
 * where it stands; it gives what should stand there, the match itself where only a person can tell, undefined where it
 * is no error.
 */
export function flawsMatching(
  text: string,
  pattern: RegExp,
  rule: LintRuleName,
  correct: (found: string, group: string, start: number, end: number) => string | undefined,
): Flaw[] {
  const flaws: Flaw[] = [];
  for (const match of text.matchAll(pattern)) {
    const [found, ...groups] = match;
    const end = match.index + found.length;
    const corrected = correct(found, groups.find((group) => group !== undefined) ?? '', match.index, end);
    if (corrected !== undefined) flaws.push(flawOf(text, match.index, end, rule, corrected));
  }
  return flaws;
}
