import type { Editor } from '@tiptap/core';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { type CopyMark, correctAtCaret } from './copy-check.ts';
import { editorTexts } from './editor-texts.ts';
import { keysShown } from './tools.ts';

/** Below the mark at the caret: what is wrong there and how to correct it. Escape puts it away. */
export function CopyCheckNote({ editor, mark }: { editor: Editor; mark: CopyMark | null }) {
  const t = useTexts(editorTexts);
  const { language } = useLanguage();
  const note = useRef<HTMLDivElement>(null);
  const [putAway, setPutAway] = useState<string | null>(null);
  const place = mark === null ? null : `${mark.from} ${mark.to} ${mark.finding.rule}`;
  useLayoutEffect(() => {
    if (note.current !== null && mark !== null) placeBelow(note.current, editor, mark);
  });
  useEffect(() => {
    const putAwayOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && place !== null) setPutAway(place);
    };
    const dom = editor.view.dom;
    dom.addEventListener('keydown', putAwayOnEscape);
    return () => dom.removeEventListener('keydown', putAwayOnEscape);
  }, [editor, place]);
  if (mark === null || place === putAway) return <div role="status" />;
  const { finding } = mark;
  return (
    <div role="status">
      <div ref={note} className="copy-note">
        <p className="copy-note-message">{language === 'bn' ? finding.messageBn : finding.message}</p>
        {finding.suggestion === undefined ? (
          <p className="copy-note-hint">{t('decideYourself')}</p>
        ) : (
          <button
            type="button"
            className="correct"
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => correctAtCaret(editor.view)}
          >
            {t('correctTo', { suggestion: finding.suggestion })} <kbd>{keysShown('Alt-Enter')}</kbd>
          </button>
        )}
      </div>
    </div>
  );
}

function placeBelow(note: HTMLElement, editor: Editor, mark: CopyMark): void {
  const frame = note.offsetParent?.getBoundingClientRect();
  if (frame === undefined || mark.to > editor.state.doc.content.size) return;
  const at = editor.view.coordsAtPos(mark.from);
  const left = Math.max(0, Math.min(at.left - frame.left, frame.width - note.offsetWidth));
  note.style.left = `${left}px`;
  note.style.top = `${at.bottom - frame.top + 4}px`;
}
