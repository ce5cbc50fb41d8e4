import type { ToldFinding } from '../../../newsroom/src/story/api-shapes.ts';
import { findingKindNames, severityNames } from '../../../newsroom/src/story/finding-names.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { sourceCheckTexts } from './source-check-texts.ts';

/** What a finding says: how grave and of what kind, its sentence, and the words of both sides. */
export function FindingWords({ finding, focusable = false }: { finding: ToldFinding; focusable?: boolean }) {
  const t = useTexts(sourceCheckTexts);
  const kinds = useTexts(findingKindNames);
  const { language } = useLanguage();
  const severities = useTexts(severityNames);
  return (
    <div className="finding-words" tabIndex={focusable ? -1 : undefined}>
      <p className="finding-head">
        <span className={`severity severity-${finding.severity}`}>{severities(finding.severity)}</span>{' '}
        <span className="soft small">{kinds(finding.kind)}</span>
      </p>
      <p className="finding-message">{language === 'bn' ? finding.messageBn : finding.message}</p>
      <dl className="excerpts">
        <Excerpt label={t('inCopy')} text={finding.copy} missing={t('notThere')} lang="bn" />
        <Excerpt label={t('inSource')} text={finding.source} missing={t('notThere')} lang="en" />
      </dl>
    </div>
  );
}

function Excerpt(props: { label: string; text: string | null; missing: string; lang: string }) {
  const { label, text, missing, lang } = props;
  return (
    <div className="excerpt">
      <dt>{label}</dt>
      {text === null ? <dd className="soft">{missing}</dd> : <dd lang={lang}>{text}</dd>}
    </div>
  );
}
