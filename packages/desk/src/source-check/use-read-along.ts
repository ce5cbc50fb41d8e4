import { type RefObject, useEffect } from 'react';
import { scrollToFollow, scrollToShow } from './follow-height.ts';
import { heightsIn, scrolls } from './heights-in.ts';
import type { Side } from './shown-pair.ts';
import type { SourceCheck } from './source-check.ts';

interface Sheet {
  check: SourceCheck;
  sourceId: string;
  field: RefObject<HTMLTextAreaElement | null>;
  /** What scrolls. */
  sheet: RefObject<HTMLElement | null>;
  /** The source's letters once more, whose places can be measured. */
  letters: RefObject<HTMLElement | null>;
}

/**
 * Copy and source are read side by side: where the caret is in the source shows in the copy, what is looked at
 * elsewhere comes into view here, and the side that is scrolled takes the other one along.
 */
export function useReadAlong({ check, sourceId, field, sheet, letters }: Sheet): void {
  useEffect(() => {
    const start = () => check.view().sources.parts.find(({ id }) => id === sourceId)?.start ?? null;
    const caretMoved = () => {
      const from = start();
      if (field.current === null || document.activeElement !== field.current || from === null) return;
      check.showAt('source', from + field.current.selectionStart);
    };
    document.addEventListener('selectionchange', caretMoved);
    return () => document.removeEventListener('selectionchange', caretMoved);
  }, [check, sourceId, field]);
  useEffect(() => {
    let last = check.view().shown;
    return check.subscribe(() => {
      const { shown, sources } = check.view();
      if (shown === last) return;
      last = shown;
      const part = sources.parts.find(({ id }) => id === sourceId);
      const place = shown?.finding?.source ?? shown?.source[0];
      if (place === undefined || part === undefined || shown?.from === 'source') return;
      const heights = heightsIn(letters.current, place.start - part.start, place.end - part.start);
      if (heights === null || sheet.current === null || !scrolls(sheet.current)) return;
      sheet.current.scrollTop += scrollToShow(heights, sheet.current.getBoundingClientRect());
    });
  }, [check, sourceId, sheet, letters]);
  useEffect(() => followEachOther({ check, sourceId, sheet, letters }), [check, sourceId, sheet, letters]);
}

function followEachOther({
  check,
  sourceId,
  sheet,
  letters,
}: Omit<Sheet, 'field'>): (() => void) | undefined {
  const source = sheet.current;
  const frame = source?.closest('.story-columns')?.querySelector<HTMLElement>('.story-copy') ?? null;
  if (source === null || frame === null) return;
  let leader: Side | null = null;
  const ends = new AbortController();
  const { signal } = ends;
  const leads = (side: Side) => () => {
    leader = side;
  };
  for (const sign of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
    frame.addEventListener(sign, leads('copy'), { signal, passive: true });
    source.addEventListener(sign, leads('source'), { signal, passive: true });
  }
  frame.addEventListener('scroll', () => leader === 'copy' && takeSource(), { signal, passive: true });
  source.addEventListener('scroll', () => leader === 'source' && takeCopy(), { signal, passive: true });

  const partStart = () => check.view().sources.parts.find(({ id }) => id === sourceId)?.start ?? null;
  const inSource = (place: { start: number; end: number } | null, start: number) =>
    place === null ? null : heightsIn(letters.current, place.start - start, place.end - start);

  function takeSource(): void {
    const [y, start] = [readingHeight(frame), partStart()];
    const passage = y === null ? null : check.passageAtHeight(y);
    if (y === null || start === null || passage === null) return;
    const [leading, following] = [check.copyHeights(passage.copy), inSource(span(passage.source), start)];
    if (leading !== null && following !== null && source !== null)
      source.scrollTop += scrollToFollow(y, leading, following);
  }

  function takeCopy(): void {
    const [y, start] = [readingHeight(source), partStart()];
    if (y === null || start === null) return;
    const here = (check.view().answer?.passages ?? []).flatMap(({ copy, source: said }) => {
      const leading = inSource(span(said), start);
      if (leading === null || y < leading.top || y > leading.bottom) return [];
      const following = check.copyHeights(copy);
      return following === null ? [] : [scrollToFollow(y, leading, following)];
    });
    // A sentence may stand in the headline too: the nearest is meant.
    const [nearest] = here.sort((a, b) => Math.abs(a) - Math.abs(b));
    if (nearest !== undefined && frame !== null) frame.scrollTop += nearest;
  }
  return () => ends.abort();
}

/** The line that one reads: a third of the way down. */
function readingHeight(frame: HTMLElement | null): number | null {
  if (frame === null || !scrolls(frame)) return null;
  const { top, height } = frame.getBoundingClientRect();
  return top + height / 3;
}

/** From the first sentence's beginning to the last one's end. */
function span(sentences: readonly { start: number; end: number }[]): { start: number; end: number } | null {
  if (sentences.length === 0) return null;
  const [starts, ends] = [sentences.map(({ start }) => start), sentences.map(({ end }) => end)];
  return { start: Math.min(...starts), end: Math.max(...ends) };
}
