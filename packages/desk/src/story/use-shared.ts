import { useEffect, useState } from 'react';
import type * as Y from 'yjs';

/** A value read from a shared type, read again after every change in it or below it, whoever made it. */
export function useShared<Value>(shared: Y.Map<unknown>, read: () => Value): Value {
  const [, setChange] = useState(0);
  useEffect(() => {
    const changed = () => setChange((count) => count + 1);
    shared.observeDeep(changed);
    changed();
    return () => shared.unobserveDeep(changed);
  }, [shared]);
  return read();
}
