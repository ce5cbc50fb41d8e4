import { useEffect, useRef } from 'react';
import { useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { bindSourceText } from './bind-source-text.ts';
import type { SharedSource, StoryDetails } from './story-details.ts';
import { storyTexts } from './story-texts.ts';
import { useShared } from './use-shared.ts';

/** The text of a source beside the copy, with its own scroll, shared like the copy itself. */
export function SourceBeside(props: {
  details: StoryDetails;
  sourceId: string;
  mayWrite: boolean;
  onChoose: (sourceId: string | null) => void;
}) {
  const { details, sourceId, mayWrite, onChoose } = props;
  const t = useTexts(storyTexts);
  const frame = useRef<HTMLElement>(null);
  const sources = useShared(details.map, details.sources.read);
  // Opened to be pasted into or read: the keys go there.
  useEffect(() => frame.current?.querySelector('textarea')?.focus(), []);
  const source = sources.find(({ id }) => id === sourceId);
  if (source === undefined) return null;
  return (
    <section ref={frame} className="story-source" aria-label={t('sourceText', { name: source.name })}>
      <div className="story-source-head">
        {sources.length > 1 ? (
          <select
            className="input"
            aria-label={t('whichSource')}
            value={sourceId}
            onChange={(event) => onChoose(event.target.value)}
          >
            {sources.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        ) : (
          <h2 className="story-source-name">{source.name}</h2>
        )}
        <Button
          look="quiet"
          aria-label={t('hideBeside')}
          title={t('hideBeside')}
          onClick={() => onChoose(null)}
        >
          <span aria-hidden="true">✕</span>
        </Button>
      </div>
      <SourceText key={source.id} source={source} details={details} mayWrite={mayWrite} />
    </section>
  );
}

function SourceText(props: { source: SharedSource; details: StoryDetails; mayWrite: boolean }) {
  const { source, details, mayWrite } = props;
  const t = useTexts(storyTexts);
  const field = useRef<HTMLTextAreaElement>(null);
  const text = source.map.get('text');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `text` is another one when a colleague undoes its removal
  useEffect(() => {
    if (field.current === null) return;
    return bindSourceText(field.current, details.sources.textOf(source));
  }, [source.id, text, details]);
  return (
    <textarea
      ref={field}
      className="source-text"
      dir="auto"
      spellCheck={false}
      readOnly={!mayWrite}
      aria-label={t('sourceText', { name: source.name })}
      placeholder={mayWrite ? t('sourceTextHint') : ''}
    />
  );
}
