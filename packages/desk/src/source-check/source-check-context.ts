import type { Excerpt } from '@hurkaru/source-check';
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { SourceCheckView as Judgements } from '../../../newsroom/src/story/api-shapes.ts';
import type { StoryCheck } from './open-story-check.ts';
import type { SourceCheckView } from './source-check.ts';

/** The check of the story on the screen, what people said about its findings, and the way to a place. */
export interface SourceCheckInHand {
  storyId: number;
  /** Null until it is fetched. */
  check: StoryCheck | null;
  checkError: unknown;
  openAgain: () => void;
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

/** The same where the check is here, as in all that its panel shows. */
export function useOpenSourceCheck(): SourceCheckInHand & { check: StoryCheck } {
  const inHand = useSourceCheckInHand();
  if (inHand.check === null) throw new Error('the check is not here yet');
  return { ...inHand, check: inHand.check };
}

/** The check as it stands, drawn again with every change of it; null until it is fetched. */
export function useSourceCheckView(check: StoryCheck | null): SourceCheckView | null {
  const subscribe = useCallback(
    (changed: () => void) => check?.subscribe(changed) ?? (() => undefined),
    [check],
  );
  return useSyncExternalStore(subscribe, () => check?.view() ?? null);
}
