import { useCallback, useEffect, useState } from 'react';
import { callApi } from '../api-client.ts';

/** Something read from the API. */
export interface Fetched<Value> {
  value: Value | null;
  error: unknown;
  again: () => void;
}

/** What a GET answers; the last value stays while it is read again. `null` reads nothing yet. */
export function useFetched<Value>(path: string | null): Fetched<Value> {
  const [value, setValue] = useState<Value | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((count) => count + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round reads the same path again
  useEffect(() => {
    if (path === null) return;
    let isWanted = true;
    callApi<Value>('GET', path).then(
      (answer) => {
        if (!isWanted) return;
        setValue(answer);
        setError(null);
      },
      (failure: unknown) => isWanted && setError(failure),
    );
    return () => {
      isWanted = false;
    };
  }, [path, round]);
  return { value, error, again };
}
