import type { Mark } from '../editor/marks.ts';
import { scrollToShow } from './follow-height.ts';
import { heightsIn, scrolls } from './heights-in.ts';
import { partAt } from './read-sources.ts';
import type { SourceCheck } from './source-check.ts';

/** The marks of one source, by the places of its own text. */
export function marksOfPart(check: SourceCheck, sourceId: string): Mark[] {
  const part = check.view().sources.parts.find(({ id }) => id === sourceId);
  if (part === undefined) return [];
  return check
    .sourceMarks()
    .filter(({ start, end }) => start < part.end && end > part.start)
    .map((mark) => ({ ...mark, start: mark.start - part.start, end: mark.end - part.start }));
}

/**
 * Puts the focus on a stretch of the copy's text or of the joined sources, in the parts of the screen that are
 * drawn by the next frame.
 */
export function goToStretch(
  check: SourceCheck,
  side: 'copy' | 'source',
  place: { start: number; end: number },
  screen: HTMLElement | null,
): void {
  if (side === 'copy') {
    check.selectInCopy(place);
    return;
  }
  const part = partAt(check.view().sources, place.start);
  const field = screen?.querySelector<HTMLTextAreaElement>('.story-source textarea');
  if (part === null || field == null) return;
  field.focus({ preventScroll: true });
  const [start, end] = [place.start - part.start, place.end - part.start];
  field.setSelectionRange(start, end);
  check.showAt('source', place.start, 'list');
  const sheet = field.closest<HTMLElement>('.source-sheet');
  const heights = heightsIn(sheet?.querySelector<HTMLElement>('.backdrop') ?? null, start, end);
  if (sheet === null || heights === null) return;
  if (scrolls(sheet)) sheet.scrollTop += scrollToShow(heights, sheet.getBoundingClientRect());
  else window.scrollBy(0, scrollToShow(heights, { top: barsHeight, bottom: innerHeight - barsHeight }));
}

/** What the bars at the window's edges take on a phone, in pixels. */
const barsHeight = 56;
