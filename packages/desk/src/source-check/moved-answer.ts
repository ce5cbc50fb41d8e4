import type { Excerpt } from '@hurkaru/source-check';
import type { TextEdit } from '../editor/text-edit.ts';
import { editBetween } from '../editor/text-edit.ts';
import type { CheckAnswer } from './check-answer.ts';

/** An answer about texts that have been typed in since: every excerpt stands where its words stand now. */
export function movedAnswer(
  answer: CheckAnswer,
  side: 'copy' | 'source',
  before: string,
  after: string,
): CheckAnswer {
  const edit = editBetween(before, after, after.length);
  if (edit === null) return answer;
  const move = <Place extends { start: number; end: number }>(place: Place) =>
    movedExcerpt(place, edit, after);
  const moveSide = <Sides extends Record<'copy' | 'source', Excerpt[]>>(sides: Sides): Sides => ({
    ...sides,
    [side]: sides[side].map(move),
  });
  const findings = answer.findings.map((finding) => {
    const excerpt = finding[side];
    return excerpt === null ? finding : { ...finding, [side]: move(excerpt) };
  });
  const passages = answer.passages.map(moveSide);
  if (side === 'source') return { ...answer, findings, passages };
  return {
    ...answer,
    findings,
    passages,
    sayings: answer.sayings.map(move),
    unsourced: answer.unsourced.map(move),
    changes: answer.changes.map((change) => ({ ...change, copy: change.copy.map(move) })),
  };
}

/** The same words after an edit; what is typed within an excerpt belongs to it. */
export function movedExcerpt<Place extends { start: number; end: number }>(
  place: Place,
  { at, deleted, inserted }: TextEdit,
  text: string,
): Place {
  const grown = inserted.length - deleted;
  const start =
    place.start < at || (place.start === at && deleted > 0)
      ? place.start
      : place.start < at + deleted
        ? at + inserted.length
        : place.start + grown;
  const end = place.end <= at ? place.end : place.end < at + deleted ? at : place.end + grown;
  const kept = { ...place, start, end: Math.max(start, end) };
  return 'text' in kept ? { ...kept, text: text.slice(kept.start, kept.end) } : kept;
}
