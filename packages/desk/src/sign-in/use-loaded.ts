import { useCallback, useEffect, useState } from 'react';
import { callApi } from '../api-client.ts';

/** What a GET of the API answers; `reload` asks again and keeps what stands until then. */
export function useLoaded<T>(path: string) {
  const [data, setData] = useState<T | null>(null);
  const [error, setError] = useState<unknown>(null);
  const reload = useCallback(async () => {
    setError(null);
    try {
      setData(await callApi<T>('GET', path));
    } catch (failure) {
      setError(failure);
    }
  }, [path]);
  useEffect(() => void reload(), [reload]);
  return { data, error, reload };
}
