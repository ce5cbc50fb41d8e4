import type { Mark } from '../editor/marks.ts';
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
  field.setSelectionRange(place.start - part.start, place.end - part.start);
  check.showAt('source', place.start, 'list');
}
