import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';

/** A stretch of the body that stands out; `look` is its class. */
export interface PlaceMark {
  from: number;
  to: number;
  look: string;
}

const key = new PluginKey<DecorationSet>('place marks');

/** Marks that another room puts into the body: seen, and no part of the document. They move with what is typed. */
export const PlaceMarks = Extension.create({
  name: 'placeMarks',
  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (tr, marks) => {
            const given: readonly PlaceMark[] | undefined = tr.getMeta(key);
            return given === undefined ? marks.map(tr.mapping, tr.doc) : decorated(tr.doc, given);
          },
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },
});

/** Shows these marks and no others. */
export function markPlaces(view: EditorView, marks: readonly PlaceMark[]): void {
  if (marks.length === 0 && key.getState(view.state)?.find().length === 0) return;
  view.dispatch(view.state.tr.setMeta(key, marks).setMeta('addToHistory', false));
}

function decorated(doc: Node, marks: readonly PlaceMark[]): DecorationSet {
  const inside = marks.filter(({ from, to }) => from < to && to <= doc.content.size);
  return DecorationSet.create(
    doc,
    inside.map(({ from, to, look }) => Decoration.inline(from, to, { class: look })),
  );
}
