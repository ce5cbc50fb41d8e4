import type { LintFinding } from '@hurkaru/bangla';
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { blockFindings } from './block-findings.ts';
import { isColleaguesEdit } from './colleagues-edit.ts';
import { whenIdle } from './idle.ts';

/** A finding of the copy check and where it stands in the document. */
export interface CopyMark {
  from: number;
  to: number;
  finding: LintFinding;
}

/** What the status line and the note beside a mark show. */
export interface CopyCheckView {
  count: number;
  /** The mark at the caret. */
  current: CopyMark | null;
}

/** The copy check in the body: marks in place, made when typing pauses and only for blocks that changed. */
export const CopyCheck = Extension.create<{ changed: (view: CopyCheckView) => void }>({
  name: 'copyCheck',
  addKeyboardShortcuts() {
    return {
      F8: () => goToMark(this.editor.view, 1),
      'Shift-F8': () => goToMark(this.editor.view, -1),
      'Alt-Enter': () => correctAtCaret(this.editor.view),
    };
  },
  addProseMirrorPlugins() {
    return [copyCheckPlugin(this.options.changed)];
  },
});

/** To the next (1) or previous (-1) mark, round the ends. False where there is none. */
export function goToMark(view: EditorView, by: 1 | -1): boolean {
  check(view);
  const marks = marksOf(view.state);
  const { to } = view.state.selection;
  const found = by === 1 ? marks.find((mark) => mark.to > to) : marks.findLast((mark) => mark.to < to);
  const next = found ?? marks.at(by === 1 ? 0 : -1);
  if (next === undefined) return false;
  const selection = TextSelection.create(view.state.doc, next.to);
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
  view.focus();
  return true;
}

/** Puts the suggestion of the mark at the caret in its place. False where there is none. */
export function correctAtCaret(view: EditorView): boolean {
  const mark = markAtCaret(view.state);
  const suggestion = mark?.finding.suggestion;
  if (mark === null || suggestion === undefined) return false;
  view.dispatch(view.state.tr.insertText(suggestion, mark.from, mark.to).scrollIntoView());
  check(view);
  return true;
}

const key = new PluginKey<DecorationSet>('copy check');

function copyCheckPlugin(changed: (view: CopyCheckView) => void): Plugin {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, marks, _, state) => {
        if (tr.getMeta(key) === 'check') return freshMarks(state.doc);
        if (!tr.docChanged) return marks;
        return isColleaguesEdit(tr) ? freshMarks(state.doc) : marks.map(tr.mapping, tr.doc);
      },
    },
    props: { decorations: (state) => key.getState(state) },
    view: (view) => {
      const idle = whenIdle(() => check(view), 400);
      const tell = whenIdle(() => changed(viewOf(view.state)), 30);
      idle.ask();
      return {
        update: (_, before) => {
          if (before.doc !== view.state.doc) idle.ask();
          tell.ask();
        },
        destroy: () => {
          idle.cancel();
          tell.cancel();
        },
      };
    },
  });
}

function check(view: EditorView): void {
  if (!view.composing) view.dispatch(view.state.tr.setMeta(key, 'check').setMeta('addToHistory', false));
}

function freshMarks(doc: Node): DecorationSet {
  const marks: Decoration[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    for (const finding of blockFindings(blockText(node))) {
      const [from, to] = [pos + 1 + finding.start, pos + 1 + finding.end];
      marks.push(Decoration.inline(from, to, { class: 'copy-mark' }, { finding }));
    }
    return false;
  });
  return DecorationSet.create(doc, marks);
}

/** A block's text, in which each offset is one of the document's positions. */
export function blockText(block: Node): string {
  return block.textBetween(0, block.content.size, null, '\n');
}

function marksOf(state: EditorState): CopyMark[] {
  const found = key.getState(state)?.find() ?? [];
  return found
    .map(({ from, to, spec }) => ({ from, to, finding: spec.finding as LintFinding }))
    .sort((one, other) => one.from - other.from);
}

function markAtCaret(state: EditorState): CopyMark | null {
  const { from, to } = state.selection;
  const found = key.getState(state)?.find(from, to)[0];
  return found === undefined ? null : { from: found.from, to: found.to, finding: found.spec.finding };
}

function viewOf(state: EditorState): CopyCheckView {
  return { count: marksOf(state).length, current: markAtCaret(state) };
}
