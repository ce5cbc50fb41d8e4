import { type SubmitEvent, Suspense, useState } from 'react';
import { lazyScreen } from '../shell/lazy-screen.tsx';
import { useOpenFindings } from '../source-check/use-open-findings.ts';
import { useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { uiTexts } from '../ui/ui-texts.ts';
import type { OfferedVerb } from './offered-verbs.ts';
import { actOnStory, saveWorkingCopy } from './story-acts.ts';
import { revisionInHand, useAct, useStoryInHand } from './story-in-hand.ts';
import { useTellDone, useTellSaved } from './tell-result.ts';
import { workflowTexts } from './workflow-texts.ts';

const OpenFindingsQuestion = lazyScreen(() => import('../source-check/open-findings-question.tsx'));

/** Saving with a note is asked for in the same way. */
export type NoteVerb = Exclude<OfferedVerb, 'publish' | 'correct' | 'schedule'> | 'save';
type TextKey = keyof typeof workflowTexts;

/** What each of these verbs asks: its sentences, its note, and what its note is called in the call. */
const asked: Record<
  NoteVerb,
  { title: TextKey; text: TextKey; note?: { label: TextKey; missing?: TextKey; field: 'note' | 'reason' } }
> = {
  'hand-over': {
    title: 'handOverTitle',
    text: 'handOverText',
    note: { label: 'noteOptional', field: 'note' },
  },
  'send-back': {
    title: 'sendBackTitle',
    text: 'sendBackText',
    note: { label: 'note', missing: 'noteMissing', field: 'note' },
  },
  approve: { title: 'approveTitle', text: 'approveText', note: { label: 'noteOptional', field: 'note' } },
  save: { title: 'saveTitle', text: 'saveText', note: { label: 'noteOptional', field: 'note' } },
  unschedule: { title: 'unscheduleTitle', text: 'unscheduleText' },
  withdraw: {
    title: 'withdrawTitle',
    text: 'withdrawText',
    note: { label: 'reason', missing: 'reasonMissing', field: 'reason' },
  },
  reinstate: { title: 'reinstateTitle', text: 'reinstateText' },
};

/** The dialog of a verb that asks for a note, a reason or only a yes. */
export function NoteDialog({ verb, onClose }: { verb: NoteVerb; onClose: () => void }) {
  const t = useTexts(workflowTexts);
  const ui = useTexts(uiTexts);
  const inHand = useStoryInHand();
  const tellDone = useTellDone();
  const tellSaved = useTellSaved();
  const { run, busy, error } = useAct();
  const { asked: openFindings, said: findings, problem } = useOpenFindings(error);
  const [note, setNote] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const { title, text, note: wanted } = asked[verb];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (wanted?.missing !== undefined && note.trim() === '') {
      setIsMissing(true);
      return;
    }
    const said = wanted === undefined || note.trim() === '' ? {} : { [wanted.field]: note.trim() };
    void run(async () => {
      if (verb === 'save') tellSaved(await saveWorkingCopy(inHand.story.id, inHand.copy, said));
      else {
        const { revision } = await revisionInHand(inHand);
        const more = verb === 'reinstate' ? findings : {};
        tellDone(await actOnStory(inHand.story.id, verb, { ...said, ...more, revision }));
      }
      onClose();
    });
  };
  return (
    <Dialog title={t(title)} onClose={onClose}>
      <form noValidate onSubmit={submit}>
        <p>{t(text)}</p>
        {wanted !== undefined && (
          <TextArea
            label={t(wanted.label)}
            error={isMissing && wanted.missing !== undefined ? t(wanted.missing) : undefined}
            maxLength={2000}
            value={note}
            autoFocus
            onChange={(text) => {
              setNote(text);
              setIsMissing(false);
            }}
          />
        )}
        {problem !== null && <ErrorNotice error={problem} />}
        {openFindings !== null && (
          <Suspense fallback={<Loading />}>
            <OpenFindingsQuestion
              open={openFindings}
              isScheduling={false}
              onBack={() => {
                onClose();
                inHand.goTo('source-check');
              }}
            />
          </Suspense>
        )}
        <div className="dialog-actions">
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button type="submit" look={verb === 'withdraw' ? 'danger' : 'main'} busy={busy}>
            {t(openFindings === null ? verb : 'publishAnyway')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
