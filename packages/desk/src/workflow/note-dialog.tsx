import { type SubmitEvent, useState } from 'react';
import { useMe } from '../sign-in/me.ts';
import { formatInstant } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { useAnnounce } from '../ui/announcements.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Field } from '../ui/field.tsx';
import { uiTexts } from '../ui/ui-texts.ts';
import type { OfferedVerb } from './offered-verbs.ts';
import { type ActAnswer, actOnStory } from './story-acts.ts';
import { revisionInHand, useAct, useStoryInHand } from './story-in-hand.ts';
import { workflowTexts } from './workflow-texts.ts';

export type NoteVerb = Exclude<OfferedVerb, 'publish' | 'correct' | 'schedule'>;
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
  unschedule: { title: 'unscheduleTitle', text: 'unscheduleText' },
  withdraw: {
    title: 'withdrawTitle',
    text: 'withdrawText',
    note: { label: 'reason', missing: 'reasonMissing', field: 'reason' },
  },
  reinstate: { title: 'reinstateTitle', text: 'reinstateText' },
};

/** These act on the text that the person has seen, so that they name its revision. */
const namesRevision: readonly NoteVerb[] = ['hand-over', 'send-back', 'approve'];

/** The dialog of a verb that asks for a note, a reason or only a yes. */
export function NoteDialog({ verb, onClose }: { verb: NoteVerb; onClose: () => void }) {
  const t = useTexts(workflowTexts);
  const ui = useTexts(uiTexts);
  const inHand = useStoryInHand();
  const tellDone = useTellDone();
  const { run, busy, error } = useAct();
  const [note, setNote] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const { title, text, note: wanted } = asked[verb];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (wanted?.missing !== undefined && note.trim() === '') {
      setIsMissing(true);
      return;
    }
    void run(async () => {
      const { revision } = await revisionInHand(inHand);
      const answer = await actOnStory(inHand.story.id, verb, {
        ...(wanted === undefined || note.trim() === '' ? {} : { [wanted.field]: note.trim() }),
        ...(namesRevision.includes(verb) ? { revision } : {}),
      });
      tellDone(answer);
      onClose();
    });
  };
  return (
    <Dialog title={t(title)} onClose={onClose}>
      <form noValidate onSubmit={submit}>
        <p>{t(text)}</p>
        {wanted !== undefined && (
          <Field
            label={t(wanted.label)}
            error={isMissing && wanted.missing !== undefined ? t(wanted.missing) : undefined}
          >
            {(control) => (
              <textarea
                {...control}
                rows={3}
                maxLength={2000}
                value={note}
                autoFocus
                onChange={(event) => {
                  setNote(event.target.value);
                  setIsMissing(false);
                }}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                    event.currentTarget.form?.requestSubmit();
                  }
                }}
              />
            )}
          </Field>
        )}
        {error !== null && <ErrorNotice error={error} />}
        <div className="dialog-actions">
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button type="submit" look={verb === 'withdraw' ? 'danger' : 'main'} busy={busy}>
            {t(verb)}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Says where an act has led. */
export function useTellDone(): (answer: ActAnswer) => void {
  const t = useTexts(workflowTexts);
  const announce = useAnnounce();
  const { language } = useLanguage();
  const { timeZone } = useMe().newsroom;
  return ({ state, scheduledFor }) => {
    const at = scheduledFor === null ? '' : formatInstant(scheduledFor, language, timeZone);
    announce(t(`done-${state}`, { at }));
  };
}
