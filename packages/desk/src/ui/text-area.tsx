import type { TextareaHTMLAttributes } from 'react';
import { BanglaTyping } from './bangla-typing.tsx';
import { Field } from './field.tsx';

/** A labelled field of several lines of Bangla, with Avro typing. Ctrl+Enter sends its form. */
export function TextArea({
  label,
  hint,
  error,
  value,
  onChange,
  ...rest
}: Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'onChange'> & {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <BanglaTyping>
          <textarea
            rows={3}
            {...rest}
            {...control}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                event.currentTarget.form?.requestSubmit();
              }
            }}
          />
        </BanglaTyping>
      )}
    </Field>
  );
}
