import { Suspense, useEffect, useState } from 'react';
import type { Readiness, StoryView } from '../../../newsroom/src/story/api-shapes.ts';
import { callApi } from '../api-client.ts';
import { lazyScreen } from '../shell/lazy-screen.tsx';
import { useSections } from '../shell/sections.ts';
import { useMe } from '../sign-in/me.ts';
import { useOpenFindings } from '../source-check/use-open-findings.ts';
import { storyTexts } from '../story/story-texts.ts';
import { formatInstant } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { Notice } from '../ui/notice.tsx';
import { Select } from '../ui/select.tsx';
import { uiTexts } from '../ui/ui-texts.ts';
import { ChangeChoice, type KindOfChange } from './change-choice.tsx';
import { instantOf, localTimeOf, type WrongTime, wrongTime } from './newsroom-time.ts';
import { PagePreview } from './page-preview.tsx';
import { missingHeading, ReadinessList } from './readiness-list.tsx';
import { ScheduleFields } from './schedule-fields.tsx';
import { actOnStory } from './story-acts.ts';
import { revisionInHand, useAct, useStoryInHand } from './story-in-hand.ts';
import { useTellDone } from './tell-result.ts';
import { workflowTexts } from './workflow-texts.ts';

const OpenFindingsQuestion = lazyScreen(() => import('../source-check/open-findings-question.tsx'));

export type PublishingVerb = 'publish' | 'correct' | 'schedule';

/** The newest text as a revision, and what publishing it would need. */
interface Prepared {
  revision: number;
  readiness: Readiness;
}

/**
 * The last look before readers have it: what is missing, what readers are told or when it goes out, and the page
 * as it will be. It keeps the newest text as a revision first, and what is shown is what will be published.
 */
export function PublishDialog({ verb, onClose }: { verb: PublishingVerb; onClose: () => void }) {
  const t = useTexts(workflowTexts);
  const inHand = useStoryInHand();
  const { run, error } = useAct();
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const prepare = () =>
    run(async () => {
      const { revision } = await revisionInHand(inHand);
      const readiness = await callApi<Readiness>('GET', `/api/v1/stories/${inHand.story.id}/readiness`);
      setPrepared({ revision, readiness });
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the dialog opens
  useEffect(() => {
    void prepare();
  }, []);
  return (
    <Dialog wide title={t('publishTitle')} onClose={onClose}>
      {error !== null && <ErrorNotice error={error} onTryAgain={() => void prepare()} />}
      {prepared === null && error === null && (
        <p className="loading" role="status">
          {t('preparing')}
        </p>
      )}
      {prepared !== null && (
        <div className="publishing">
          <div className="publishing-acts">
            <ReadinessList
              readiness={withoutEmbargo(prepared.readiness)}
              onFilled={() => void prepare()}
              onGoTo={(field) => {
                onClose();
                inHand.goTo(field);
              }}
            />
            <PublishForm
              verb={verb}
              prepared={prepared}
              onClose={onClose}
              onCheck={() => {
                onClose();
                inHand.goTo('source-check');
              }}
            />
          </div>
          <PagePreview storyId={inHand.story.id} revision={prepared.revision} />
        </div>
      )}
    </Dialog>
  );
}

function PublishForm(props: {
  verb: PublishingVerb;
  prepared: Prepared;
  onClose: () => void;
  onCheck: () => void;
}) {
  const { verb, prepared, onClose, onCheck } = props;
  const t = useTexts(workflowTexts);
  const ui = useTexts(uiTexts);
  const storyText = useTexts(storyTexts);
  const { story } = useStoryInHand();
  const { timeZone } = useMe().newsroom;
  const sections = useSections() ?? (story.section === null ? [] : [story.section]);
  const tellDone = useTellDone();
  const { run, busy, error } = useAct();
  const { asked, said, problem } = useOpenFindings(error);
  const isLive = story.state === 'published';
  const hasNews = prepared.revision !== story.liveRevision;
  const [change, setChange] = useState<KindOfChange>(
    verb === 'correct' || !hasNews ? 'correction' : 'update',
  );
  const [correction, setCorrection] = useState('');
  const [local, setLocal] = useState(firstTime(story.scheduledFor, timeZone));
  const [wrong, setWrong] = useState<WrongTime | 'no-correction' | null>(null);
  const [sectionId, setSectionId] = useState(String(story.section?.id ?? ''));
  const isBlocked = prepared.readiness.missing.length > 0;
  const publish = () => {
    const at = instantOf(local, timeZone);
    const found = findWrong(verb, isLive, { at, embargoUntil: story.embargoUntil, change, correction });
    setWrong(found);
    if (isBlocked) document.getElementById(missingHeading)?.focus();
    if (found !== null || isBlocked) return;
    void run(async () => {
      const { revision } = prepared;
      const answer =
        verb === 'schedule'
          ? await actOnStory(story.id, 'schedule', { at: at?.toISOString(), revision, ...said })
          : isLive && change === 'correction'
            ? await actOnStory(story.id, 'correct', { text: correction.trim(), revision, ...said })
            : await actOnStory(story.id, 'publish', {
                revision,
                ...said,
                ...(isLive ? { minor: change === 'minor-edit', ...movedTo(sectionId, story) } : {}),
              });
      tellDone(answer);
      onClose();
    });
  };
  return (
    <>
      {verb === 'schedule' && (
        <ScheduleFields
          local={local}
          wrong={wrong === 'no-correction' ? null : wrong}
          embargoUntil={story.embargoUntil}
          onChange={(value) => {
            setLocal(value);
            setWrong(null);
          }}
        />
      )}
      {isLive && (
        <ChangeChoice
          change={change}
          hasNews={hasNews}
          correction={correction}
          isMissing={wrong === 'no-correction'}
          onChange={setChange}
          onCorrection={setCorrection}
        />
      )}
      {isLive && change !== 'correction' && (
        <Select
          label={storyText('section')}
          value={sectionId}
          options={sections.map(({ id, name }) => ({ value: String(id), label: name }))}
          onChange={setSectionId}
        />
      )}
      {verb !== 'schedule' && <EmbargoNotice until={story.embargoUntil} />}
      {problem !== null && <ErrorNotice error={problem} />}
      {asked !== null && (
        <Suspense fallback={<Loading />}>
          <OpenFindingsQuestion open={asked} isScheduling={verb === 'schedule'} onBack={onCheck} />
        </Suspense>
      )}
      <div className="dialog-actions">
        <Button onClick={onClose}>{ui('cancel')}</Button>
        <Button look="main" busy={busy} aria-disabled={isBlocked || undefined} onClick={publish}>
          {asked === null
            ? t(mainLabel(verb, story, change))
            : t(verb === 'schedule' ? 'scheduleAnyway' : 'publishAnyway')}
        </Button>
      </div>
    </>
  );
}

function isUnderEmbargo(until: string | null): until is string {
  return until !== null && new Date(until) > new Date();
}

/** The embargo is told below with its time, so not among the advice. */
function withoutEmbargo({ missing, advice }: Readiness): Readiness {
  return { missing, advice: advice.filter(({ field }) => field !== 'embargo') };
}

/** A published story moves to another section with its next publishing. */
function movedTo(sectionId: string, { section }: StoryView): { sectionId?: number } {
  return sectionId === '' || sectionId === String(section?.id) ? {} : { sectionId: Number(sectionId) };
}

function EmbargoNotice({ until }: { until: string | null }) {
  const t = useTexts(workflowTexts);
  const { language } = useLanguage();
  const { timeZone } = useMe().newsroom;
  if (!isUnderEmbargo(until)) return null;
  return <Notice look="warn">{t('embargoHolds', { at: formatInstant(until, language, timeZone) })}</Notice>;
}

function mainLabel(
  verb: PublishingVerb,
  { state, embargoUntil }: StoryView,
  change: KindOfChange,
): keyof typeof workflowTexts {
  if (verb === 'schedule') return 'schedule';
  if (state !== 'published') return isUnderEmbargo(embargoUntil) ? 'publishAfterEmbargo' : 'publish';
  return change === 'correction' ? 'correct' : 'publishChanges';
}

/** A story that has a time keeps it for a start; else in an hour. */
function firstTime(scheduledFor: string | null, timeZone: string): string {
  return localTimeOf(
    scheduledFor === null ? new Date(Date.now() + hourMs) : new Date(scheduledFor),
    timeZone,
  );
}

const hourMs = 3_600_000;

function findWrong(
  verb: PublishingVerb,
  isLive: boolean,
  asked: { at: Date | null; embargoUntil: string | null; change: KindOfChange; correction: string },
): WrongTime | 'no-correction' | null {
  if (verb === 'schedule') return wrongTime(asked.at, { now: new Date(), embargoUntil: asked.embargoUntil });
  return isLive && asked.change === 'correction' && asked.correction.trim() === '' ? 'no-correction' : null;
}
