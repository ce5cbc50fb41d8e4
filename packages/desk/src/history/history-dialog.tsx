import { useRef, useState } from 'react';
import type { HistoryEntry } from '../../../newsroom/src/story/api-shapes.ts';
import { narrow, useMedia } from '../shell/media.ts';
import { useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { useStoryInHand } from '../workflow/story-in-hand.ts';
import { type ComparedPair, CompareRevisions } from './compare-revisions-view.tsx';
import { HistoryList } from './history-list.tsx';
import { historyTexts } from './history-texts.ts';
import { useHistory } from './use-history.ts';
import './history.css';

/** What happened to the story, newest first; any two of its revisions compared; one brought back. */
export default function HistoryDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(historyTexts);
  const { story } = useStoryInHand();
  const { entries, isMore, isLoading, error, older, again } = useHistory(story.id);
  const [pair, setPair] = useState<ComparedPair | null>(null);
  const isNarrow = useMedia(narrow);
  const comparison = useRef<HTMLDivElement>(null);
  const revisions = revisionsOf(entries);
  const choose = (number: number) => {
    setPair({ before: numberBefore(revisions, number), after: number });
    // On a phone the comparison stands below the list.
    if (isNarrow) comparison.current?.focus();
  };
  return (
    <Dialog wide title={t('history')} onClose={onClose}>
      <div className="history">
        <div className="history-list">
          {error !== null && <ErrorNotice error={error} onTryAgain={again} />}
          {entries.length === 0 && !isLoading && error === null && <p className="soft">{t('empty')}</p>}
          <HistoryList entries={entries} chosen={pair?.after ?? null} onChoose={choose} />
          {isLoading && <Loading />}
          {isMore && !isLoading && <Button onClick={older}>{t('older')}</Button>}
        </div>
        <div ref={comparison} tabIndex={-1} className="history-comparison">
          {pair === null ? (
            <p className="soft">{t('chooseOne')}</p>
          ) : (
            <CompareRevisions pair={pair} revisions={revisions} onPair={setPair} onRestored={onClose} />
          )}
        </div>
      </div>
    </Dialog>
  );
}

/** The lines that made a revision, newest first. */
function revisionsOf(entries: readonly HistoryEntry[]): HistoryEntry[] {
  return entries.filter((entry) => entry.isLive !== undefined && entry.revision !== null);
}

/** The revision before, also where it is not in the list yet; null for the first. */
function numberBefore(revisions: readonly HistoryEntry[], number: number): number | null {
  const before = revisions.find(({ revision }) => revision !== null && revision < number);
  if (before !== undefined) return before.revision;
  return number > 1 ? number - 1 : null;
}
