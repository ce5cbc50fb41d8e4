import { useMemo, useSyncExternalStore } from 'react';
import { useTexts } from '../texts/language.tsx';
import { shownSaveState } from './shown-save-state.ts';
import { storyTexts } from './story-texts.ts';
import type { WorkingCopy } from './working-copy.ts';

/**
 * Whether the text is safe. Only the loss and return of the connection are read out: sending and kept change with
 * every word.
 */
export function SaveState({ copy }: { copy: WorkingCopy }) {
  const t = useTexts(storyTexts);
  const { now, subscribe } = useMemo(() => shownSaveState(copy), [copy]);
  const shown = useSyncExternalStore(subscribe, now);
  if (shown === null) return null;
  const isOffline = shown === 'offline' || shown === 'offlineOnPage';
  return (
    <>
      <span className={`save-state save-state-${isOffline ? 'offline' : shown}`} aria-hidden={!isOffline}>
        {t(shown)}
      </span>
      <span className="visually-hidden" role="status">
        {isOffline ? t(shown) : ''}
      </span>
    </>
  );
}
