import { useTexts } from '../texts/language.tsx';
import { storyTexts } from './story-texts.ts';
import type { WorkingCopyStatus } from './working-copy.ts';

/**
 * Whether the text is safe. Only the loss and return of the connection are read out: sending and kept change with
 * every word.
 */
export function SaveState({ status }: { status: WorkingCopyStatus }) {
  const t = useTexts(storyTexts);
  const { state } = status;
  if (state === 'loading' || state === 'refused') return null;
  return (
    <>
      <span className={`save-state save-state-${state}`} aria-hidden={state !== 'offline'}>
        {t(state)}
      </span>
      <span className="visually-hidden" role="status">
        {state === 'offline' ? t('offline') : ''}
      </span>
    </>
  );
}
