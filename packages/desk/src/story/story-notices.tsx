import type { StoryView } from '../../../newsroom/src/story/api-shapes.ts';
import { useTexts } from '../texts/language.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Writing } from '../workflow/offered-verbs.ts';
import type { SteadyStatus } from './steady-status.ts';
import { storyTexts } from './story-texts.ts';

/** Why one may not write, and what endangers the text. */
export function StoryNotices(props: { story: StoryView; status: SteadyStatus | null; writing: Writing }) {
  const { story, status, writing } = props;
  const t = useTexts(storyTexts);
  return (
    <>
      {writing !== 'may-write' && <Notice>{t(reasons[writing])}</Notice>}
      {story.state === 'withdrawn' && story.withdrawalReason !== null && (
        <Notice look="warn">{t('withdrawnBecause', { reason: story.withdrawalReason })}</Notice>
      )}
      {writing === 'may-write' && status !== null && <Dangers status={status} />}
    </>
  );
}

const reasons = {
  'reads-only': 'readsOnly',
  approved: 'readsApproved',
  withdrawn: 'readsWithdrawn',
} as const;

function Dangers({ status }: { status: SteadyStatus }) {
  const t = useTexts(storyTexts);
  const { standing } = status;
  return (
    <>
      {status.signedOut && (
        <Notice look="warn">
          <p>{t('signedOut')}</p>
          <a href="/desk/sign-in" target="_blank" rel="noopener">
            {t('signInThere')}
          </a>
        </Notice>
      )}
      {status.state === 'refused' && <Notice look="warn">{t('refused')}</Notice>}
      {status.onDevice === 'failed' && <Notice look="warn">{t('notOnDevice')}</Notice>}
      {status.rescued && <Notice look="warn">{t('rescued')}</Notice>}
      {standing !== null && standing.base < standing.number && <Notice look="warn">{t('elsewhere')}</Notice>}
    </>
  );
}
