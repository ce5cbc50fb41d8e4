import type { Attribution, Excerpt } from '@hurkaru/source-check';
import { formatCount } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import type { CheckAnswer } from './check-answer.ts';
import { useOpenSourceCheck } from './source-check-context.ts';
import { sourceCheckTexts } from './source-check-texts.ts';

/** Who says what in the copy, in its order; with the statements for which nobody is named. */
export function SayingList({ answer }: { answer: CheckAnswer }) {
  const t = useTexts(sourceCheckTexts);
  const { language } = useLanguage();
  const { sayings, unsourced } = answer;
  const items = [
    ...sayings.map((saying) => ({ start: saying.start, saying })),
    ...unsourced.map((statement) => ({ start: statement.start, statement })),
  ].sort((a, b) => a.start - b.start);
  const count = (n: number) => formatCount(n, language);
  return (
    <details className="check-part">
      <summary>
        {t('sayings', { n: count(sayings.length) })}
        {unsourced.length > 0 && (
          <span className="badge badge-warn sayings-badge">
            {t('unsourcedCount', { n: count(unsourced.length) })}
          </span>
        )}
      </summary>
      {items.length === 0 && <p className="soft small">{t('noSayings')}</p>}
      <ol className="saying-list">
        {items.map((item) => (
          <li key={`${item.start} ${'saying' in item}`}>
            {'saying' in item ? <Saying saying={item.saying} /> : <Unsourced statement={item.statement} />}
          </li>
        ))}
      </ol>
    </details>
  );
}

function Saying({ saying }: { saying: Attribution }) {
  const { goTo } = useOpenSourceCheck();
  const t = useTexts(sourceCheckTexts);
  const { speaker, named, verb, statement } = saying;
  return (
    <button type="button" className="saying" onClick={() => goTo('copy', saying)}>
      <span className="saying-who">
        {speaker !== '' && <strong lang="bn">{speaker}</strong>}
        <span className="soft small" lang="bn">
          {verb}
        </span>
        {!named && <span className="badge badge-warn">{t('unnamed')}</span>}
      </span>
      <span className="saying-what" lang="bn">
        {statement}
      </span>
    </button>
  );
}

function Unsourced({ statement }: { statement: Excerpt }) {
  const { goTo } = useOpenSourceCheck();
  const t = useTexts(sourceCheckTexts);
  return (
    <button type="button" className="saying saying-unsourced" onClick={() => goTo('copy', statement)}>
      <span className="saying-who">
        <span className="badge badge-warn">{t('unsourced')}</span>
      </span>
      <span className="saying-what" lang="bn">
        {statement.text}
      </span>
    </button>
  );
}
