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
  return new Editor({
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
      Carets.configure({ awareness: parts.awareness }),
      Collaboration.configure({ fragment: parts.body, yUndoOptions: { undoManager: historyOf(parts.body) } }),
    ],
  });
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
