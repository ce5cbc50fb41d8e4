import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ConflictAnswer, StoryView } from '../../../newsroom/src/story/api-shapes.ts';
import { useBringAhead } from '../shell/bring-ahead.ts';
import { narrow } from '../shell/media.ts';
import { useMe } from '../sign-in/me.ts';
import type { StoryCheck } from '../source-check/open-story-check.ts';
import { SourceCheckContext } from '../source-check/source-check-context.ts';
import { useSourceCheck } from '../source-check/use-source-check.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { useAnnounce } from '../ui/announcements.tsx';
import { errorSentence } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { Screen } from '../ui/screen.tsx';
import { mainVerb, type OfferedVerb, writingAllowed } from '../workflow/offered-verbs.ts';
import { type CopyInUse, conflictOf, saveWorkingCopy } from '../workflow/story-acts.ts';
import { type StoryInHand, StoryInHandContext } from '../workflow/story-in-hand.ts';
import { useTellSaved } from '../workflow/tell-result.ts';
import { StoryEditor, VerbDialog } from './lazy-story.ts';
import { SourceBeside } from './source-beside.tsx';
import type { SteadyStatus } from './steady-status.ts';
import { storyDetails } from './story-details.ts';
import { StoryNotices } from './story-notices.tsx';
import { StoryPanels } from './story-panels.tsx';
import { partOf, partOfKey, type StoryPart } from './story-parts.ts';
import { storyTexts } from './story-texts.ts';
import { TopBar } from './top-bar.tsx';
import { writerColours } from './use-presence.ts';
import { useSharedText } from './use-shared-text.ts';
import type { WorkingCopy } from './working-copy.ts';

const HistoryDialog = lazy(() => import('../history/history-dialog.tsx'));
const ConflictDialog = lazy(() => import('../history/conflict-dialog.tsx'));

type OpenDialog = { verb: OfferedVerb | 'save' } | { conflict: ConflictAnswer } | 'history' | null;

/** The screen of a story that has been read: bar, notices, source, copy, panels, and its dialogs. */
export function OpenStory(props: {
  story: StoryView;
  opened: { copy: WorkingCopy; status: SteadyStatus } | null;
  reload: () => void;
}) {
  const { story, opened, reload } = props;
  const t = useTexts(storyTexts);
  const { may, name, initials, personId } = useMe();
  const place = useRef<HTMLDivElement>(null);
  const [part, setPart] = useState<StoryPart>('copy');
  const [beside, setBeside] = useState<string | null>(null);
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const isReady = opened !== null && opened.status.state !== 'loading';
  const typed = useSharedText(isReady ? opened.copy.fields.headline : null);
  const headline = isReady ? typed : story.headline;
  const writing = writingAllowed(story.state, may);
  const mayWrite = isReady && writing === 'may-write' && !opened.status.readOnly;
  const show = (next: StoryPart, field: string | null = null) => {
    setPart(next);
    // After the part is drawn, and after a dialog that was left has given the focus back.
    requestAnimationFrame(() => focusField(place.current, next, field));
  };
  const inHand = useStoryToActOn({
    story,
    opened: isReady ? opened : null,
    mayWrite,
    reload,
    onConflict: (conflict) => setDialog({ conflict }),
    goTo: (field) => show(partOf(field), field),
  });
  const { inHand: checkInHand, onCopy } = useSourceCheck({
    story,
    details: inHand?.details ?? null,
    isOn: beside !== null || part === 'check',
    screen: place,
    show: useCallback((side: 'copy' | 'source', sourceId: string | null, shown: () => void) => {
      if (matchMedia(narrow).matches) setPart(side === 'copy' ? 'copy' : 'sources');
      if (sourceId !== null) setBeside(sourceId);
      requestAnimationFrame(shown);
    }, []),
  });
  useSourceOfCheck(checkInHand.check, part === 'check', beside, setBeside);
  useBringAhead(VerbDialog.bring);
  useReloading(story, opened?.status.standing ?? null, reload);
  const { save, isSaving } = useSave(inHand);
  useShortcuts({
    onSave: save,
    onMain: () => {
      const verb = mainVerb(story.state, may);
      if (verb !== null && inHand !== null) setDialog({ verb });
    },
    onPart: (next) => show(next),
  });
  const title = headline.trim() === '' ? t('noHeadline') : headline;
  return (
    <Screen title={title} quietTitle className="story">
      <TopBar
        story={story}
        copy={opened?.copy ?? null}
        isSaving={isSaving}
        mayWrite={mayWrite}
        mayAct={inHand !== null}
        onSave={save}
        onVerb={(verb) => setDialog({ verb })}
        onHistory={() => setDialog('history')}
      />
      <StoryNotices story={story} status={opened?.status ?? null} writing={writing} />
      {inHand === null || opened === null ? (
        <Loading />
      ) : (
        <StoryInHandContext value={inHand}>
          <SourceCheckContext value={checkInHand}>
            <div ref={place} className={`story-columns story-shows-${part}`} data-beside={beside !== null}>
              {beside !== null && (
                <SourceBeside
                  details={inHand.details}
                  sourceId={beside}
                  mayWrite={mayWrite}
                  takesFocus={part !== 'check'}
                  onChoose={(id) => {
                    setBeside(id);
                    if (id === null) show('sources');
                  }}
                />
              )}
              <section className="story-copy" aria-label={t('copy')}>
                <Suspense fallback={<Loading />}>
                  <StoryEditor
                    doc={opened.copy.doc}
                    awareness={opened.copy.awareness}
                    user={{ name, initials, colour: personId % writerColours }}
                    readOnly={!mayWrite}
                    onOpened={onCopy}
                  />
                </Suspense>
              </section>
              <StoryPanels
                part={part}
                headline={headline}
                beside={beside}
                onPart={setPart}
                onBeside={setBeside}
                onLeave={() => show('copy')}
              />
            </div>
            {dialog !== null && (
              <Suspense fallback={null}>
                <StoryDialog dialog={dialog} onClose={() => setDialog(null)} />
              </Suspense>
            )}
          </SourceCheckContext>
        </StoryInHandContext>
      )}
    </Screen>
  );
}

function StoryDialog({ dialog, onClose }: { dialog: NonNullable<OpenDialog>; onClose: () => void }) {
  if (dialog === 'history') return <HistoryDialog onClose={onClose} />;
  if ('conflict' in dialog) return <ConflictDialog conflict={dialog.conflict} onClose={onClose} />;
  return <VerbDialog verb={dialog.verb} onClose={onClose} />;
}

/** Where the check is looked at, a source stands beside the copy; and it is the one in which a finding is. */
function useSourceOfCheck(
  check: StoryCheck | null,
  isLookedAt: boolean,
  beside: string | null,
  onBeside: (sourceId: string) => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the check comes to be looked at; who then closes the source wants it closed
  useEffect(() => {
    const [first] = check?.view().sources.parts ?? [];
    if (isLookedAt && beside === null && first !== undefined) onBeside(first.id);
  }, [check, isLookedAt]);
  useEffect(
    () =>
      check?.subscribe(() => {
        const { shown } = check.view();
        const place = shown?.finding?.source ?? shown?.source[0];
        const sourceId = place === undefined ? null : check.sourceAt(place.start);
        if (beside !== null && sourceId !== null && sourceId !== beside) onBeside(sourceId);
      }),
    [check, beside, onBeside],
  );
}

/** The story with its open working copy, for acts; null until the text is here. */
function useStoryToActOn(
  given: Omit<StoryInHand, 'copy' | 'details'> & {
    opened: { copy: WorkingCopy; status: SteadyStatus } | null;
  },
): StoryInHand | null {
  const { opened, ...rest } = given;
  const doc = opened?.copy.doc ?? null;
  const details = useMemo(() => (doc === null ? null : storyDetails(doc)), [doc]);
  if (opened === null || details === null) return null;
  const { copy, status } = opened;
  const inUse: CopyInUse = {
    isOffline: status.state === 'offline' || !navigator.onLine,
    base: status.standing?.base ?? rest.story.revision,
    whenKept: copy.whenKept,
    stateVector: copy.stateVector,
  };
  return { ...rest, copy: inUse, details };
}

/** Reads the story anew when the server says that it stands elsewhere than what is shown. */
function useReloading(story: StoryView, standing: SteadyStatus['standing'], reload: () => void): void {
  const last = useRef(standing);
  useEffect(() => {
    if (standing === null || standing === last.current) return;
    const isFirst = last.current === null;
    last.current = standing;
    const isShown = standing.number === story.revision && standing.state === story.state;
    if (!isFirst || !isShown) reload();
  }, [standing, story, reload]);
}

/** Keeps a revision; where another came first, both texts are shown. Asked again meanwhile, it keeps another one afterwards. */
function useSave(inHand: StoryInHand | null) {
  const announce = useAnnounce();
  const tellSaved = useTellSaved();
  const { language } = useLanguage();
  const [isSaving, setIsSaving] = useState(false);
  const [isAskedAgain, setIsAskedAgain] = useState(false);
  const save = async () => {
    if (inHand?.mayWrite !== true) return;
    if (isSaving) return setIsAskedAgain(true);
    leaveField();
    setIsSaving(true);
    try {
      tellSaved(await saveWorkingCopy(inHand.story.id, inHand.copy));
      inHand.reload();
    } catch (error) {
      setIsAskedAgain(false);
      const conflict = conflictOf(error);
      if (conflict === null) announce(errorSentence(error, language));
      else inHand.onConflict(conflict);
    } finally {
      setIsSaving(false);
    }
  };
  // With the story as it stands when the save before is over.
  useEffect(() => {
    if (isSaving || !isAskedAgain) return;
    setIsAskedAgain(false);
    void save();
  });
  return { save: () => void save(), isSaving };
}

/** What is typed in a panel's field is taken in when the field is left. */
function leaveField(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement) || field.closest('.story-panels') === null) return;
  field.blur();
  field.focus();
}

function useShortcuts(on: {
  onSave: () => void;
  onMain: () => void;
  onPart: (part: StoryPart) => void;
}): void {
  const latest = useRef(on);
  useEffect(() => {
    latest.current = on;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isControl = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      const part = partOfKey(event);
      const act =
        isControl && event.code === 'KeyS'
          ? latest.current.onSave
          : isControl && event.key === 'Enter'
            ? latest.current.onMain
            : part === null
              ? null
              : () => latest.current.onPart(part);
      if (act === null || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
}

/** Puts the focus on a field that a remark names; else on the first of its part. */
function focusField(place: HTMLElement | null, part: StoryPart, field: string | null): void {
  const first =
    part === 'copy'
      ? '.story-copy [role="textbox"]'
      : '.story-panels .tab-panel :is(input, select, button):not(:disabled)';
  const wanted = [selectors[field ?? ''], first, '.story-panels [role="tab"][tabindex="0"]'];
  for (const selector of wanted) {
    const found = selector === undefined ? null : place?.querySelector<HTMLElement>(selector);
    if (found == null) continue;
    found.focus();
    return;
  }
}

const selectors: Record<string, string> = {
  headline: '.line-field-headline textarea',
  standfirst: '.line-field-standfirst textarea',
  embargo: '.story-panels input[type="datetime-local"]',
};
