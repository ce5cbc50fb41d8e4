import { type Finding, findingKey } from '@hurkaru/source-check';
import type { ToldFinding } from './api-shapes.ts';

/** How long the reason may be for which a finding is dismissed or restored, in characters. */
export const reasonLength = { least: 3, most: 300 } as const;

/**
 * The errors among findings that nobody has judged yet, each remark once.
 *
 * @param judged keys (see findingKey) of the findings that were dismissed, or accepted
 */
export function openErrors(findings: readonly Finding[], judged: ReadonlySet<string>): Finding[] {
  const open = new Map<string, Finding>();
  for (const finding of findings) {
    const key = findingKey(finding);
    if (finding.severity === 'error' && !judged.has(key) && !open.has(key)) open.set(key, finding);
  }
  return [...open.values()];
}

/** A finding as it is remembered, whatever becomes of the texts. */
export function toldFinding({ kind, severity, copy, source, message, messageBn }: Finding): ToldFinding {
  return { kind, severity, copy: copy?.text ?? null, source: source?.text ?? null, message, messageBn };
}
