import type { Excerpt } from '@hurkaru/source-check';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { SourceCheckView as Judgements } from '../../../newsroom/src/story/api-shapes.ts';
import type { SourceCheck, SourceCheckView } from './source-check.ts';

/** The check of the story on the screen, what people said about its findings, and the way to a place. */
export interface SourceCheckInHand {
  check: SourceCheck;
  /** Null until they are read. */
  judgements: Judgements | null;
  judgementsError: unknown;
  readJudgements: () => void;
  judged: (judgements: Judgements) => void;
  /** Puts the focus on a stretch of the copy's text, or of the joined sources. */
  goTo: (side: 'copy' | 'source', place: Pick<Excerpt, 'start' | 'end'>) => void;
}

export const SourceCheckContext = createContext<SourceCheckInHand | null>(null);

export function useSourceCheckInHand(): SourceCheckInHand {
  const inHand = useContext(SourceCheckContext);
  if (inHand === null) throw new Error('no story is open here');
  return inHand;
}

/** The check as it stands, drawn again with every change of it. */
export function useSourceCheckView(check: SourceCheck): SourceCheckView {
  return useSyncExternalStore(check.subscribe, check.view);
}
