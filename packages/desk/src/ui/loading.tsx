import { useTexts } from '../texts/language.tsx';
import { uiTexts } from './ui-texts.ts';

/** What stands where something is still on its way. */
export function Loading() {
  const t = useTexts(uiTexts);
  return (
    <p className="loading" role="status">
      {t('loading')}
    </p>
  );
}
