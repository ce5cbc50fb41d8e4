import { useId } from 'react';
import { useTexts } from '../texts/language.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { workflowTexts } from './workflow-texts.ts';

export type KindOfChange = 'update' | 'minor-edit' | 'correction';

const kinds = [
  { kind: 'update', label: 'update', text: 'updateText' },
  { kind: 'minor-edit', label: 'minorEdit', text: 'minorEditText' },
  { kind: 'correction', label: 'correction', text: 'correctionText' },
] as const;

/** The three acts on a published story, told apart by what readers learn of each. */
export function ChangeChoice(props: {
  change: KindOfChange;
  /** The text is not the one that readers see. */
  hasNews: boolean;
  correction: string;
  isMissing: boolean;
  onChange: (change: KindOfChange) => void;
  onCorrection: (text: string) => void;
}) {
  const t = useTexts(workflowTexts);
  const name = useId();
  return (
    <fieldset className="change-choice">
      <legend className="field-label">{t('whatChanges')}</legend>
      {!props.hasNews && <Notice>{t('nothingNew')}</Notice>}
      {kinds.map(({ kind, label, text }) => (
        <label key={kind} className="change-kind">
          <input
            type="radio"
            name={name}
            checked={props.change === kind}
            disabled={!props.hasNews && kind !== 'correction'}
            onChange={() => props.onChange(kind)}
          />
          <span>
            <strong>{t(label)}</strong>
            <span className="soft small">{t(text)}</span>
          </span>
        </label>
      ))}
      {props.change === 'correction' && (
        <TextArea
          label={t('correctionNote')}
          hint={t('correctionHint')}
          error={props.isMissing ? t('correctionMissing') : undefined}
          maxLength={2000}
          value={props.correction}
          onChange={props.onCorrection}
        />
      )}
    </fieldset>
  );
}
