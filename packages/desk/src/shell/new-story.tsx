import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { NewStoryDialog } from './new-story-dialog.tsx';

const NewStoryContext = createContext<() => void>(() => undefined);

/** The function that asks for a new story, from wherever its button stands. */
export function useNewStory(): () => void {
  return useContext(NewStoryContext);
}

/** The place of the dialog that begins a story. */
export function NewStory({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState(false);
  const ask = useCallback(() => setAsked(true), []);
  return (
    <NewStoryContext value={ask}>
      {children}
      {asked && <NewStoryDialog onClose={() => setAsked(false)} />}
    </NewStoryContext>
  );
}
