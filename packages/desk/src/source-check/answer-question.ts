import { findNumbers } from '@hurkaru/bangla';
import {
  alignSentences,
  attributions,
  checkAgainstSource,
  findingKey,
  unsourcedStatements,
} from '@hurkaru/source-check';
import type { CheckAnswer, CheckQuestion } from './check-answer.ts';
import { sourceChanges } from './source-changes.ts';

/** Everything that the panel shows about a copy and its sources. */
export function answerQuestion({ copy, source, updated, date }: CheckQuestion): CheckAnswer {
  const passages = alignSentences({ copy, source });
  const findings = checkAgainstSource({ copy, source, date });
  return {
    findings: findings.map((finding) => ({ ...finding, key: findingKey(finding) })),
    passages,
    sayings: attributions(copy),
    unsourced: unsourcedStatements(copy),
    changes: updated.flatMap((one) => sourceChanges(copy, one)),
    compared: {
      sentences: passages.reduce((count, passage) => count + passage.copy.length, 0),
      numbers: findNumbers(copy).length,
    },
  };
}
