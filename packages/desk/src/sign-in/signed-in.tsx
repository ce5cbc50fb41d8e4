import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import type { Me } from '../../../newsroom/src/story/api-shapes.ts';
import { ApiError, callApi } from '../api-client.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { MeContext, RefreshMeContext } from './me.ts';

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
      <MeContext value={me}>{children}</MeContext>
    </RefreshMeContext>
  );
}
