import type { TypingDocument } from './typing-document.ts';

/**
 * Holds the door of the typing document while letters are composed anywhere within an element, and opens it at
 * the end. Where a composition is left open (a phone's keyboard, in the middle of a word) and colleagues' edits
 * have waited for `patienceMs`, the composition is ended: its letters stay, and the keyboard begins anew.
 *
 * @returns the end of it all
 */
export function holdWhileComposing(
  within: HTMLElement,
  typing: TypingDocument,
  patienceMs = 5000,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    typing.hold();
    lookLater();
  };
  const lookLater = () => {
    clearTimeout(timer);
    timer = setTimeout(look, patienceMs);
  };
  const look = () => {
    if (typing.waiting() > 0) endComposition();
    else lookLater();
  };
  const end = () => {
    clearTimeout(timer);
    // After the editor has read the last letters from the page.
    timer = setTimeout(typing.release, afterLastLettersMs);
  };
  within.addEventListener('compositionstart', begin, true);
  within.addEventListener('compositionupdate', lookLater, true);
  within.addEventListener('compositionend', end, true);
  return () => {
    clearTimeout(timer);
    within.removeEventListener('compositionstart', begin, true);
    within.removeEventListener('compositionupdate', lookLater, true);
    within.removeEventListener('compositionend', end, true);
  };
}

/** ProseMirror reads a finished composition 20 ms after its end, or 50 ms on Android. */
const afterLastLettersMs = 80;

/** Leaving the field is what makes a browser and its keyboard end a composition and keep its letters. */
function endComposition(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement)) return;
  field.blur();
  field.focus({ preventScroll: true });
}
