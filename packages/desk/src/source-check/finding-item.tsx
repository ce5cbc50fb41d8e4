import { useId, useState } from 'react';
import type { SourceCheckView as Judgements } from '../../../newsroom/src/story/api-shapes.ts';
import { callApi } from '../api-client.ts';
import { useMe } from '../sign-in/me.ts';
import { formatInstant } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { useAnnounce } from '../ui/announcements.tsx';
import { Button } from '../ui/button.tsx';
import { useStoryInHand } from '../workflow/story-in-hand.ts';
import type { KnownFinding } from './check-answer.ts';
import { FindingWords } from './finding-words.tsx';
import { ReasonForm } from './reason-form.tsx';
import { useOpenSourceCheck } from './source-check-context.ts';
import { sourceCheckTexts } from './source-check-texts.ts';

/** A finding: what differs, the words of both sides, and what can be done about it. */
export function FindingItem(props: {
  finding: KnownFinding;
  isShown: boolean;
  /** It is being dismissed; false where that failed. */
  onLeaving: (isLeaving: boolean) => void;
}) {
  const { finding, isShown, onLeaving } = props;
  const { check, goTo } = useOpenSourceCheck();
  const { mayWrite } = useStoryInHand();
  const t = useTexts(sourceCheckTexts);
  const { language } = useLanguage();
  const [isDismissing, setIsDismissing] = useState(false);
  const dismissButton = useId();
  const dismiss = useDismissal(finding);
  const { copy, source } = finding;
  return (
    <li
      className={`finding finding-${finding.severity}`}
      data-shown={isShown}
      onFocus={() => check.showFinding(finding)}
    >
      <FindingWords
        finding={{ ...finding, copy: copy?.text ?? null, source: source?.text ?? null }}
        focusable
      />
      <AcceptedBy finding={finding} />
      {isDismissing ? (
        <ReasonForm
          kind="dismiss"
          onCancel={() => {
            setIsDismissing(false);
            requestAnimationFrame(() => document.getElementById(dismissButton)?.focus());
          }}
          onReason={async (reason) => {
            onLeaving(true);
            await dismiss(reason).catch((failure: unknown) => {
              onLeaving(false);
              throw failure;
            });
          }}
        />
      ) : (
        <div className="button-row">
          {copy !== null && (
            <Button className="button-small" onClick={() => goTo('copy', copy)}>
              {t('goToCopy')}
            </Button>
          )}
          {source !== null && (
            <Button
              className="button-small"
              look={copy === null ? 'plain' : 'quiet'}
              onClick={() => goTo('source', source)}
            >
              {t('goToSource')}
            </Button>
          )}
          {mayWrite && (
            <Button
              id={dismissButton}
              look="quiet"
              className="button-small"
              aria-label={`${t('dismiss')} ${language === 'bn' ? finding.messageBn : finding.message}`}
              onClick={() => setIsDismissing(true)}
            >
              {t('dismiss')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function useDismissal(finding: KnownFinding): (reason: string) => Promise<void> {
  const { judged } = useOpenSourceCheck();
  const { story } = useStoryInHand();
  const t = useTexts(sourceCheckTexts);
  const announce = useAnnounce();
  return async (reason) => {
    const { key: _, ...told } = finding;
    const body = { finding: told, reason };
    judged(await callApi<Judgements>('POST', `/api/v1/stories/${story.id}/source-check/dismiss`, body));
    announce(t('dismissed'));
  };
}

/** Somebody has published with it, knowing. */
function AcceptedBy({ finding }: { finding: KnownFinding }) {
  const { judgements } = useOpenSourceCheck();
  const t = useTexts(sourceCheckTexts);
  const { language } = useLanguage();
  const { timeZone } = useMe().newsroom;
  const accepted = judgements?.accepted.find(({ key }) => key === finding.key);
  if (accepted === undefined) return null;
  const at = formatInstant(accepted.at, language, timeZone);
  return <p className="soft small">{t('acceptedBy', { by: accepted.by, at })}</p>;
}
