export { type AlignedSentences, alignSentences } from './align/align-sentences.ts';
export { type Attribution, attributions } from './attributions.ts';
export { type CheckOptions, checkAgainstSource } from './check-against-source.ts';
export type { Excerpt, Finding, FindingKind, Severity } from './finding.ts';
export { findingKey } from './finding-key.ts';
export type { SayingAct } from './lexicon/sayings.ts';
export { unsourcedStatements } from './unsourced-statements.ts';
