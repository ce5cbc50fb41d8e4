import type { FindingKind } from '../src/finding.ts';

/** A slip that a translator really made, read and judged by hand: a finding of that kind is right there. */
export interface NaturalError {
  kind: FindingKind;
  what: string;
}

/** By the pair's file and line. */
export const naturalErrors: Readonly<Record<string, readonly NaturalError[]>> = {};

export function isNaturalError(id: string, kind: FindingKind): boolean {
  return (naturalErrors[id] ?? []).some((slip) => slip.kind === kind);
}
