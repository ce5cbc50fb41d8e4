import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SourceCheckView as Judgements, StoryView } from '../../../newsroom/src/story/api-shapes.ts';
import type { CopyOnScreen } from '../editor/open-copy.ts';
import { useMe } from '../sign-in/me.ts';
import type { StoryDetails } from '../story/story-details.ts';
import { useFetched } from '../story/use-fetched.ts';
import type { StoryCheck } from './open-story-check.ts';
import type { SourceCheckInHand } from './source-check-context.ts';

/**
 * The check of an open story, running while `isOn`; fetched when it is first on, so that who only writes waits for
 * nothing. `onCopy` is the editor's `onOpened`.
 *
 * @param given.goTo shows the part of the screen in which a place is, and then calls back
 */
export function useSourceCheck(given: {
  story: StoryView;
  details: StoryDetails | null;
  isOn: boolean;
  screen: RefObject<HTMLElement | null>;
  show: (side: 'copy' | 'source', sourceId: string | null, shown: () => void) => void;
}): { inHand: SourceCheckInHand; onCopy: (copy: CopyOnScreen | null) => void } {
  const { story, details, isOn, screen, show } = given;
  const { check, checkError, openAgain } = useOpenCheck(details, story, isOn);
  const [copy, setCopy] = useState<CopyOnScreen | null>(null);
  useEffect(() => check?.copyShown(copy), [check, copy]);
  useEffect(() => check?.turn(isOn), [check, isOn]);
  const { judgements, judged, judgementsError, readJudgements } = useJudgements(story, isOn);
  useEffect(
    () => check?.dismissed(new Set(judgements?.dismissals.map(({ key }) => key))),
    [check, judgements],
  );
  const goTo = useCallback<SourceCheckInHand['goTo']>(
    (side, place) => {
      const sourceId = side === 'source' ? (check?.sourceAt(place.start) ?? null) : null;
      show(side, sourceId, () => check?.goTo(side, place, screen.current));
    },
    [check, screen, show],
  );
  const inHand = useMemo(
    () => ({
      storyId: story.id,
      check,
      checkError,
      openAgain,
      judgements,
      judged,
      judgementsError,
      readJudgements,
      goTo,
    }),
    [story.id, check, checkError, openAgain, judgements, judged, judgementsError, readJudgements, goTo],
  );
  return { inHand, onCopy: setCopy };
}

function useOpenCheck(details: StoryDetails | null, story: StoryView, isOn: boolean) {
  const { timeZone } = useMe().newsroom;
  const [check, setCheck] = useState<StoryCheck | null>(null);
  const [checkError, setCheckError] = useState<unknown>(null);
  const [round, setRound] = useState(0);
  const [isWanted, setIsWanted] = useState(false);
  useEffect(() => setIsWanted((before) => before || isOn), [isOn]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the story its day counts; a new round tries again
  useEffect(() => {
    if (details === null || !isWanted) return;
    let opened: StoryCheck | null = null;
    let isLeft = false;
    setCheckError(null);
    import('./open-story-check.ts').then(({ openStoryCheck }) => {
      if (isLeft) return;
      opened = openStoryCheck(details, story, timeZone);
      setCheck(opened);
    }, setCheckError);
    return () => {
      isLeft = true;
      opened?.close();
      setCheck(null);
    };
  }, [details, story.publishedAt, timeZone, isWanted, round]);
  const openAgain = useCallback(() => setRound((count) => count + 1), []);
  return { check, checkError, openAgain };
}

/** What people said about the findings; read anew with the story, since publishing may have told more. */
function useJudgements(story: StoryView, isOn: boolean) {
  const path = isOn ? `/api/v1/stories/${story.id}/source-check` : null;
  const { value, error: judgementsError, again: readJudgements } = useFetched<Judgements>(path);
  const [judgements, judged] = useState<Judgements | null>(null);
  const last = useRef(story);
  useEffect(() => judged(value), [value]);
  useEffect(() => {
    if (last.current !== story) readJudgements();
    last.current = story;
  }, [readJudgements, story]);
  return { judgements, judged, judgementsError, readJudgements };
}
