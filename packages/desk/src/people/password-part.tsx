import { useState } from 'react';
import { passwordLength } from '../../../newsroom/src/story/password-length.ts';
import { ApiError, callApi } from '../api-client.ts';
import { useMe, useRefreshMe } from '../sign-in/me.ts';
import { NewPasswordForm } from '../sign-in/new-password-form.tsx';
import { PasswordInput } from '../sign-in/password-input.tsx';
import { signInTexts } from '../sign-in/sign-in-texts.ts';
import { useAct } from '../sign-in/use-act.ts';
import { formatCount } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { useAnnounce } from '../ui/announcements.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorNotice, errorSentence } from '../ui/error-notice.tsx';
import { accountTexts } from './account-texts.ts';
import '../sign-in/sign-in.css';

/** The password: set where there is none, or changed by giving the old one. */
export function PasswordPart() {
  const t = useTexts(accountTexts);
  const me = useMe();
  const refresh = useRefreshMe();
  const announce = useAnnounce();
  const [open, setOpen] = useState(false);
  const done = () => {
    setOpen(false);
    announce(t('passwordKept'));
    void refresh();
  };
  const withoutOld = !me.hasPassword || me.byLink;
  return (
    <section className="panel">
      <h2>{t('password')}</h2>
      {!me.hasPassword && <p>{t('noPassword')}</p>}
      {me.hasPassword && !open && <Button onClick={() => setOpen(true)}>{t('changePassword')}</Button>}
      {(!me.hasPassword || (open && withoutOld)) && <NewPasswordForm email={me.email} onDone={done} />}
      {open && !withoutOld && <ChangeForm onDone={done} />}
    </section>
  );
}

function ChangeForm({ onDone }: { onDone: () => void }) {
  const t = useTexts(accountTexts);
  const texts = useTexts(signInTexts);
  const { language } = useLanguage();
  const [old, setOld] = useState('');
  const [password, setPassword] = useState('');
  const { busy, error, run } = useAct(async () => {
    await callApi('POST', '/api/auth/change-password', {
      currentPassword: old,
      newPassword: password,
      revokeOtherSessions: true,
    });
    onDone();
  });
  const errorOf = (field: string) =>
    error instanceof ApiError && error.field === field ? errorSentence(error, language) : undefined;
  const ofField = errorOf('password') ?? errorOf('newPassword');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <PasswordInput
        label={t('oldPassword')}
        error={errorOf('password')}
        autoComplete="current-password"
        autoFocus
        value={old}
        onChange={setOld}
      />
      <PasswordInput
        label={t('newPassword')}
        hint={texts('passwordHint', { n: formatCount(passwordLength.least, language) })}
        error={errorOf('newPassword')}
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
      />
      {error !== null && ofField === undefined && <ErrorNotice error={error} />}
      <Button look="main" type="submit" busy={busy}>
        {texts('keepPassword')}
      </Button>
    </form>
  );
}
