import { useState } from 'react';
import type { Readiness, Remark } from '../../../newsroom/src/story/api-shapes.ts';
import { callApi } from '../api-client.ts';
import { useSections } from '../shell/sections.ts';
import { AddSource } from '../story/sources-panel.tsx';
import { storyTexts } from '../story/story-texts.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Notice } from '../ui/notice.tsx';
import { Select } from '../ui/select.tsx';
import { useAct, useStoryInHand } from './story-in-hand.ts';
import { workflowTexts } from './workflow-texts.ts';

/** The heading to which an attempt to publish too early leads. */
export const missingHeading = 'readiness-missing';

/** What publishing still needs and what it warns of; section and source are filled in right here. */
export function ReadinessList(props: {
  readiness: Readiness;
  /** Something was filled in. */
  onFilled: () => void;
  /** Leaves the dialog for the field of a remark. */
  onGoTo: (field: Remark['field']) => void;
}) {
  const t = useTexts(workflowTexts);
  const { missing, advice } = props.readiness;
  return (
    <>
      {missing.length === 0 ? (
        <Notice look="good">{t('nothingMissing')}</Notice>
      ) : (
        <section className="notice notice-warn" aria-labelledby={missingHeading}>
          <h3 id={missingHeading} tabIndex={-1}>
            {t('missing')}
          </h3>
          <Remarks remarks={missing} {...props} fill />
        </section>
      )}
      {advice.length > 0 && (
        <section className="notice notice-info" aria-labelledby="readiness-advice">
          <h3 id="readiness-advice">{t('advice')}</h3>
          <Remarks remarks={advice} {...props} />
        </section>
      )}
    </>
  );
}

function Remarks(props: {
  remarks: readonly Remark[];
  fill?: boolean;
  onFilled: () => void;
  onGoTo: (field: Remark['field']) => void;
}) {
  const t = useTexts(workflowTexts);
  const { language } = useLanguage();
  return (
    <ul className="remarks">
      {props.remarks.map((remark) => (
        <li key={`${remark.field} ${remark.message}`}>
          <span>{language === 'bn' ? remark.messageBn : remark.message}</span>
          {props.fill === true && remark.field === 'section' && <FillSection onFilled={props.onFilled} />}
          {props.fill === true && remark.field === 'source' && <FillSource onFilled={props.onFilled} />}
          {!(props.fill === true && ['section', 'source'].includes(remark.field)) && (
            <Button look="quiet" className="button-small" onClick={() => props.onGoTo(remark.field)}>
              {t('goThere')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function FillSection({ onFilled }: { onFilled: () => void }) {
  const t = useTexts(workflowTexts);
  const story = useTexts(storyTexts);
  const inHand = useStoryInHand();
  const { run, busy, error } = useAct();
  const sections = useSections() ?? [];
  const [sectionId, setSectionId] = useState('');
  const set = () =>
    run(async () => {
      await callApi('PUT', `/api/v1/stories/${inHand.story.id}/details`, { sectionId: Number(sectionId) });
      onFilled();
    });
  return (
    <div className="adding">
      <Select
        label={story('section')}
        value={sectionId}
        options={[
          { value: '', label: story('noSection') },
          ...sections.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        onChange={setSectionId}
      />
      {error !== null && <ErrorNotice error={error} />}
      <Button busy={busy} disabled={sectionId === ''} onClick={() => void set()}>
        {t('setSection')}
      </Button>
    </div>
  );
}

function FillSource({ onFilled }: { onFilled: () => void }) {
  const { details } = useStoryInHand();
  return <AddSource details={details} onAdded={onFilled} />;
}
