import type { InputHTMLAttributes } from 'react';
import { BanglaTyping } from './bangla-typing.tsx';
import { Field } from './field.tsx';

/** A labelled line of text. Other attributes (autoComplete, inputMode, required, maxLength…) go to the input. */
export function TextInput({
  label,
  hint,
  error,
  value,
  onChange,
  bangla = false,
  ...rest
}: Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'> & {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  /** Bangla words are written here: with Avro typing. */
  bangla?: boolean;
}) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => {
        const input = (
          <input
            type="text"
            {...rest}
            {...control}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        );
        return bangla ? <BanglaTyping>{input}</BanglaTyping> : input;
      }}
    </Field>
  );
}
