/** A word of a text: `text` is what stands from `start` to `end` (UTF-16 code units, end exclusive). */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/**
 * The words of a text in their order: letters and digits of any script with their marks.
 *
 * A zero-width joiner inside, a hyphen between letters or digits (জুলাই-আগস্টে), a point or comma between
 * digits (৬,০০০.৫) and an apostrophe between Latin letters belong to the word; the point of an abbreviation
 * (ড.) does not. An address of the web or of mail is one word, without the punctuation after it. Scans the text once.
 *
 * @example
 * words('ড. ইউনূস বলেন') // [{ text: 'ড', start: 0, end: 1 }, { text: 'ইউনূস', start: 3, end: 8 }, …]
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found;
}

const PIECE = String.raw`[\p{L}\p{N}](?:[\u200c\u200d]*[\p{L}\p{M}\p{N}])*`;
const LINK = String.raw`[-\u2010\u2011](?=[\p{L}\p{N}])|(?<=\p{Nd})[.,](?=\p{Nd})|(?<=\p{Script=Latin})['’](?=\p{Script=Latin})`;
const ADDRESS = String.raw`(?:https?:\/\/|www\.)[!-;=?-~]*[A-Za-z0-9\/]|[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{0,62}[A-Za-z0-9]){1,8}`;
const WORD = new RegExp(`${ADDRESS}|${PIECE}(?:(?:${LINK})${PIECE})*`, 'gu');
