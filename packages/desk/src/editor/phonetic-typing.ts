import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isColleaguesEdit } from './colleagues-edit.ts';
import { type PhoneticKey, type PhoneticWord, typeBackspace, typeLetter } from './phonetic-word.ts';
import { typingMode } from './typing-mode.ts';

/** Avro typing and Bangla digits in the body. */
export const PhoneticTyping = Extension.create({
  name: 'phoneticTyping',
  priority: 2000,
  addKeyboardShortcuts() {
    return {
      Backspace: () => press(this.editor.view, typeBackspace(wordAt(this.editor.state), typingMode.now())),
    };
  },
  addProseMirrorPlugins: () => [
    new Plugin<PhoneticWord | null>({
      key,
      state: { init: () => null, apply: nextWord },
      props: {
        // Before the browser writes the Latin letter, which would have to be taken back.
        handleDOMEvents: {
          beforeinput: (view, event) => {
            if (event.inputType !== 'insertText' || event.isComposing || event.data === null) return false;
            const { from, to } = view.state.selection;
            if (!typeText(view, from, to, event.data)) return false;
            event.preventDefault();
            return true;
          },
        },
        handleTextInput: typeText,
      },
    }),
  ],
});

const key = new PluginKey<PhoneticWord | null>('phonetic typing');

function typeText(view: EditorView, from: number, to: number, text: string): boolean {
  if (view.composing || !view.editable) return false;
  const { selection } = view.state;
  const word = from === to && selection.empty && from === selection.from ? wordAt(view.state) : null;
  return press(view, typeLetter(word, text, typingMode.now()), to - from);
}

/** The word goes on while its own keys come and colleagues type elsewhere; anything else ends it. */
function nextWord(tr: Transaction, word: PhoneticWord | null, _: EditorState, state: EditorState) {
  const own: { word: PhoneticWord | null } | undefined = tr.getMeta(key);
  if (own !== undefined) return own.word;
  if (word === null) return null;
  if (isColleaguesEdit(tr)) return standsBeforeCaret(word, state) ? word : null;
  return tr.docChanged || tr.selectionSet ? null : word;
}

function wordAt(state: EditorState): PhoneticWord | null {
  const word = key.getState(state) ?? null;
  return word !== null && standsBeforeCaret(word, state) ? word : null;
}

function standsBeforeCaret(word: PhoneticWord, { selection }: EditorState): boolean {
  const { $from, empty } = selection;
  if (!empty || !$from.parent.isTextblock) return false;
  const start = Math.max(0, $from.parentOffset - word.bangla.length);
  return $from.parent.textBetween(start, $from.parentOffset, null, '\ufffc') === word.bangla;
}

function press(view: EditorView, pressed: PhoneticKey | null, selected = 0): boolean {
  if (pressed === null) return false;
  const { from, to } = view.state.selection;
  if (selected > 0 && to - from !== selected) return false;
  const { tr } = view.state;
  const start = from - pressed.replaces;
  const marks = view.state.storedMarks ?? view.state.doc.resolve(to).marks();
  if (pressed.bangla === '') tr.delete(start, to);
  else tr.replaceWith(start, to, view.state.schema.text(pressed.bangla, marks));
  const caret = start + pressed.bangla.length;
  tr.setSelection(TextSelection.create(tr.doc, caret)).setStoredMarks(marks);
  view.dispatch(tr.setMeta(key, { word: pressed.word }).scrollIntoView());
  return true;
}
