import { Extension } from '@tiptap/core';
import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { StoryDocument } from '../../../newsroom/src/story/document.ts';
import { embedOf } from '../../../newsroom/src/story/embeds.ts';
import { mayBeBijoy, withBijoy } from './paste/bring-bijoy.ts';
import { type CleanPaste, cleanPaste } from './paste/clean-paste.ts';
import { wantedAddress } from './story-address.ts';
import { endUndoStep } from './undo-steps.ts';

/** What a writer is told after a paste. */
export type PasteNotice = 'bijoy-converted' | 'bijoy-not-here' | 'embed-made';

/** Pasting into the body: clean structure, Bijoy in Unicode one step of undo away from what was pasted. */
export const PastedCopy = Extension.create<{ pasted: (notice: PasteNotice) => void }>({
  name: 'pastedCopy',
  addProseMirrorPlugins() {
    const { pasted } = this.options;
    return [
      new Plugin({
        props: {
          // Before ProseMirror parses the clipboard for itself.
          handleDOMEvents: {
            paste: (view, event) => {
              if (!view.editable || !pasteInto(view, event.clipboardData, pasted)) return false;
              event.preventDefault();
              return true;
            },
          },
          handleDrop: (view, event, _, moved) => !moved && dropInto(view, event, pasted),
        },
      }),
    ];
  },
});

type Tell = (notice: PasteNotice) => void;

function pasteInto(view: EditorView, data: DataTransfer | null, tell: Tell): boolean {
  const html = data?.getData('text/html') ?? '';
  const text = data?.getData('text/plain') ?? '';
  if (html === '' && text === '') return true;
  if (/^\s*<[^>]*data-pm-slice=/.test(html.replace(/^<meta[^>]*>/, ''))) return false;
  const address = /^\s*\S+\s*$/.test(text) ? wantedAddress(text) : null;
  if (address !== null && /^https?:/i.test(text.trim())) pasteAddress(view, address, tell);
  else pasteWithBijoy(view, { html, text }, tell);
  return true;
}

function pasteWithBijoy(view: EditorView, copy: { html: string; text: string }, tell: Tell): void {
  withBijoy((bijoy) => {
    if (view.isDestroyed || !view.editable) return;
    pasteCopy(view, cleanPaste(copy, bijoy), tell);
    if (bijoy === null && mayBeBijoy(copy.text)) tell('bijoy-not-here');
  });
}

function dropInto(view: EditorView, event: DragEvent, tell: Tell): boolean {
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
  if (at === null) return true;
  view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos))));
  return pasteInto(view, event.dataTransfer, tell);
}

function pasteCopy(view: EditorView, clean: CleanPaste, tell: Tell): void {
  endUndoStep(view.state);
  const start = view.state.selection.from;
  const originalSize = view.state.doc.content.size;
  const tail = originalSize - view.state.selection.to;
  view.dispatch(withCopy(view.state.tr, clean.original));
  if (!clean.converted) return;
  endUndoStep(view.state);
  const { tr } = view.state;
  tr.setSelection(TextSelection.between(tr.doc.resolve(start), tr.doc.resolve(tr.doc.content.size - tail)));
  view.dispatch(withCopy(tr, clean.document));
  tell('bijoy-converted');
}

/** Puts a document in the place of the selection; a single paragraph flows into the one that is there. */
function withCopy(tr: Transaction, document: StoryDocument): Transaction {
  const { schema } = tr.doc.type;
  const blocks = document.content.map((block) => schema.nodeFromJSON(block));
  const content = Fragment.fromArray(blocks);
  tr.replaceSelection(new Slice(content, openness(blocks.at(0)), openness(blocks.at(-1))));
  return tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste');
}

function openness(block: Node | undefined): number {
  return block?.type.name === 'paragraph' ? 1 : 0;
}

/** An address on selected words becomes their link; alone on a line, that of a known provider, an embed. */
function pasteAddress(view: EditorView, address: string, tell: Tell): void {
  endUndoStep(view.state);
  const { state } = view;
  const { from, to, empty, $from } = state.selection;
  const link = state.schema.mark('link', { href: address });
  if (!empty && state.selection.$to.sameParent($from)) {
    view.dispatch(state.tr.addMark(from, to, link));
    return;
  }
  const alone =
    $from.depth === 1 && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0;
  view.dispatch(state.tr.replaceSelectionWith(state.schema.text(address, [link]), false).scrollIntoView());
  const page = embedOf(address);
  if (!alone || page === null || page.provider === 'other') return;
  endUndoStep(view.state);
  view.dispatch(withEmbed(view.state.tr, page.url));
  tell('embed-made');
}

/** Puts an embed in the place of the paragraph with the caret, and the caret after it. */
export function withEmbed(tr: Transaction, url: string): Transaction {
  const { $from } = tr.selection;
  const { schema } = tr.doc.type;
  const [start, end] = $from.depth === 0 ? [$from.pos, $from.pos] : [$from.before(1), $from.after(1)];
  const after = end === tr.doc.content.size ? [schema.node('paragraph')] : [];
  tr.replaceWith(start, end, [schema.node('embed', { url }), ...after]);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(start + 1))).scrollIntoView();
}
