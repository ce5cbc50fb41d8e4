import type { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { useBringAhead } from '../shell/bring-ahead.ts';
import { BodyField } from './body-field.tsx';
import type { Writer } from './carets.ts';
import { isColleaguesEdit } from './colleagues-edit.ts';
import { EditorDialogs } from './editor-dialogs.tsx';
import { EditorNotice } from './editor-notice.tsx';
import { holdWhileComposing } from './hold-while-composing.ts';
import { LineField } from './line-field.tsx';
import type { CopyOnScreen, LineName, MarkedLine } from './open-copy.ts';
import { bringBijoy } from './paste/bring-bijoy.ts';
import type { PasteNotice } from './pasted-copy.ts';
import { markPlaces } from './place-marks.ts';
import { StatusLine } from './status-line.tsx';
import { longHeadline, longStandfirst } from './text-counts.ts';
import { Toolbar } from './toolbar.tsx';
import type { ToolDialog } from './tools.ts';
import { isToggle } from './type-in-bangla.ts';
import { openTypingDocument, type TypingDocument } from './typing-document.ts';
import { typingMode } from './typing-mode.ts';
import './editor.css';

/**
 * What a writer types in: headline, standfirst and body of a story's working copy. Everything typed is in `doc`
 * (fields `headline`, `standfirst`, `body`) before the next key; colleagues' carets come and go by `awareness`.
 * Knows nothing of servers: who syncs and keeps `doc` is the caller's.
 */
export default function StoryEditor(props: {
  doc: Y.Doc;
  awareness: Awareness;
  user: Writer;
  readOnly?: boolean;
  /** Tells of the copy once it stands on the screen, and of its end with null; always the same function. */
  onOpened?: (copy: CopyOnScreen | null) => void;
}) {
  const { doc, awareness, user } = props;
  const { name, initials = null, colour } = user;
  useBringAhead(bringBijoy);
  const place = useRef<HTMLDivElement>(null);
  const [typing, setTyping] = useState<TypingDocument | null>(null);
  useEffect(
    () => awareness.setLocalStateField('user', { name, initials, colour }),
    [awareness, name, initials, colour],
  );
  useEffect(() => {
    const opened = openTypingDocument(doc);
    const endHolding = place.current === null ? null : holdWhileComposing(place.current, opened);
    setTyping(opened);
    return () => {
      setTyping(null);
      endHolding?.();
      opened.close();
    };
  }, [doc]);
  return (
    <div ref={place} className="story-editor">
      {typing !== null && (
        <Fields
          doc={typing.doc}
          awareness={awareness}
          readOnly={props.readOnly === true}
          onOpened={props.onOpened}
        />
      )}
    </div>
  );
}

function Fields(props: {
  doc: Y.Doc;
  awareness: Awareness;
  readOnly: boolean;
  onOpened: ((copy: CopyOnScreen | null) => void) | undefined;
}) {
  const { doc, awareness, readOnly, onOpened } = props;
  const headline = useRef<HTMLTextAreaElement>(null);
  const standfirst = useRef<HTMLTextAreaElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [findings, setFindings] = useState(0);
  const [dialog, setDialog] = useState<ToolDialog | null>(null);
  const [notice, setNotice] = useState<PasteNotice | null>(null);
  const [lines, setLines] = useState<Record<LineName, MarkedLine> | null>(null);
  useEffect(() => {
    const fields = { headline: headline.current, standfirst: standfirst.current };
    if (editor === null || onOpened === undefined || !areDrawn(fields)) return;
    onOpened({ editor, doc, fields, showLines: setLines, markPlaces, isColleaguesEdit });
    return () => onOpened(null);
  }, [editor, doc, onOpened]);
  const closeNotice = useCallback(() => setNotice(null), []);
  const keyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || readOnly) return;
    if (event.ctrlKey && event.shiftKey && event.code === 'KeyM') typingMode.toggleBanglaDigits();
    else if (isToggle(event.nativeEvent)) typingMode.togglePhonetic();
    else if (event.altKey && event.key === 'F10')
      bar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    else {
      const asked = dialogOf(event);
      if (asked === null) return;
      setDialog(asked);
    }
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields within, which are the controls
    <div className="story-fields" onKeyDown={keyDown}>
      <LineField
        name="headline"
        text={doc.getText('headline')}
        readOnly={readOnly}
        longFrom={longHeadline}
        field={headline}
        marked={lines?.headline ?? null}
        onward={() => standfirst.current?.focus()}
        tell={setNotice}
      />
      <LineField
        name="standfirst"
        text={doc.getText('standfirst')}
        readOnly={readOnly}
        longFrom={longStandfirst}
        field={standfirst}
        marked={lines?.standfirst ?? null}
        onward={() => editor !== null && focusStart(editor)}
        tell={setNotice}
      />
      {editor !== null && !readOnly && <Toolbar editor={editor} bar={bar} open={setDialog} />}
      <BodyField
        body={doc.getXmlFragment('body')}
        awareness={awareness}
        readOnly={readOnly}
        opened={setEditor}
        findingsCounted={setFindings}
        pasted={setNotice}
      />
      <div className="editor-foot">
        <EditorNotice notice={notice} close={closeNotice} />
        {editor !== null && <StatusLine editor={editor} findings={findings} />}
      </div>
      {editor !== null && <EditorDialogs open={dialog} editor={editor} close={() => setDialog(null)} />}
    </div>
  );
}

function areDrawn(
  fields: Record<LineName, HTMLTextAreaElement | null>,
): fields is Record<LineName, HTMLTextAreaElement> {
  return fields.headline !== null && fields.standfirst !== null;
}

function dialogOf(event: KeyboardEvent): ToolDialog | null {
  if (!(event.ctrlKey || event.metaKey)) return null;
  if (event.altKey) return event.code === 'KeyE' ? 'embed' : null;
  if (event.code === 'KeyK') return 'link';
  return event.code === 'Slash' ? 'shortcuts' : null;
}

/** At once: TipTap's own focus comes a frame later, and a key pressed meanwhile would go elsewhere. */
function focusStart({ state, view }: Editor): void {
  view.dispatch(state.tr.setSelection(Selection.atStart(state.doc)).scrollIntoView());
  view.focus();
}
