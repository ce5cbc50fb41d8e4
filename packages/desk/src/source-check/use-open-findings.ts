import { useEffect, useState } from 'react';
import { type OpenFindings, openFindingsOf } from './open-findings.ts';

/**
 * The question about open errors in a dialog that brings a story to readers: `said` goes with the act, first to be asked,
 * then to accept what was `asked`; `problem` is the act's error where it is another.
 */
export function useOpenFindings(error: unknown) {
  const [asked, setAsked] = useState<OpenFindings | null>(null);
  useEffect(() => setAsked((before) => openFindingsOf(error) ?? before), [error]);
  return {
    asked,
    said: asked === null ? { askAboutFindings: true } : { acceptFindings: true },
    problem: openFindingsOf(error) === null ? error : null,
  };
}
