import { useRef, useState } from 'react';
import type { Dismissal, SourceCheckView as Judgements } from '../../../newsroom/src/story/api-shapes.ts';
import { callApi } from '../api-client.ts';
import { useMe } from '../sign-in/me.ts';
import { formatCount, formatInstant } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { useAnnounce } from '../ui/announcements.tsx';
import { Button } from '../ui/button.tsx';
import { useStoryInHand } from '../workflow/story-in-hand.ts';
import { FindingWords } from './finding-words.tsx';
import { ReasonForm } from './reason-form.tsx';
import { useOpenSourceCheck } from './source-check-context.ts';
import { sourceCheckTexts } from './source-check-texts.ts';

/** The findings that were dismissed: by whom, when and why. Folded; any can be restored. */
export function DismissedList() {
  const { judgements } = useOpenSourceCheck();
  const t = useTexts(sourceCheckTexts);
  const { language } = useLanguage();
  const summary = useRef<HTMLElement>(null);
  const dismissals = judgements?.dismissals ?? [];
  if (dismissals.length === 0) return null;
  return (
    <details className="check-part">
      <summary ref={summary}>
        {t('dismissedFindings', { n: formatCount(dismissals.length, language) })}
      </summary>
      <ol className="finding-list">
        {dismissals.map((dismissal) => (
          <DismissedItem
            key={dismissal.key}
            dismissal={dismissal}
            onGone={() => requestAnimationFrame(() => summary.current?.focus())}
          />
        ))}
      </ol>
    </details>
  );
}

function DismissedItem({ dismissal, onGone }: { dismissal: Dismissal; onGone: () => void }) {
  const { story, mayWrite } = useStoryInHand();
  const { judged } = useOpenSourceCheck();
  const t = useTexts(sourceCheckTexts);
  const { language } = useLanguage();
  const { timeZone } = useMe().newsroom;
  const announce = useAnnounce();
  const [isRestoring, setIsRestoring] = useState(false);
  const { key, by, reason } = dismissal;
  const restore = async (why: string) => {
    const path = `/api/v1/stories/${story.id}/source-check/restore`;
    judged(await callApi<Judgements>('POST', path, { key, reason: why }));
    announce(t('restored'));
    onGone();
  };
  return (
    <li className="finding finding-dismissed">
      <FindingWords finding={dismissal} />
      <p className="small dismissed-by">
        {t('dismissedBy', { by, reason, at: formatInstant(dismissal.at, language, timeZone) })}
      </p>
      {mayWrite && !isRestoring && (
        <Button look="quiet" className="button-small" onClick={() => setIsRestoring(true)}>
          {t('restore')}
        </Button>
      )}
      {isRestoring && <ReasonForm kind="restore" onReason={restore} onCancel={() => setIsRestoring(false)} />}
    </li>
  );
}
