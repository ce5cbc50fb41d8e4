import { useState } from 'react';
import { PasswordInput } from '../sign-in/password-input.tsx';
import { useAct } from '../sign-in/use-act.ts';
import { useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { accountTexts } from './account-texts.ts';

/** Asks for the password before something that only its owner may do. */
export function ConfirmPassword(props: { label: string; onConfirm: (password: string) => Promise<void> }) {
  const t = useTexts(accountTexts);
  const [password, setPassword] = useState('');
  const { busy, error, run } = useAct(() => props.onConfirm(password));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <PasswordInput
        label={t('confirmPassword')}
        autoComplete="current-password"
        autoFocus
        value={password}
        onChange={setPassword}
      />
      {error !== null && <ErrorNotice error={error} />}
      <div className="dialog-actions">
        <Button look="main" type="submit" busy={busy}>
          {props.label}
        </Button>
      </div>
    </form>
  );
}
