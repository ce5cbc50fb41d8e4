import type { ConflictAnswer } from '../../../newsroom/src/story/api-shapes.ts';
import { useMe } from '../sign-in/me.ts';
import { formatCount, formatInstant } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { useAnnounce } from '../ui/announcements.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { saveWorkingCopy } from '../workflow/story-acts.ts';
import { useAct, useStoryInHand } from '../workflow/story-in-hand.ts';
import { Comparison } from './comparison.tsx';
import { historyTexts } from './history-texts.ts';
import './history.css';

/** Another revision came first: both texts compared, and which of them is to be the newest. Neither is lost. */
export default function ConflictDialog(props: { conflict: ConflictAnswer; onClose: () => void }) {
  const { conflict, onClose } = props;
  const t = useTexts(historyTexts);
  const { language } = useLanguage();
  const { timeZone } = useMe().newsroom;
  const announce = useAnnounce();
  const { story, copy, details } = useStoryInHand();
  const { run, busy, error } = useAct();
  const { latest, sent } = conflict;
  const settle = (keep: 'ours' | 'theirs') =>
    run(async () => {
      const { revision } = await saveWorkingCopy(story.id, copy, { base: latest.number, keep });
      announce(t(keep === 'ours' ? 'keptOurs' : 'tookTheirs', { n: formatCount(revision, language) }));
      onClose();
    });
  return (
    <Dialog wide title={t('conflictTitle')} onClose={onClose}>
      <p>
        {t('conflictText', {
          by: latest.createdBy,
          at: formatInstant(latest.createdAt, language, timeZone),
          n: formatCount(latest.number, language),
        })}
      </p>
      <p className="soft">{t('conflictCompared')}</p>
      <div className="conflict-texts">
        <Comparison before={latest} after={{ ...sent, topics: details.topics.read() }} />
      </div>
      {error !== null && <ErrorNotice error={error} />}
      <div className="dialog-actions">
        <Button busy={busy} onClick={() => void settle('theirs')}>
          {t('takeTheirs')}
        </Button>
        <Button look="main" busy={busy} onClick={() => void settle('ours')}>
          {t('keepOurs')}
        </Button>
      </div>
    </Dialog>
  );
}
