import { useEffect, useRef } from 'react';
import { formatCount } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { FindingWords } from './finding-words.tsx';
import type { OpenFindings } from './open-findings.ts';
import { sourceCheckTexts } from './source-check-texts.ts';
import './source-check.css';

/** Asks once whether the story shall go out all the same; the answer is the dialog's main button. */
export default function OpenFindingsQuestion(props: {
  open: OpenFindings;
  isScheduling: boolean;
  onBack: () => void;
}) {
  const { open, isScheduling, onBack } = props;
  const t = useTexts(sourceCheckTexts);
  const { language } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="notice notice-warn open-findings" aria-labelledby="open-findings">
      <h3 ref={heading} id="open-findings" tabIndex={-1}>
        {t(isScheduling ? 'askSchedule' : 'askPublish', { n: formatCount(open.count, language) })}
      </h3>
      <ol className="finding-list">
        {open.findings.map((finding) => {
          const words = {
            ...finding,
            copy: finding.copy?.text ?? null,
            source: finding.source?.text ?? null,
          };
          return (
            <li
              key={`${finding.kind} ${words.copy} ${words.source}`}
              className={`finding finding-${finding.severity}`}
            >
              <FindingWords finding={words} />
            </li>
          );
        })}
      </ol>
      <p>{t('publishAnywayText')}</p>
      <Button className="button-small" onClick={onBack}>
        {t('backToCheck')}
      </Button>
    </section>
  );
}
