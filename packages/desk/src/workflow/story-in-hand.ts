import { createContext, useContext, useState } from 'react';
import type { ConflictAnswer, StoryView } from '../../../newsroom/src/story/api-shapes.ts';
import type { StoryDetails } from '../story/story-details.ts';
import { type CopyInUse, conflictOf, type Saved, saveWorkingCopy } from './story-acts.ts';

/** The story on the screen, for its dialogs. */
export interface StoryInHand {
  story: StoryView;
  copy: CopyInUse;
  details: StoryDetails;
  mayWrite: boolean;
  /** Reads the story anew. */
  reload: () => void;
  onConflict: (conflict: ConflictAnswer) => void;
  /** Shows the part of the screen in which a field is, and puts the focus there. */
  goTo: (field: string) => void;
}

export const StoryInHandContext = createContext<StoryInHand | null>(null);

export function useStoryInHand(): StoryInHand {
  const inHand = useContext(StoryInHandContext);
  if (inHand === null) throw new Error('no story is open here');
  return inHand;
}

/** The revision that an act is on: of what is typed, where this person may write; else the newest. */
export async function revisionInHand({ story, copy, mayWrite }: StoryInHand): Promise<Saved> {
  if (!mayWrite) return { revision: story.revision, changed: false };
  return saveWorkingCopy(story.id, copy);
}

/** Runs an act of the open story: one at a time, its error kept for showing, a conflict shown as such. */
export function useAct() {
  const { onConflict, reload } = useStoryInHand();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = async (act: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await act();
      reload();
    } catch (failure) {
      const conflict = conflictOf(failure);
      if (conflict === null) setError(failure);
      else onConflict(conflict);
    } finally {
      setBusy(false);
    }
  };
  return { run, busy, error };
}
