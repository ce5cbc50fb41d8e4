import { words } from '@hurkaru/bangla';
import type { TextEdit } from '../editor/text-edit.ts';

/** An edit of a source's text by the person at the field. */
export interface SourceEdit extends TextEdit {
  before: string;
  after: string;
  /** What the text was when the field was entered. */
  atRest: string;
  /** What was pasted or dropped; empty where it was typed. */
  pasted: string;
}

/**
 * What the copy was made from, after an edit of the source's text: the text before, where a new one took its place
 * or more of it came. Nobody types or deletes five words at one go, so such an edit is an update of the source;
 * smaller ones mend the text, and the copy follows it as before.
 *
 * @param madeFrom what it was before the edit, or null
 * @returns what it is now, or null where the copy follows the text
 */
export function madeFromAfter(edit: SourceEdit, madeFrom: string | null, hasCopy: boolean): string | null {
  const { atRest, after } = edit;
  if (madeFrom !== null) return after === madeFrom ? null : madeFrom;
  const isUpdate = hasCopy && isNewText(edit) && atRest.trim() !== '' && atRest !== after;
  return isUpdate ? atRest : null;
}

function isNewText({ before, at, deleted, inserted, pasted }: SourceEdit): boolean {
  const stretches = [pasted, inserted, before.slice(at, at + deleted)];
  return stretches.some((text) => words(text).length >= leastWords);
}

const leastWords = 5;
