import { useEffect, useRef } from 'react';
import * as Y from 'yjs';
import { MarkedBackdrop } from '../editor/marked-backdrop.tsx';
import { useSourceCheckInHand, useSourceCheckView } from '../source-check/source-check-context.ts';
import { useTexts } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { bindSourceText } from './bind-source-text.ts';
import { madeFromAfter } from './made-from.ts';
import type { SharedSource, StoryDetails } from './story-details.ts';
import { storyTexts } from './story-texts.ts';
import { useShared } from './use-shared.ts';
import { useSharedText } from './use-shared-text.ts';
import '../source-check/source-check.css';

/** The text of a source beside the copy, with its own scroll, shared like the copy itself. */
export function SourceBeside(props: {
  details: StoryDetails;
  sourceId: string;
  mayWrite: boolean;
  /** Opened to be pasted into or read: the keys go there. */
  takesFocus: boolean;
  onChoose: (sourceId: string | null) => void;
}) {
  const { details, sourceId, mayWrite, takesFocus, onChoose } = props;
  const t = useTexts(storyTexts);
  const frame = useRef<HTMLElement>(null);
  const sources = useShared(details.map, details.sources.read);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is opened
  useEffect(() => {
    if (takesFocus) frame.current?.querySelector('textarea')?.focus();
  }, []);
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
  const sheet = useRef<HTMLDivElement>(null);
  const letters = useRef<HTMLDivElement>(null);
  const { check } = useSourceCheckInHand();
  useSourceCheckView(check);
  const text = source.map.get('text');
  const said = useSharedText(text instanceof Y.Text ? text : null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `text` is another one when a colleague undoes its removal
  useEffect(() => {
    if (field.current === null) return;
    return bindSourceText(field.current, details.sources.textOf(source), (edit) => {
      const before = source.map.get('madeFrom');
      const madeFrom = typeof before === 'string' ? before : null;
      details.sources.madeFrom(source, madeFromAfter(edit, madeFrom, hasCopy(details)));
    });
  }, [source.id, text, details]);
  useEffect(() => {
    const [text, scrolling, backdrop] = [field.current, sheet.current, letters.current];
    if (text === null || scrolling === null || backdrop === null) return;
    return check?.readAlong({ sourceId: source.id, field: text, sheet: scrolling, letters: backdrop });
  }, [check, source.id]);
  return (
    <div ref={sheet} className="source-sheet">
      <MarkedBackdrop
        place={letters}
        text={said}
        marks={check?.marksOf(source.id) ?? []}
        className="source-letters"
      />
      <textarea
        ref={field}
        className="source-text source-letters"
        dir="auto"
        spellCheck={false}
        readOnly={!mayWrite}
        aria-label={t('sourceText', { name: source.name })}
        placeholder={mayWrite ? t('sourceTextHint') : ''}
      />
    </div>
  );
}

/** Whether anything is written that may have been made from a source. */
function hasCopy({ map }: StoryDetails): boolean {
  const body = map.doc?.getXmlFragment('body').toString() ?? '';
  return body.replace(/<[^>]*>/g, '').trim() !== '';
}
