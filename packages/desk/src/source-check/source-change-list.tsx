import { MarkedText } from '../history/marked-text.tsx';
import { useTexts } from '../texts/language.tsx';
import { useAnnounce } from '../ui/announcements.tsx';
import { Button } from '../ui/button.tsx';
import { useStoryInHand } from '../workflow/story-in-hand.ts';
import type { CheckedSources } from './read-sources.ts';
import type { SourceChange } from './source-changes.ts';
import { useOpenSourceCheck } from './source-check-context.ts';
import { sourceCheckTexts } from './source-check-texts.ts';

/** Sources that came anew after the copy was made: what changed in each, and which sentences of the copy it touches. */
export function SourceChangeList(props: { changes: readonly SourceChange[]; sources: CheckedSources }) {
  const { changes, sources } = props;
  return sources.updated.map(({ id }) => (
    <UpdatedSource
      key={id}
      id={id}
      name={sources.parts.find((part) => part.id === id)?.name ?? ''}
      changes={changes.filter(({ sourceId }) => sourceId === id)}
    />
  ));
}

function UpdatedSource(props: { id: string; name: string; changes: readonly SourceChange[] }) {
  const { id, name, changes } = props;
  const { details, mayWrite } = useStoryInHand();
  const t = useTexts(sourceCheckTexts);
  const announce = useAnnounce();
  const follow = () => {
    const source = details.sources.read().find((one) => one.id === id);
    if (source !== undefined) details.sources.madeFrom(source, null);
    announce(t('followsNowDone'));
    document.querySelector<HTMLElement>('.check-standing')?.focus();
  };
  return (
    <section className="check-part source-update" aria-label={t('sourceChanged', { name })}>
      <h2>{t('sourceChanged', { name })}</h2>
      <p className="small">{t(changes.length === 0 ? 'onlySpaces' : 'sourceChangedText')}</p>
      <ol className="finding-list">
        {changes.map((change) => (
          <ChangeItem key={keyOf(change)} change={change} />
        ))}
      </ol>
      {mayWrite && (
        <Button className="button-small" onClick={follow}>
          {t('followsNow')}
        </Button>
      )}
    </section>
  );
}

function ChangeItem({ change }: { change: SourceChange }) {
  const { goTo } = useOpenSourceCheck();
  const t = useTexts(sourceCheckTexts);
  const { kind, pieces, source, copy } = change;
  return (
    <li className={`finding source-change source-change-${kind}`}>
      <p className="finding-head">
        <span className="soft small">{t(kindTexts[kind])}</span>
      </p>
      <p className="source-change-text" lang="en">
        <MarkedText pieces={pieces} />
      </p>
      {copy.length === 0 ? (
        <p className="soft small">{t(kind === 'added' ? 'touchesNothing' : 'touchedNothing')}</p>
      ) : (
        <>
          <p className="soft small">{t('touches')}</p>
          {copy.map((sentence) => (
            <button
              key={sentence.start}
              type="button"
              className="touched"
              title={t('goToCopy')}
              lang="bn"
              onClick={() => goTo('copy', sentence)}
            >
              {sentence.text}
            </button>
          ))}
        </>
      )}
      {source !== null && (
        <Button look="quiet" className="button-small" onClick={() => goTo('source', source)}>
          {t('goToSource')}
        </Button>
      )}
    </li>
  );
}

const kindTexts = { changed: 'changedSentence', added: 'addedSentence', gone: 'goneSentence' } as const;

function keyOf({ kind, source, pieces }: SourceChange): string {
  return `${kind} ${source?.start ?? pieces.map(({ text }) => text).join('')}`;
}
