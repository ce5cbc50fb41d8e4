import type { InputHTMLAttributes } from 'react';
import { Field } from './field.tsx';

/** A labelled line of text. Other attributes (autoComplete, inputMode, required, maxLength…) go to the input. */
export function TextInput({
  label,
  hint,
  error,
  value,
  onChange,
  ...rest
}: Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'> & {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input
          type="text"
          {...rest}
          {...control}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
