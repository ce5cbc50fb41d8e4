import { useTexts } from '../texts/language.tsx';
import { storyTexts } from './story-texts.ts';
import type { WorkingCopyStatus } from './working-copy.ts';

/**
 * Whether the text is safe. Only the loss and return of the connection are read out: sending and kept change with
 * every word.
 */
export function SaveState({ status }: { status: WorkingCopyStatus }) {
  const t = useTexts(storyTexts);
  const { state, onDevice } = status;
  if (state === 'loading' || state === 'refused') return null;
  const said = t(state === 'offline' && onDevice === 'failed' ? 'offlineOnPage' : state);
  return (
    <>
      <span className={`save-state save-state-${state}`} aria-hidden={state !== 'offline'}>
        {said}
      </span>
      <span className="visually-hidden" role="status">
        {state === 'offline' ? said : ''}
      </span>
    </>
  );
}
