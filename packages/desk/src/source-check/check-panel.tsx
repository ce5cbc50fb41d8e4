import { useEffect, useRef } from 'react';
import { followDesk } from '../desk-events.ts';
import { formatCount } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { DismissedList } from './dismissed-list.tsx';
import { FindingList } from './finding-list.tsx';
import { SayingList } from './saying-list.tsx';
import { SourceChangeList } from './source-change-list.tsx';
import type { SourceCheckView } from './source-check.ts';
import { useOpenSourceCheck, useSourceCheckInHand, useSourceCheckView } from './source-check-context.ts';
import { sourceCheckTexts } from './source-check-texts.ts';
import './source-check.css';

/** What the check found: where the source has moved on, findings, those dismissed, and who said what. */
export default function CheckPanel({ onSources }: { onSources: () => void }) {
  const { check, checkError, openAgain } = useSourceCheckInHand();
  const view = useSourceCheckView(check);
  if (checkError !== null) return <ErrorNotice error={checkError} onTryAgain={openAgain} />;
  return view === null ? <Loading /> : <Found view={view} onSources={onSources} />;
}

function Found({ view, onSources }: { view: SourceCheckView; onSources: () => void }) {
  const { check, judgementsError, readJudgements } = useOpenSourceCheck();
  const t = useTexts(sourceCheckTexts);
  const frame = useRef<HTMLDivElement>(null);
  useShownItem(frame, view);
  useColleaguesNews();
  return (
    <div ref={frame} className="check-panel">
      <CheckStanding view={view} />
      {view.status === 'no-source' && <Button onClick={onSources}>{t('goToSources')}</Button>}
      {view.status === 'failed' && <Button onClick={check.again}>{t('checkAgain')}</Button>}
      {judgementsError !== null && <ErrorNotice error={judgementsError} onTryAgain={readJudgements} />}
      {view.answer !== null && (
        <>
          <SourceChangeList changes={view.answer.changes} sources={view.sources} />
          <FindingList findings={view.answer.findings.filter(check.isOpen)} shown={view.shown} />
          <DismissedList />
          <SayingList answer={view.answer} />
        </>
      )}
    </div>
  );
}

/** One sentence that says how it stands; read out when it becomes another. */
function CheckStanding({ view }: { view: SourceCheckView }) {
  const { check } = useOpenSourceCheck();
  const t = useTexts(sourceCheckTexts);
  const { language } = useLanguage();
  const count = (n: number) => formatCount(n, language);
  const sentence = () => {
    const { status, answer } = view;
    if (status === 'off') return '';
    if (answer === null || status === 'failed') return t(status === 'checked' ? 'checking' : status);
    const open = answer.findings.filter(check.isOpen);
    const errors = open.filter(({ severity }) => severity === 'error').length;
    const warnings = open.length - errors;
    if (open.length > 0) {
      const key = warnings === 0 ? 'countErrors' : errors === 0 ? 'countWarnings' : 'counts';
      return t(key, { errors: count(errors), warnings: count(warnings) });
    }
    const { sentences, numbers } = answer.compared;
    if (answer.findings.length > 0) return t('allDismissed');
    return t('nothingFound', { sentences: count(sentences), numbers: count(numbers) });
  };
  return (
    <div role="status">
      <p className="check-standing" tabIndex={-1}>
        {sentence()}
      </p>
    </div>
  );
}

/** What a colleague says about a finding shows at once. */
function useColleaguesNews(): void {
  const { storyId, readJudgements } = useSourceCheckInHand();
  useEffect(
    () =>
      followDesk((news) => {
        if (news.kind === 'missed' || (news.kind === 'story' && news.storyId === storyId)) readJudgements();
      }),
    [storyId, readJudgements],
  );
}

/** The finding at the caret comes into view in the list. */
function useShownItem(frame: { current: HTMLElement | null }, { shown }: SourceCheckView): void {
  useEffect(() => {
    if (shown === null || shown.finding === null || shown.from === 'list') return;
    frame.current?.querySelector('[data-shown="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [frame, shown]);
}
