import { type LintFinding, lint } from '@hurkaru/bangla';
import { rememberByText } from './remember-by-text.ts';

/** The copy check's findings of one block, remembered by its text. */
export const blockFindings: (text: string) => readonly LintFinding[] = rememberByText((text) => lint(text));

/** A text with the suggestion of a finding in its place. */
export function withSuggestion(text: string, finding: LintFinding): string {
  return text.slice(0, finding.start) + (finding.suggestion ?? '') + text.slice(finding.end);
}
