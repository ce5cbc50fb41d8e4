import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { useTexts } from '../texts/language.tsx';
import { openBodyEditor } from './body-editor.ts';
import type { CopyCheckView } from './copy-check.ts';
import { CopyCheckNote } from './copy-check-note.tsx';
import { editorTexts } from './editor-texts.ts';
import type { PasteNotice } from './pasted-copy.ts';

/** The body: the place of its editor, and the note beside the mark at the caret. */
export function BodyField(props: {
  body: Y.XmlFragment;
  awareness: Awareness;
  readOnly: boolean;
  opened: (editor: Editor | null) => void;
  findingsCounted: (count: number) => void;
  pasted: (notice: PasteNotice) => void;
}) {
  const t = useTexts(editorTexts);
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [checked, setChecked] = useState<CopyCheckView>({ count: 0, current: null });
  const { opened, findingsCounted, pasted } = props;
  const [label, hint] = [t('body'), t('bodyHint')];
  useEffect(() => {
    if (place.current === null) return;
    const made = openBodyEditor({
      place: place.current,
      body: props.body,
      awareness: props.awareness,
      readOnly: props.readOnly,
      label,
      hint,
      pasted,
      copyChecked: (view) => {
        setChecked(view);
        findingsCounted(view.count);
      },
    });
    setEditor(made);
    opened(made);
    return () => {
      setEditor(null);
      opened(null);
      made.destroy();
    };
  }, [props.body, props.awareness, props.readOnly, label, hint, pasted, findingsCounted, opened]);
  return (
    <div className="body-field">
      <div ref={place} />
      {editor !== null && <CopyCheckNote editor={editor} mark={checked.current} />}
    </div>
  );
}
