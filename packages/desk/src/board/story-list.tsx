import { type FocusEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { BoardStory } from '../../../newsroom/src/story/api-shapes.ts';
import { formatCount } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { type BoardList, waiting } from './board-list.ts';
import { boardTexts } from './board-texts.ts';

/**
 * A list of stories. News comes in by itself, except under the hand: while the pointer or the focus is in the
 * list, it is scrolled, or fingers are at work, a button over it says what is new and lets it in.
 */
export function StoryList(props: {
  list: BoardList;
  isBringing: boolean;
  onSettle: () => void;
  onMore: () => void;
  /** What stands in an empty list. */
  empty: ReactNode;
  children: (story: BoardStory) => ReactNode;
}) {
  const t = useTexts(boardTexts);
  const { list } = props;
  const { frame, inHand, hold } = useHold();
  const news = waiting(list);
  const mayMove = news.moves && (list.shown.length === 0 || !inHand);
  const { onSettle } = props;
  useEffect(() => {
    if (mayMove && !isScrolled(frame.current)) onSettle();
  });
  return (
    <div className="story-list" {...hold}>
      <NewsBar {...news} onShow={onSettle} />
      <div ref={frame} className="story-list-frame">
        {list.shown.length === 0 ? props.empty : <ul className="cards">{list.shown.map(props.children)}</ul>}
        {list.next !== null && (
          <Button className="story-list-more" busy={props.isBringing} onClick={props.onMore}>
            {t('more')}
          </Button>
        )}
      </div>
    </div>
  );
}

function NewsBar({ moves, arrivals, onShow }: { moves: boolean; arrivals: number; onShow: () => void }) {
  const t = useTexts(boardTexts);
  const { language } = useLanguage();
  return (
    <div className="news-bar-place" aria-live="polite">
      {moves && (
        <button type="button" className="news-bar" data-news-bar="" onClick={onShow}>
          {arrivals > 0 ? t('arrivals', { n: formatCount(arrivals, language) }) : t('moved')}
          <span aria-hidden="true"> · </span>
          {t('show')}
        </button>
      )}
    </div>
  );
}

/** Whether somebody's hand is in the list, so that nothing may move under it. */
function useHold() {
  const frame = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const fingers = matchMedia('(hover: none)').matches;
  return {
    frame,
    inHand: pointed || focused || fingers,
    hold: {
      onPointerEnter: () => setPointed(true),
      onPointerLeave: () => setPointed(false),
      onFocus: () => setFocused(true),
      onBlur: (event: FocusEvent) => setFocused(event.currentTarget.contains(event.relatedTarget)),
    },
  };
}

function isScrolled(frame: HTMLElement | null): boolean {
  if (frame === null) return false;
  return frame.scrollTop > 0 || frame.getBoundingClientRect().top < 0;
}
