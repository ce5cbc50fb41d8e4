import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { Link, Redirect, useLocation } from 'wouter';
import type { Me } from '../../../newsroom/src/story/api-shapes.ts';
import { ApiError, callApi, onSignedOut } from '../api-client.ts';
import { useTexts } from '../texts/language.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { MeContext, RefreshMeContext } from './me.ts';
import { signInTexts } from './sign-in-texts.ts';
import './session-ended.css';

/** Shows its children to who is signed in; others are led to the sign-in screen and back. */
export function SignedIn({ children }: { children: ReactNode }) {
  const [me, setMe] = useState<Me | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [path] = useLocation();
  const refresh = useCallback(async () => {
    setError(null);
    try {
      setMe(await callApi<Me>('GET', '/api/v1/me'));
    } catch (failure) {
      setError(failure);
    }
  }, []);
  useEffect(() => void refresh(), [refresh]);
  if (error instanceof ApiError && error.status === 401) {
    return <Redirect to={`/sign-in?to=${encodeURIComponent(path)}`} replace />;
  }
  if (me === null) {
    return error === null ? (
      <Loading />
    ) : (
      <main id="main" className="screen">
        <ErrorNotice error={error} onTryAgain={() => void refresh()} />
      </main>
    );
  }
  return (
    <RefreshMeContext value={refresh}>
      <MeContext value={me}>
        {children}
        <SessionEnded path={path} />
      </MeContext>
    </RefreshMeContext>
  );
}

/** Says when the session has ended under one's hands; what stands on the screen stays until one goes. */
function SessionEnded({ path }: { path: string }) {
  const t = useTexts(signInTexts);
  const [ended, setEnded] = useState(false);
  useEffect(() => onSignedOut(() => setEnded(true)), []);
  if (!ended) return null;
  return (
    <div className="session-ended" role="alert">
      <span>{t('ended')}</span>
      <Link href={`/sign-in?to=${encodeURIComponent(path)}`} className="button button-small">
        {t('enterAgain')}
      </Link>
    </div>
  );
}
