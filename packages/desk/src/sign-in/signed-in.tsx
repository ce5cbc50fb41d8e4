import { type ReactNode, useEffect, useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import type { Me } from '../../../newsroom/src/story/api-shapes.ts';
import { ApiError, callApi } from '../api-client.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { MeContext } from './me.ts';

/** Shows its children to who is signed in; others are led to the sign-in screen and back. */
export function SignedIn({ children }: { children: ReactNode }) {
  const [me, setMe] = useState<Me | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [path] = useLocation();
  useEffect(() => {
    callApi<Me>('GET', '/api/v1/me').then(setMe, setError);
  }, []);
  if (error instanceof ApiError && error.status === 401) {
    return <Redirect to={`/sign-in?to=${encodeURIComponent(path)}`} replace />;
  }
  if (error !== null) return <ErrorNotice error={error} />;
  return me === null ? <Loading /> : <MeContext value={me}>{children}</MeContext>;
}
