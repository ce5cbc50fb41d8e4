import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import type { UndoManager } from 'yjs';
import { isColleaguesEdit } from './colleagues-edit.ts';

/**
 * Undo goes word by word, however fast or slowly they were typed: what is not the next letter of the word being
 * typed, or the next one of a run of deletions, begins a new step.
 */
export const UndoSteps = Extension.create({
  name: 'undoSteps',
  addProseMirrorPlugins() {
    let last: Edit | null = null;
    return [
      new Plugin({
        filterTransaction: (tr, state) => {
          if (!tr.docChanged || isColleaguesEdit(tr)) return true;
          const edit = editOf(tr);
          if (!goesOn(last, edit, state)) endUndoStep(state);
          last = edit;
          return true;
        },
      }),
    ];
  },
});

/** The next edit begins a new step of undo. */
export function endUndoStep(state: EditorState): void {
  const history: { undoManager: UndoManager } | undefined = yUndoPluginKey.getState(state);
  history?.undoManager.stopCapturing();
}

/** How long a step may last, for the UndoManager: the steps are told apart here, not by time. */
export const undoStepMs = 60_000;

interface Edit {
  kind: 'typing' | 'deleting' | 'other';
  from: number;
  /** Where the edit ended, before and after it. */
  to: number;
  end: number;
  size: number;
}

function editOf(tr: Transaction): Edit {
  let [from, to, end] = [Number.MAX_SAFE_INTEGER, 0, 0];
  tr.mapping.maps[0]?.forEach((oldStart, oldEnd, _newStart, newEnd) => {
    from = Math.min(from, oldStart);
    to = Math.max(to, oldEnd);
    end = Math.max(end, newEnd);
  });
  const size = tr.doc.content.size;
  if (tr.steps.length !== 1 || tr.docs[0]?.childCount !== tr.doc.childCount)
    return { kind: 'other', from, to, end, size };
  return { kind: end > from ? 'typing' : 'deleting', from, to, end, size };
}

function goesOn(last: Edit | null, edit: Edit, state: EditorState): boolean {
  if (last === null || edit.kind === 'other' || edit.kind !== last.kind) return false;
  if (edit.kind === 'deleting') return edit.to === last.from || edit.from === last.from;
  if (edit.to !== last.end) return false;
  const $from = state.doc.resolve(edit.from);
  const before = $from.parent.isTextblock ? $from.parent.textBetween(0, $from.parentOffset, null, ' ') : ' ';
  return edit.from !== edit.to || !/(?:^|\s)$/.test(before);
}
