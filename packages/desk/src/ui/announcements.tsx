import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { useTexts } from '../texts/language.tsx';
import { Button } from './button.tsx';
import { uiTexts } from './ui-texts.ts';

type Announce = (sentence: string) => void;
const AnnounceContext = createContext<Announce>(() => undefined);

/** How long a sentence stands, in milliseconds. */
const standing = 6000;

/**
 * Says a result in a sentence that stands for a while at the foot of the page and is read out by screen readers:
 * `const announce = useAnnounce(); announce(t('published'))`. For what nobody may miss use a Notice.
 */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

/** The place of announcements; the last one shows. */
export function Announcements({ children }: { children: ReactNode }) {
  const t = useTexts(uiTexts);
  const [shown, setShown] = useState<{ sentence: string } | null>(null);
  const announce = useCallback((sentence: string) => setShown({ sentence }), []);
  useEffect(() => {
    if (shown === null) return;
    const timer = setTimeout(() => setShown(null), standing);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="announcements" role="status" aria-live="polite">
        {shown !== null && (
          <div className="announcement">
            <span>{shown.sentence}</span>
            <Button look="quiet" aria-label={t('close')} onClick={() => setShown(null)}>
              <span aria-hidden="true">✕</span>
            </Button>
          </div>
        )}
      </div>
    </AnnounceContext>
  );
}
