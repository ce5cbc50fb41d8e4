import { graphemes } from '@hurkaru/bangla';

/** The columns that a text takes in a terminal: vowel signs that stand above or below their letter take none. */
export function columnsOf(text: string): number {
  return Array.from(text.replaceAll(/[\p{Mn}\p{Me}\p{Cf}]/gu, '')).length;
}

/** The beginning of a text in so many columns, an ellipsis where something is left out; whole words and letters. */
export function fitStart(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  const fitting = withinColumns(graphemes(text), columns - 1).join('');
  return `${fitting.replace(/\s+\S*$/u, '')}…`;
}

/** The same from its end. */
export function fitEnd(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  const fitting = withinColumns(graphemes(text).reverse(), columns - 1)
    .reverse()
    .join('');
  return `…${fitting.replace(/^\S*\s+/u, '')}`;
}

/** A text in lines of at most so many columns, parted between words. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columnsOf(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function withinColumns(letters: readonly string[], columns: number): string[] {
  let left = columns;
  const end = letters.findIndex((letter) => {
    left -= columnsOf(letter);
    return left < 0;
  });
  return end === -1 ? [...letters] : letters.slice(0, end);
}
