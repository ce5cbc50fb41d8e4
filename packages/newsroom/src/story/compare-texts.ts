import { words } from '@hurkaru/bangla';
import { alignSequences } from './align-sequences.ts';

/** A stretch of two compared texts: in both, only in the earlier (deleted) or only in the later (inserted). */
export interface Piece {
  kind: 'same' | 'deleted' | 'inserted';
  text: string;
}

/**
 * What of a text was deleted and inserted, by whole words; never inside a word, conjunct or number.
 * The same and deleted pieces joined are `before`, the same and inserted ones `after`, exactly.
 *
 * @example
 * compareTexts('ঢাকায় বৃষ্টি', 'ঢাকায় ভারী বৃষ্টি')
 * // [{ kind: 'same', text: 'ঢাকায় ' }, { kind: 'inserted', text: 'ভারী ' }, { kind: 'same', text: 'বৃষ্টি' }]
 */
export function compareTexts(before: string, after: string): Piece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const a = tokensOf(before);
  const b = tokensOf(after);
  const stretches: Stretch[] = [];
  let [aNext, bNext] = [0, 0];
  for (const [aAt, bAt] of alignSequences(a, b)) {
    addChange(stretches, a.slice(aNext, aAt).join(''), b.slice(bNext, bAt).join(''));
    addSame(stretches, a[aAt] ?? '');
    [aNext, bNext] = [aAt + 1, bAt + 1];
  }
  addChange(stretches, a.slice(aNext).join(''), b.slice(bNext).join(''));
  return piecesOf(foldSpaces(stretches));
}

/** Words as the library finds them; between them each mark of punctuation and each run of spaces. */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  let end = 0;
  for (const word of words(text)) {
    addBetween(tokens, text.slice(end, word.start));
    tokens.push(word.text);
    end = word.end;
  }
  addBetween(tokens, text.slice(end));
  return tokens;
}

function addBetween(tokens: string[], text: string): void {
  if (text === '') return;
  if (text === ' ') tokens.push(text);
  else for (const [token] of text.matchAll(/\s+|\P{M}[\p{M}\u200c\u200d]*|\p{M}+/gsu)) tokens.push(token);
}

/** What stays, or what one side has in place of the other. */
interface Stretch {
  same: string;
  deleted: string;
  inserted: string;
}

function addChange(stretches: Stretch[], deleted: string, inserted: string): void {
  if (deleted !== '' || inserted !== '') stretches.push({ same: '', deleted, inserted });
}

function addSame(stretches: Stretch[], text: string): void {
  const last = stretches.at(-1);
  if (last !== undefined && last.same !== '') last.same += text;
  else stretches.push({ same: text, deleted: '', inserted: '' });
}

/** Words replaced one after the other read better as one phrase replaced: the spaces between them go along. */
function foldSpaces(stretches: readonly Stretch[]): Stretch[] {
  const folded: Stretch[] = [];
  for (let index = 0; index < stretches.length; index += 1) {
    const stretch = stretches[index] as Stretch;
    const last = folded.at(-1);
    const next = stretches[index + 1];
    if (isSpace(stretch.same) && isReplacement(last) && isReplacement(next)) {
      last.deleted += stretch.same + next.deleted;
      last.inserted += stretch.same + next.inserted;
      index += 1;
    } else folded.push({ ...stretch });
  }
  return folded;
}

function isSpace(text: string): boolean {
  return text !== '' && text.trim() === '';
}

function isReplacement(stretch: Stretch | undefined): stretch is Stretch {
  return stretch !== undefined && stretch.deleted.trim() !== '' && stretch.inserted.trim() !== '';
}

function piecesOf(stretches: readonly Stretch[]): Piece[] {
  return stretches.flatMap(({ same, deleted, inserted }) =>
    (
      [
        { kind: 'same', text: same },
        { kind: 'deleted', text: deleted },
        { kind: 'inserted', text: inserted },
      ] satisfies Piece[]
    ).filter(({ text }) => text !== ''),
  );
}
