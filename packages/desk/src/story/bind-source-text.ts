import type * as Y from 'yjs';
import { editBetween, movedCaret } from '../editor/text-edit.ts';
import type { SourceEdit } from './made-from.ts';

/** What the binding needs of a text area. */
export type SourceField = Pick<
  HTMLTextAreaElement,
  | 'value'
  | 'selectionStart'
  | 'selectionEnd'
  | 'scrollTop'
  | 'setSelectionRange'
  | 'addEventListener'
  | 'removeEventListener'
>;

/**
 * Binds a field of many lines to a Y.Text: what is typed or pasted becomes the one edit that it is, a colleague's
 * edit leaves the caret where it was in the text. While letters are composed the field is left alone, since
 * setting it would end the composition; what came meanwhile is brought together at its end.
 *
 * @param edited is told of each edit made here, within its transaction
 * @returns the end of the binding; letters still being composed are written first
 */
export function bindSourceText(
  field: SourceField,
  text: Y.Text,
  edited: (edit: SourceEdit) => void = () => {},
): () => void {
  let shown = '';
  let isComposing = false;
  let waiting: Y.YTextEvent['delta'][] = [];
  let atRest = '';
  let pasted = '';
  const show = (value: string, carets: readonly number[]) => {
    const { scrollTop } = field;
    field.value = value;
    shown = value;
    field.setSelectionRange(carets[0] ?? 0, carets[1] ?? 0);
    field.scrollTop = scrollTop;
  };
  const carets = () => [field.selectionStart, field.selectionEnd];
  const write = () => {
    const edit = editBetween(shown, field.value, field.value.length);
    shown = field.value;
    const given = { atRest, pasted, before: text.toString() };
    pasted = '';
    if (edit === null) return;
    const [from = 0, to = 0] = [edit.at, edit.at + edit.deleted].map((place) =>
      waiting.reduce(movedCaret, place),
    );
    text.doc?.transact(() => {
      text.delete(from, to - from);
      text.insert(from, edit.inserted);
      edited({ ...edit, ...given, after: text.toString() });
    }, field);
  };
  const changed = (event: Y.YTextEvent) => {
    if (event.transaction.origin === field) return;
    if (isComposing) waiting.push(event.delta);
    else {
      const moved = carets().map((caret) => movedCaret(caret, event.delta));
      show(text.toString(), moved);
    }
  };
  const typed = () => {
    if (!isComposing) write();
  };
  const entered = () => {
    atRest = text.toString();
  };
  const brought = (event: Event) => {
    const { clipboardData, dataTransfer } = event as Partial<ClipboardEvent & DragEvent>;
    pasted = (clipboardData ?? dataTransfer)?.getData('text/plain') ?? '';
  };
  const begin = () => {
    isComposing = true;
  };
  const end = () => {
    isComposing = false;
    write();
    const moved = carets().map((caret) => waiting.reduce(movedCaret, caret));
    if (waiting.length > 0) show(text.toString(), moved);
    waiting = [];
  };
  field.value = text.toString();
  shown = field.value;
  entered();
  field.addEventListener('focus', entered);
  field.addEventListener('paste', brought);
  field.addEventListener('drop', brought);
  field.addEventListener('input', typed);
  field.addEventListener('compositionstart', begin);
  field.addEventListener('compositionend', end);
  text.observe(changed);
  return () => {
    if (isComposing) end();
    field.removeEventListener('focus', entered);
    field.removeEventListener('paste', brought);
    field.removeEventListener('drop', brought);
    field.removeEventListener('input', typed);
    field.removeEventListener('compositionstart', begin);
    field.removeEventListener('compositionend', end);
    text.unobserve(changed);
  };
}
