import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { callApi } from '../api-client.ts';
import { useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { CodeStep } from './code-step.tsx';
import { OutsideScreen } from './outside-screen.tsx';
import { passkeysWork, signInWithPasskey } from './passkeys.ts';
import { PasswordInput } from './password-input.tsx';
import { returnPath } from './return-path.ts';
import { signInTexts } from './sign-in-texts.ts';
import { useAct } from './use-act.ts';

/** The desk's door: e-mail and password, then a code where one is wanted; or a passkey. */
export default function SignInScreen() {
  const t = useTexts(signInTexts);
  const [, navigate] = useLocation();
  const search = useSearch();
  const [wantsCode, setWantsCode] = useState(false);
  const enter = () => navigate(returnPath(search), { replace: true });
  if (wantsCode) return <CodeStep onDone={enter} onBack={() => setWantsCode(false)} />;
  return (
    <OutsideScreen title={t('signIn')}>
      <PasswordStep onDone={enter} onCode={() => setWantsCode(true)} />
      {passkeysWork() && <PasskeyWay onDone={enter} />}
      <p className="outside-foot hint">{t('lost')}</p>
    </OutsideScreen>
  );
}

function PasswordStep({ onDone, onCode }: { onDone: () => void; onCode: () => void }) {
  const t = useTexts(signInTexts);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { busy, error, run } = useAct(async () => {
    const answer = await callApi<{ twoFactorRedirect?: boolean }>('POST', '/api/auth/sign-in/email', {
      email: email.trim(),
      password,
    });
    if (answer.twoFactorRedirect === true) onCode();
    else onDone();
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <TextInput
        label={t('email')}
        type="email"
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        required
        autoFocus
        value={email}
        onChange={setEmail}
      />
      <PasswordInput
        label={t('password')}
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      {error !== null && <ErrorNotice error={error} />}
      <Button look="main" type="submit" busy={busy}>
        {t('enter')}
      </Button>
    </form>
  );
}

function PasskeyWay({ onDone }: { onDone: () => void }) {
  const t = useTexts(signInTexts);
  const { busy, error, run } = useAct(async () => {
    await signInWithPasskey();
    onDone();
  });
  return (
    <>
      <p className="outside-or">{t('or')}</p>
      <Button className="outside-wide" busy={busy} onClick={() => void run()}>
        {t('withPasskey')}
      </Button>
      {error !== null && <ErrorNotice error={error} />}
    </>
  );
}
