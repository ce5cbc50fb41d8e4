import { type Flaw, flawOf } from './lint-finding.ts';
import type { LintRuleName } from './lint-rules.ts';
import { wordRange } from './lint-word-range.ts';

/**
 * The words in which a pattern (global) matches, each as one flaw. `correct` gives the word as it should be, the word
 * itself where only a person can tell, undefined where it is no error. `more` are characters that belong to words too.
 */
export function wordsMatching(
  text: string,
  pattern: RegExp,
  rule: LintRuleName,
  correct: (word: string, start: number, end: number) => string | undefined,
  more = '',
): Flaw[] {
  const flaws: Flaw[] = [];
  let done = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index < done) continue;
    const [start, end] = wordRange(text, match.index, match.index + match[0].length, more);
    const corrected = correct(text.slice(start, end), start, end);
    if (corrected !== undefined) flaws.push(flawOf(text, start, end, rule, corrected));
    done = end;
  }
  return flaws;
}
