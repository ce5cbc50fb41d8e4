import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Me } from '../../../newsroom/src/story/api-shapes.ts';
import { callApi } from '../api-client.ts';
import { useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Notice } from '../ui/notice.tsx';
import { NewPasswordForm } from './new-password-form.tsx';
import { OutsideScreen } from './outside-screen.tsx';
import { signInTexts } from './sign-in-texts.ts';

/** Where a one-time link leads: it signs in, then offers to choose a password. */
export default function WelcomeScreen() {
  const t = useTexts(signInTexts);
  const { me, error, missing } = useLink();
  if (me !== null) return <Welcome me={me} />;
  return (
    <OutsideScreen title={t('welcomeOnly')}>
      {missing && <Notice look="warn">{t('noToken')}</Notice>}
      {error !== null && <ErrorNotice error={error} />}
      {missing || error !== null ? (
        <Link href="/sign-in" className="button outside-wide">
          {t('toSignIn')}
        </Link>
      ) : (
        <p role="status">{t('opening')}</p>
      )}
    </OutsideScreen>
  );
}

/** Posts the link's token, once, and takes it out of the address, so that it stays in no history. */
function useLink() {
  const [me, setMe] = useState<Me | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [token] = useState(() => new URLSearchParams(location.search).get('token') ?? '');
  useEffect(() => {
    if (token === '') return;
    history.replaceState(history.state, '', location.pathname);
    callApi('POST', '/api/v1/welcome', { token })
      .then(() => callApi<Me>('GET', '/api/v1/me'))
      .then(setMe, setError);
  }, [token]);
  return { me, error, missing: token === '' };
}

function Welcome({ me }: { me: Me }) {
  const t = useTexts(signInTexts);
  const [, navigate] = useLocation();
  const enter = () => navigate('/', { replace: true });
  return (
    <OutsideScreen title={t('welcome', { name: me.name })}>
      <p>{t(me.hasPassword ? 'signedInAgain' : 'signedInNow')}</p>
      <p className="small soft">{t('yourEmail', { email: me.email })}</p>
      <NewPasswordForm email={me.email} onDone={enter}>
        <Button className="outside-wide" onClick={enter}>
          {t('later')}
        </Button>
      </NewPasswordForm>
    </OutsideScreen>
  );
}
