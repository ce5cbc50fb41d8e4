import * as Y from 'yjs';
import { editBetween, movedCaret } from './text-edit.ts';

/** A text field bound to a Y.Text. */
export interface FieldBinding {
  undo: () => void;
  redo: () => void;
  /** The next change begins a new step of undo. */
  endStep: () => void;
  unbind: () => void;
}

/**
 * Binds a text field of one line to a Y.Text: what is typed becomes the one edit that it is, also in the middle
 * of a composition; a colleague's edit leaves the caret where it was in the text. The Y.Text belongs to a
 * TypingDocument, so no colleague's edit comes while letters are composed.
 *
 * `changed` is called after every change from either side with the text.
 */
export function bindField(
  field: HTMLTextAreaElement | HTMLInputElement,
  text: Y.Text,
  changed: (text: string) => void,
): FieldBinding {
  const history = new Y.UndoManager(text, { trackedOrigins: new Set([field]), captureTimeout: stepMs });
  const show = (value: string) => {
    if (field.value !== value) field.value = value;
    changed(value);
  };
  const typed = () => {
    const wanted = oneLine(field.value);
    writeEdit(text, wanted, field.selectionEnd ?? wanted.length, field);
    if (field.value !== wanted) setKeepingCaret(field, wanted);
    changed(wanted);
  };
  const edited = (event: Y.YTextEvent) => {
    if (event.transaction.origin === field) return;
    const carets = [field.selectionStart ?? 0, field.selectionEnd ?? 0].map((at) =>
      movedCaret(at, event.delta),
    );
    const direction = field.selectionDirection ?? 'none';
    show(text.toString());
    if (document.activeElement === field) field.setSelectionRange(carets[0] ?? 0, carets[1] ?? 0, direction);
  };
  const beforeInput = (event: Event) => {
    const kind = event instanceof InputEvent ? event.inputType : '';
    if (kind !== 'historyUndo' && kind !== 'historyRedo') return;
    event.preventDefault();
    if (kind === 'historyUndo') history.undo();
    else history.redo();
  };
  show(text.toString());
  field.addEventListener('input', typed);
  field.addEventListener('beforeinput', beforeInput);
  text.observe(edited);
  return {
    undo: () => history.undo(),
    redo: () => history.redo(),
    endStep: () => history.stopCapturing(),
    unbind: () => {
      field.removeEventListener('input', typed);
      field.removeEventListener('beforeinput', beforeInput);
      text.unobserve(edited);
      history.destroy();
    },
  };
}

/** Writes into a Y.Text the edit that makes it `wanted`. */
function writeEdit(text: Y.Text, wanted: string, caret: number, origin: unknown): void {
  const edit = editBetween(text.toString(), wanted, caret);
  if (edit === null) return;
  text.doc?.transact(() => {
    if (edit.deleted > 0) text.delete(edit.at, edit.deleted);
    if (edit.inserted !== '') text.insert(edit.at, edit.inserted);
  }, origin);
}

/** Line breaks become spaces: headline and standfirst are one line. */
export function oneLine(text: string): string {
  return text.replace(/[\r\n]/g, ' ');
}

function setKeepingCaret(field: HTMLTextAreaElement | HTMLInputElement, value: string): void {
  const { selectionStart, selectionEnd } = field;
  field.value = value;
  field.setSelectionRange(selectionStart, selectionEnd);
}

/** What is typed within a second is one step. */
const stepMs = 1000;
