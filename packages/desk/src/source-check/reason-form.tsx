import { type SubmitEvent, useId, useState } from 'react';
import { reasonLength } from '../../../newsroom/src/story/open-errors.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { uiTexts } from '../ui/ui-texts.ts';
import { sourceCheckTexts, usualReasons } from './source-check-texts.ts';

const texts = {
  dismiss: { label: 'dismissReason', act: 'dismissNow' },
  restore: { label: 'restoreReason', act: 'restoreNow' },
} as const;

/** Asks why; a usual reason is one press, any other is written. Escape and the other button take it back. */
export function ReasonForm(props: {
  kind: keyof typeof texts;
  onReason: (reason: string) => Promise<void>;
  onCancel: () => void;
}) {
  const { kind, onReason, onCancel } = props;
  const t = useTexts(sourceCheckTexts);
  const ui = useTexts(uiTexts);
  const { language } = useLanguage();
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const reasons = useId();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const said = reason.trim();
    if (said.length < reasonLength.least) return setIsMissing(true);
    setBusy(true);
    onReason(said).catch((failure: unknown) => {
      setError(failure);
      setBusy(false);
    });
  };
  return (
    <form
      className="reason-form"
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <fieldset className="button-row usual-reasons" aria-label={t('usualReasons')} id={reasons}>
        {usualReasons[kind].map((usual) => (
          <Button
            key={usual.en}
            className="button-small"
            aria-pressed={reason === usual[language]}
            onClick={() => {
              setReason(usual[language]);
              setIsMissing(false);
            }}
          >
            {usual[language]}
          </Button>
        ))}
      </fieldset>
      <TextInput
        label={t(texts[kind].label)}
        hint={t('reasonKept')}
        error={isMissing ? t('reasonMissing') : undefined}
        bangla
        autoFocus
        maxLength={reasonLength.most}
        value={reason}
        onChange={(value) => {
          setReason(value);
          setIsMissing(false);
        }}
      />
      {error !== null && <ErrorNotice error={error} />}
      <div className="button-row">
        <Button type="submit" look="main" className="button-small" busy={busy}>
          {t(texts[kind].act)}
        </Button>
        <Button look="quiet" className="button-small" onClick={onCancel}>
          {ui('cancel')}
        </Button>
      </div>
    </form>
  );
}
