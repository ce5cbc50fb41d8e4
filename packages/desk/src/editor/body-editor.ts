import { Editor } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import type { Node } from '@tiptap/pm/model';
import { defaultDeleteFilter, defaultProtectedNodes, ySyncPluginKey } from '@tiptap/y-tiptap';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { Carets } from './carets.ts';
import { CopyCheck, type CopyCheckView } from './copy-check.ts';
import { PastedCopy, type PasteNotice } from './pasted-copy.ts';
import { PhoneticTyping } from './phonetic-typing.ts';
import { PlaceMarks } from './place-marks.ts';
import { scrollRoom } from './scroll-room.ts';
import { storySchema } from './story-schema.ts';
import { UndoSteps, undoStepMs } from './undo-steps.ts';

/** The editor of a story's body on a Yjs fragment; it shows itself within `place`. */
export function openBodyEditor(parts: {
  place: HTMLElement;
  body: Y.XmlFragment;
  awareness: Awareness;
  readOnly: boolean;
  label: string;
  hint: string;
  copyChecked: (view: CopyCheckView) => void;
  pasted: (notice: PasteNotice) => void;
}): Editor {
  const room = scrollRoom(parts.place);
  const dropStrangers = () => removeStrangers(parts.body);
  dropStrangers();
  parts.body.observe(dropStrangers);
  return new Editor({
    onDestroy: () => parts.body.unobserve(dropStrangers),
    element: parts.place,
    editable: !parts.readOnly,
    injectCSS: false,
    coreExtensionOptions: { clipboardTextSerializer: { blockSeparator: '\n\n' } },
    enableCoreExtensions: { delete: false, textDirection: false },
    editorProps: {
      scrollMargin: room,
      scrollThreshold: room,
      attributes: ({ doc }) => ({
        class: isEmpty(doc) ? 'copy copy-empty' : 'copy',
        'data-hint': parts.readOnly ? '' : parts.hint,
        role: 'textbox',
        lang: 'bn',
        spellcheck: 'false',
        'aria-multiline': 'true',
        'aria-label': parts.label,
      }),
    },
    extensions: [
      ...storySchema,
      UndoSteps,
      PhoneticTyping,
      CopyCheck.configure({ changed: parts.copyChecked }),
      PastedCopy.configure({ pasted: parts.pasted }),
      PlaceMarks,
      Carets.configure({ awareness: parts.awareness }),
      Collaboration.configure({ fragment: parts.body, yUndoOptions: { undoManager: historyOf(parts.body) } }),
    ],
  });
}

/** The binding of editor and fragment stops at what is no element among the blocks; only a foreign program writes such. */
function removeStrangers(body: Y.XmlFragment): void {
  const children: unknown[] = body.toArray();
  for (const [at, child] of [...children.entries()].toReversed())
    if (!(child instanceof Y.XmlElement)) body.delete(at, 1);
}

function isEmpty(doc: Node): boolean {
  return (
    doc.childCount === 1 && doc.firstChild?.type.name === 'paragraph' && doc.firstChild.content.size === 0
  );
}

function historyOf(body: Y.XmlFragment): Y.UndoManager {
  return new Y.UndoManager(body, {
    trackedOrigins: new Set([ySyncPluginKey]),
    deleteFilter: (item) => defaultDeleteFilter(item, defaultProtectedNodes),
    captureTransaction: (transaction) => transaction.meta.get('addToHistory') !== false,
    captureTimeout: undoStepMs,
  });
}
