import type { AlignedSentences, Attribution, Excerpt, Finding } from '@hurkaru/source-check';
import type { SourceChange } from './source-changes.ts';

/** What the check is asked: the texts as they are typed now. */
export interface CheckQuestion {
  copy: string;
  /** The English texts of all sources, joined. */
  source: string;
  /** Sources whose text is newer than the one that the copy was made from. */
  updated: readonly UpdatedSource[];
  /** The story's day, YYYY-MM-DD. */
  date: string;
}

export interface UpdatedSource {
  id: string;
  /** Where its text begins in the joined one. */
  start: number;
  text: string;
  madeFrom: string;
}

export interface KnownFinding extends Finding {
  /** By which a finding is known again when the texts have moved on; a dismissal names it. */
  key: string;
}

export interface CheckAnswer {
  findings: KnownFinding[];
  passages: AlignedSentences[];
  sayings: Attribution[];
  /** Statements of the copy that nobody is named for. */
  unsourced: Excerpt[];
  changes: SourceChange[];
  /** What was compared: sentences of the copy, and the numbers in them. */
  compared: { sentences: number; numbers: number };
}
