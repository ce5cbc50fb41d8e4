import { type ReactNode, useState } from 'react';
import { passwordLength } from '../../../newsroom/src/story/password-length.ts';
import { ApiError, callApi } from '../api-client.ts';
import { formatCount } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorNotice, errorSentence } from '../ui/error-notice.tsx';
import { PasswordInput } from './password-input.tsx';
import { signInTexts } from './sign-in-texts.ts';
import { useAct } from './use-act.ts';

/** Chooses a password without an old one: for newcomers, and for who came by a one-time link. */
export function NewPasswordForm(props: { email: string; onDone: () => void; children?: ReactNode }) {
  const t = useTexts(signInTexts);
  const { language } = useLanguage();
  const [password, setPassword] = useState('');
  const { busy, error, run } = useAct(async () => {
    await callApi('POST', '/api/v1/me/password', { newPassword: password });
    props.onDone();
  });
  const ofField = error instanceof ApiError && error.field === 'newPassword';
  return (
    <form
      className="outside-actions"
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <input
        type="text"
        className="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
        autoComplete="username"
        readOnly
        value={props.email}
      />
      <PasswordInput
        label={t('newPassword')}
        hint={t('passwordHint', { n: formatCount(passwordLength.least, language) })}
        error={ofField ? errorSentence(error, language) : undefined}
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
      />
      {error !== null && !ofField && <ErrorNotice error={error} />}
      <Button look="main" type="submit" busy={busy}>
        {t('keepPassword')}
      </Button>
      {props.children}
    </form>
  );
}
