import { useSyncExternalStore } from 'react';
import { useTexts } from '../texts/language.tsx';
import { shellTexts } from './shell-texts.ts';

/** Says while the browser has no network. */
export function OfflineBanner() {
  const t = useTexts(shellTexts);
  const online = useSyncExternalStore(followNetwork, () => navigator.onLine);
  return (
    <div role="status" className="offline-place">
      {!online && <p className="offline">{t('offline')}</p>}
    </div>
  );
}

function followNetwork(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}
