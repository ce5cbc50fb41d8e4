import type { LintFinding } from '@hurkaru/bangla';
import { type ClipboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type * as Y from 'yjs';
import { formatCount } from '../texts/format.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { bindField, type FieldBinding } from './bind-field.ts';
import { blockFindings, withSuggestion } from './block-findings.ts';
import { editorTexts } from './editor-texts.ts';
import { whenIdle } from './idle.ts';
import { MarkedBackdrop } from './marked-backdrop.tsx';
import type { MarkedLine } from './open-copy.ts';
import { mayBeBijoy, withBijoy } from './paste/bring-bijoy.ts';
import { cleanPastedLine } from './paste/clean-paste.ts';
import type { PasteNotice } from './pasted-copy.ts';
import { countTexts } from './text-counts.ts';
import { typeInBangla } from './type-in-bangla.ts';

/** Headline or standfirst: a line that grows, bound to its Y.Text, with its copy check and its length below. */
export function LineField(props: {
  name: 'headline' | 'standfirst';
  text: Y.Text;
  readOnly: boolean;
  longFrom: number;
  field: RefObject<HTMLTextAreaElement | null>;
  marked: MarkedLine | null;
  /** Enter, or Down at the end. */
  onward: () => void;
  tell: (notice: PasteNotice) => void;
}) {
  const t = useTexts(editorTexts);
  const binding = useRef<FieldBinding | null>(null);
  const [checked, setChecked] = useState('');
  useEffect(() => {
    const field = props.field.current;
    if (field === null) return;
    const idle = whenIdle(() => setChecked(field.value), 400);
    const bound = bindField(field, props.text, () => {
      grow(field);
      idle.ask();
    });
    binding.current = bound;
    const endTyping = typeInBangla(field);
    const regrow = () => grow(field);
    window.addEventListener('resize', regrow);
    return () => {
      window.removeEventListener('resize', regrow);
      endTyping();
      bound.unbind();
      idle.cancel();
    };
  }, [props.text, props.field]);
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const [field, text] = [event.currentTarget, event.clipboardData.getData('text/plain')];
    event.preventDefault();
    withBijoy((bijoy) => {
      if (!field.isConnected || field.readOnly) return;
      const { line, converted, original } = cleanPastedLine(text, bijoy);
      binding.current?.endStep();
      const start = field.selectionStart;
      replace(field, converted ? original : line, start, field.selectionEnd);
      if (bijoy === null && mayBeBijoy(text)) props.tell('bijoy-not-here');
      if (!converted) return;
      binding.current?.endStep();
      replace(field, line, start, start + original.length);
      props.tell('bijoy-converted');
    });
  };
  return (
    <div className={`line-field line-field-${props.name}`}>
      <div className="line-field-sheet">
        {props.marked !== null && props.marked.marks.length > 0 && (
          <MarkedBackdrop text={props.marked.text} marks={props.marked.marks} className="line-field-text" />
        )}
        <textarea
          ref={props.field}
          className="line-field-text"
          rows={1}
          lang="bn"
          spellCheck={false}
          aria-label={t(props.name)}
          aria-describedby={`${props.name}-notes`}
          placeholder={props.readOnly ? '' : t(props.name === 'headline' ? 'headlineHint' : 'standfirstHint')}
          readOnly={props.readOnly}
          onPaste={paste}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            const history = historyKey(event);
            if (event.key !== 'Enter' && history === null) return;
            event.preventDefault();
            if (history === null) props.onward();
            else binding.current?.[history]();
          }}
        />
      </div>
      <FieldNotes
        id={`${props.name}-notes`}
        text={checked}
        longFrom={props.longFrom}
        correct={(finding) => {
          const field = props.field.current;
          if (field === null || field.value !== checked) return;
          binding.current?.endStep();
          replace(field, withSuggestion(checked, finding), 0, checked.length);
          field.focus();
        }}
      />
    </div>
  );
}

function FieldNotes(props: {
  id: string;
  text: string;
  longFrom: number;
  correct: (finding: LintFinding) => void;
}) {
  const t = useTexts(editorTexts);
  const { language } = useLanguage();
  const { characters } = countTexts([props.text]);
  const isLong = characters > props.longFrom;
  const values = { n: formatCount(characters, language), most: formatCount(props.longFrom, language) };
  return (
    <div id={props.id} className="field-notes">
      {characters > 0 && (
        <p className={isLong ? 'field-count field-count-long' : 'field-count'}>
          {t(isLong ? 'tooLong' : 'characters', values)}
        </p>
      )}
      {blockFindings(props.text).map((finding) => (
        <p key={`${finding.start}-${finding.rule}`} className="field-finding">
          <mark lang="bn">{props.text.slice(finding.start, finding.end)}</mark>{' '}
          {language === 'bn' ? finding.messageBn : finding.message}{' '}
          {finding.suggestion !== undefined && (
            <button type="button" className="correct" onClick={() => props.correct(finding)}>
              {t('correctTo', { suggestion: finding.suggestion })}
            </button>
          )}
        </p>
      ))}
    </div>
  );
}

function historyKey(event: {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  if (event.code === 'KeyZ') return event.shiftKey ? 'redo' : 'undo';
  return event.code === 'KeyY' ? 'redo' : null;
}

function replace(field: HTMLTextAreaElement, text: string, start: number, end: number): void {
  field.setRangeText(text, start, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Where the browser cannot size a field by its content. */
function grow(field: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}
