import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type * as Y from 'yjs';
import type { isColleaguesEdit } from './colleagues-edit.ts';
import type { Mark } from './marks.ts';
import type { markPlaces, PlaceMark } from './place-marks.ts';

export type LineName = 'headline' | 'standfirst';

/** A line's text with the marks over it. */
export interface MarkedLine {
  text: string;
  marks: readonly Mark[];
}

/** A place in one of the fields: an offset in a line, a position of the document in the body. */
export interface FieldPlace {
  field: LineName | 'body';
  at: number;
}

export type FieldStretch = { field: LineName | 'body'; from: number; to: number };

/** The copy on the screen, for what reads along with it: what it says, where the caret is, marks, going to a place. */
export interface OpenCopy {
  read(): Record<LineName, string> & { body: Node };
  caret(): FieldPlace | null;
  /** Calls after every change of the text and of the caret; the body has lost its marks after a colleague's edit. */
  follow(on: { text: (areMarksLost: boolean) => void; caret: () => void }): () => void;
  mark(lines: Record<LineName, MarkedLine>, body: readonly PlaceMark[] | null): void;
  /** Selects a stretch and puts the focus there. */
  goTo(stretch: FieldStretch): void;
  /** Where a stretch stands in the window, in pixels from its top. */
  heightsOf(stretch: FieldStretch): { top: number; bottom: number } | null;
  /** What stands at a height of the window. */
  placeAt(y: number): FieldPlace | null;
  /** Its own frame, or the window's where it has none, scrolls by so many pixels. */
  scrollBy(pixels: number): void;
  /** What of the window the copy is seen through; null where it is not seen. */
  frameHeights(): { top: number; bottom: number } | null;
}

/**
 * What the editor hands to who reads along, for `openCopy`; with the functions of its own room, so that who fetches
 * this file later does not fetch the editor's anew.
 */
export interface CopyOnScreen {
  editor: Editor;
  markPlaces: typeof markPlaces;
  isColleaguesEdit: typeof isColleaguesEdit;
  doc: Y.Doc;
  fields: Record<LineName, HTMLTextAreaElement>;
  showLines: (lines: Record<LineName, MarkedLine>) => void;
}

export function openCopy(parts: CopyOnScreen): OpenCopy {
  const { editor, doc, fields } = parts;
  const { view } = editor;
  const lines = { headline: doc.getText('headline'), standfirst: doc.getText('standfirst') };
  const focusedLine = () => lineNames.find((name) => fields[name] === document.activeElement);
  const frame = () => view.dom.closest<HTMLElement>('.story-copy');
  let bodyMarks: readonly PlaceMark[] = [];
  const markBody = () => {
    if (!editor.isDestroyed && !view.composing) parts.markPlaces(view, bodyMarks);
  };
  return {
    read: () => ({
      headline: lines.headline.toString(),
      standfirst: lines.standfirst.toString(),
      body: editor.state.doc,
    }),
    caret: () => {
      const line = focusedLine();
      if (line !== undefined) return { field: line, at: fields[line].selectionStart };
      return view.hasFocus() ? { field: 'body', at: editor.state.selection.head } : null;
    },
    follow: (on) => {
      const typed = ({ transaction }: { transaction: Parameters<typeof isColleaguesEdit>[0] }) => {
        if (!transaction.docChanged) return;
        // A colleague's edit puts the whole body anew.
        if (parts.isColleaguesEdit(transaction)) queueMicrotask(() => on.text(true));
        else on.text(false);
      };
      const lineTyped = () => on.text(false);
      const caretMoved = () => {
        if (focusedLine() !== undefined || view.hasFocus()) on.caret();
      };
      // What was to be marked while letters were composed.
      const composed = () => setTimeout(markBody);
      editor.on('transaction', typed);
      view.dom.addEventListener('compositionend', composed);
      document.addEventListener('selectionchange', caretMoved);
      for (const name of lineNames) lines[name].observe(lineTyped);
      return () => {
        editor.off('transaction', typed);
        view.dom.removeEventListener('compositionend', composed);
        document.removeEventListener('selectionchange', caretMoved);
        for (const name of lineNames) lines[name].unobserve(lineTyped);
      };
    },
    mark: (marked, body) => {
      parts.showLines(marked);
      if (body === null) return;
      bodyMarks = body;
      markBody();
    },
    goTo: ({ field, from, to }) => {
      if (field === 'body') {
        editor.chain().setTextSelection({ from, to }).scrollIntoView().run();
        view.focus();
      } else {
        fields[field].focus();
        fields[field].setSelectionRange(from, to);
      }
    },
    heightsOf: ({ field, from, to }) => {
      if (field !== 'body') return fields[field].getBoundingClientRect();
      if (to > editor.state.doc.content.size) return null;
      return { top: view.coordsAtPos(from, 1).top, bottom: view.coordsAtPos(to, -1).bottom };
    },
    placeAt: (y) => {
      const line = lineNames.find((name) => isWithin(fields[name].getBoundingClientRect(), y));
      if (line !== undefined) return { field: line, at: 0 };
      const { left, top, bottom } = view.dom.getBoundingClientRect();
      if (y < top || y > bottom) return null;
      const found = view.posAtCoords({ left: left + 12, top: y });
      return found === null ? null : { field: 'body', at: found.pos };
    },
    scrollBy: (pixels) => {
      const found = frame();
      const scrolls = found !== null && found.scrollHeight > found.clientHeight + 1;
      if (scrolls && getComputedStyle(found).overflowY !== 'visible') found.scrollTop += pixels;
      else window.scrollBy(0, pixels);
    },
    frameHeights: () => {
      const found = frame();
      if (found === null || found.getClientRects().length === 0) return null;
      const { top, bottom } = found.getBoundingClientRect();
      const margin = view.someProp('scrollMargin') ?? 0;
      const room = typeof margin === 'number' ? { top: margin, bottom: margin } : margin;
      return { top: Math.max(0, top) + room.top, bottom: Math.min(innerHeight, bottom) - room.bottom };
    },
  };
}

const lineNames = ['headline', 'standfirst'] as const;

function isWithin({ top, bottom }: DOMRect, y: number): boolean {
  return y >= top && y <= bottom;
}
