import type { Ref } from 'react';
import { type Mark, segmentsOf } from './marks.ts';

/**
 * The marks of a text field: the field's text once more behind it, unseen and unread, of which only the marks show.
 * Its class gives it the field's own type, padding and width, so that every letter stands behind itself.
 */
export function MarkedBackdrop(props: {
  text: string;
  marks: readonly Mark[];
  className: string;
  place?: Ref<HTMLDivElement>;
}) {
  return (
    <div ref={props.place} className={`backdrop ${props.className}`} aria-hidden="true">
      {segmentsOf(props.text, props.marks).map(({ text, start, looks }) => (
        <span key={start} className={looks === '' ? undefined : looks}>
          {text}
        </span>
      ))}
      {/* A last empty line is a line. */}
      {'\u200b'}
    </div>
  );
}
