import { createContext, useContext } from 'react';
import type { Me } from '../../../newsroom/src/story/api-shapes.ts';
import type { Action } from '../../../newsroom/src/story/permissions.ts';

export const MeContext = createContext<Me | null>(null);

/** Who is signed in; only on screens behind SignedIn. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (me === null) throw new Error('nobody is signed in here');
  return me;
}

/** Whether to draw the button of an action. */
export function useCan(): (action: Action) => boolean {
  const { may } = useMe();
  return (action) => may.includes(action);
}

export const RefreshMeContext = createContext<() => Promise<void>>(async () => undefined);

/** Asks the server again who is signed in, after a change of one's own account. */
export function useRefreshMe(): () => Promise<void> {
  return useContext(RefreshMeContext);
}
