import { type PhoneticKey, type PhoneticWord, typeBackspace, typeLetter } from './phonetic-word.ts';
import { typingMode } from './typing-mode.ts';

/**
 * Avro typing and Bangla digits in a plain field. Ctrl+M switches Avro typing on and off. The field's own `input`
 * event tells of each change, as if the letters had been typed.
 *
 * @returns the end of it
 */
export function typeInBangla(field: HTMLInputElement | HTMLTextAreaElement): () => void {
  let word: PhoneticWord | null = null;
  const press = (event: Event, pressed: PhoneticKey | null) => {
    if (pressed === null) {
      word = null;
      return;
    }
    event.preventDefault();
    replaceBeforeCaret(field, pressed);
    word = pressed.word;
  };
  const beforeInput = (event: InputEvent) => {
    if (event.isComposing) return;
    const here = standsBeforeCaret(field, word) ? word : null;
    if (event.inputType === 'insertText') press(event, typeLetter(here, event.data ?? '', typingMode.now()));
    else if (event.inputType === 'deleteContentBackward') press(event, typeBackspace(here, typingMode.now()));
    else word = null;
  };
  const keyDown = (event: KeyboardEvent) => {
    if (!isToggle(event)) return;
    event.preventDefault();
    typingMode.togglePhonetic();
  };
  const moved = () => {
    if (!standsBeforeCaret(field, word)) word = null;
  };
  const listen = field as HTMLElement;
  listen.addEventListener('beforeinput', beforeInput);
  listen.addEventListener('keydown', keyDown);
  listen.addEventListener('selectionchange', moved);
  listen.addEventListener('blur', moved);
  return () => {
    listen.removeEventListener('beforeinput', beforeInput);
    listen.removeEventListener('keydown', keyDown);
    listen.removeEventListener('selectionchange', moved);
    listen.removeEventListener('blur', moved);
  };
}

/** Ctrl+M, on a Mac too, where Cmd+M hides the window. */
export function isToggle(event: KeyboardEvent): boolean {
  return event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey && event.code === 'KeyM';
}

function standsBeforeCaret(
  field: HTMLInputElement | HTMLTextAreaElement,
  word: PhoneticWord | null,
): boolean {
  const caret = field.selectionStart ?? 0;
  return word !== null && caret === field.selectionEnd && field.value.slice(0, caret).endsWith(word.bangla);
}

function replaceBeforeCaret(field: HTMLInputElement | HTMLTextAreaElement, pressed: PhoneticKey): void {
  const start = (field.selectionStart ?? 0) - pressed.replaces;
  field.setRangeText(pressed.bangla, start, field.selectionEnd ?? start, 'end');
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, inputType: 'insertText', data: pressed.bangla }),
  );
}
