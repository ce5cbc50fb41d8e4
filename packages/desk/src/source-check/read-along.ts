import { scrollToFollow, scrollToShow } from './follow-height.ts';
import { heightsIn, scrolls } from './heights-in.ts';
import type { Side } from './shown-pair.ts';
import type { SourceCheck } from './source-check.ts';

/** A source on the screen. */
export interface SourceSheet {
  sourceId: string;
  field: HTMLTextAreaElement;
  /** What scrolls. */
  sheet: HTMLElement;
  /** The source's letters once more, whose places can be measured. */
  letters: HTMLElement;
}

/**
 * Copy and source are read side by side: where the caret is in the source shows in the copy, what is looked at
 * elsewhere comes into view here, and the side that is scrolled takes the other one along.
 *
 * @returns the end of it
 */
export function readAlong(check: SourceCheck, sheet: SourceSheet): () => void {
  const ends = [followCaret(check, sheet), showWhatIsLookedAt(check, sheet), followEachOther(check, sheet)];
  return () => {
    for (const end of ends) end();
  };
}

function partOf(check: SourceCheck, { sourceId }: SourceSheet) {
  return check.view().sources.parts.find(({ id }) => id === sourceId);
}

function followCaret(check: SourceCheck, sheet: SourceSheet): () => void {
  const caretMoved = () => {
    const part = partOf(check, sheet);
    if (document.activeElement !== sheet.field || part === undefined) return;
    check.showAt('source', part.start + sheet.field.selectionStart);
  };
  document.addEventListener('selectionchange', caretMoved);
  return () => document.removeEventListener('selectionchange', caretMoved);
}

function showWhatIsLookedAt(check: SourceCheck, sheet: SourceSheet): () => void {
  let last = check.view().shown;
  return check.subscribe(() => {
    const { shown } = check.view();
    if (shown === last) return;
    last = shown;
    const part = partOf(check, sheet);
    const place = shown?.finding?.source ?? shown?.source[0];
    if (place === undefined || part === undefined || shown?.from === 'source') return;
    const heights = heightsIn(sheet.letters, place.start - part.start, place.end - part.start);
    if (heights === null || !scrolls(sheet.sheet)) return;
    sheet.sheet.scrollTop += scrollToShow(heights, sheet.sheet.getBoundingClientRect());
  });
}

function followEachOther(check: SourceCheck, sheet: SourceSheet): () => void {
  const { sheet: source, letters } = sheet;
  const frame = source.closest('.story-columns')?.querySelector<HTMLElement>('.story-copy') ?? null;
  if (frame === null) return () => undefined;
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

  const partStart = () => partOf(check, sheet)?.start ?? null;
  const inSource = (place: { start: number; end: number } | null, start: number) =>
    place === null ? null : heightsIn(letters, place.start - start, place.end - start);

  function takeSource(): void {
    const [y, start] = [readingHeight(frame), partStart()];
    const passage = y === null ? null : check.passageAtHeight(y);
    if (y === null || start === null || passage === null) return;
    const [leading, following] = [check.copyHeights(passage.copy), inSource(span(passage.source), start)];
    if (leading !== null && following !== null) source.scrollTop += scrollToFollow(y, leading, following);
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
