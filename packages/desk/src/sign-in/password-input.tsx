import { useState } from 'react';
import { passwordLength } from '../../../newsroom/src/story/password-length.ts';
import { useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { signInTexts } from './sign-in-texts.ts';

/** A password, which can be looked at while it is typed: Bangla keyboards make blind typing hard. */
export function PasswordInput(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  autoComplete: 'current-password' | 'new-password';
  hint?: string;
  error?: string | undefined;
  autoFocus?: boolean;
}) {
  const t = useTexts(signInTexts);
  const [shown, setShown] = useState(false);
  return (
    <Field label={props.label} hint={props.hint} error={props.error}>
      {(control) => (
        <div className="password-input">
          <input
            {...control}
            type={shown ? 'text' : 'password'}
            autoComplete={props.autoComplete}
            autoCapitalize="none"
            spellCheck={false}
            required
            maxLength={passwordLength.most}
            // biome-ignore lint/a11y/noAutofocus: the first field of a dialog or page that holds nothing else
            autoFocus={props.autoFocus === true}
            value={props.value}
            onChange={(event) => props.onChange(event.target.value)}
          />
          <Button
            look="quiet"
            aria-pressed={shown}
            aria-label={t(shown ? 'hidePassword' : 'showPassword')}
            onClick={() => setShown(!shown)}
          >
            {t(shown ? 'hide' : 'show')}
          </Button>
        </div>
      )}
    </Field>
  );
}
