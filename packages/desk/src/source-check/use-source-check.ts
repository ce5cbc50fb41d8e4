import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SourceCheckView as Judgements, StoryView } from '../../../newsroom/src/story/api-shapes.ts';
import { dayOf } from '../../../newsroom/src/story/newsroom-days.ts';
import type { OpenCopy } from '../editor/open-copy.ts';
import { useMe } from '../sign-in/me.ts';
import type { StoryDetails } from '../story/story-details.ts';
import { useFetched } from '../story/use-fetched.ts';
import { openCheckThread } from './check-thread.ts';
import { readSources } from './read-sources.ts';
import { openSourceCheck, type SourceCheck } from './source-check.ts';
import type { SourceCheckInHand } from './source-check-context.ts';

/**
 * The check of an open story, running while `isOn`. `onCopy` is the editor's `onOpened`; null in hand until the
 * story's text is here.
 */
export function useSourceCheck(given: {
  story: StoryView;
  details: StoryDetails | null;
  isOn: boolean;
  goTo: SourceCheckInHand['goTo'];
}): { inHand: SourceCheckInHand | null; onCopy: (copy: OpenCopy | null) => void } {
  const { story, details, isOn, goTo } = given;
  const { timeZone } = useMe().newsroom;
  const date = dayOf(story.publishedAt === null ? new Date() : new Date(story.publishedAt), timeZone);
  const check = useOpenCheck(details, date);
  const [copy, setCopy] = useState<OpenCopy | null>(null);
  useEffect(() => check?.copyOpened(copy), [check, copy]);
  useEffect(() => check?.turn(isOn), [check, isOn]);
  const { value, error, again } = useFetched<Judgements>(
    isOn ? `/api/v1/stories/${story.id}/source-check` : null,
  );
  useAgain(again, story);
  const [told, setTold] = useState<Judgements | null>(null);
  useEffect(() => setTold(value), [value]);
  useEffect(() => check?.dismissed(new Set(told?.dismissals.map(({ key }) => key))), [check, told]);
  const inHand = useMemo(
    () =>
      check === null
        ? null
        : {
            check,
            judgements: told,
            judgementsError: error,
            readJudgements: again,
            judged: setTold,
            goTo,
          },
    [check, told, error, again, goTo],
  );
  return { inHand, onCopy: useCallback((opened: OpenCopy | null) => setCopy(opened), []) };
}

/** What was published knowing is told when the story is read anew. */
function useAgain(again: () => void, story: StoryView): void {
  const last = useRef(story);
  useEffect(() => {
    if (last.current !== story) again();
    last.current = story;
  }, [again, story]);
}

function useOpenCheck(details: StoryDetails | null, date: string): SourceCheck | null {
  const [check, setCheck] = useState<SourceCheck | null>(null);
  useEffect(() => {
    if (details === null) return;
    const thread = openCheckThread();
    const opened = openSourceCheck({ check: thread.check, after, date });
    const read = () => opened.sourcesRead(readSources(details.sources.read()));
    read();
    details.map.observeDeep(read);
    setCheck(opened);
    return () => {
      details.map.unobserveDeep(read);
      opened.close();
      thread.close();
      setCheck(null);
    };
  }, [details, date]);
  return check;
}

function after(ms: number, call: () => void): () => void {
  const timer = setTimeout(call, ms);
  return () => clearTimeout(timer);
}
