import type { Flaw } from './lint-finding.ts';
import type { LintRuleName } from './lint-rules.ts';
import { wordRange } from './lint-word-range.ts';

/**
 * The words in which a pattern (global) matches, each as one flaw. `correct` gives the word as it should be, the word
 * itself where only a person can tell, undefined where it is no error.
 */
export function wordsMatching(
  text: string,
  pattern: RegExp,
  rule: LintRuleName,
  correct: (word: string, start: number, end: number) => string | undefined,
  more = '',
): Flaw[] {
  const flaws: Flaw[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [start, end] = wordRange(text, match.index, match.index + match[0].length, more);
    const word = text.slice(start, end);
    const corrected = correct(word, start, end);
    if (corrected === word) flaws.push({ start, end, rule });
    else if (corrected !== undefined) flaws.push({ start, end, rule, suggestion: corrected });
    pattern.lastIndex = Math.max(end, match.index + 1);
  }
  return flaws;
}
