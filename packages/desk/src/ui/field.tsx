import { type ReactNode, useId } from 'react';

/** A labelled control with its hint and error, tied together for screen readers. */
export function Field(props: {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  children: (control: {
    id: string;
    'aria-describedby': string | undefined;
    'aria-invalid': boolean;
  }) => ReactNode;
}) {
  const id = useId();
  const noteId = `${id}-note`;
  const note = props.error ?? props.hint;
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      {props.children({
        id,
        'aria-describedby': note === undefined ? undefined : noteId,
        'aria-invalid': props.error !== undefined,
      })}
      {note !== undefined && (
        <p id={noteId} className={props.error === undefined ? 'hint' : 'field-error'}>
          {note}
        </p>
      )}
    </div>
  );
}
