/** Where the word around [start, end) begins and ends: Bangla letters, signs and zero-width joiners, and `more`. */
export function wordRange(text: string, start: number, end: number, more = ''): [start: number, end: number] {
  const belongs = (at: number) => LETTER_OR_SIGN.test(text.charAt(at)) || more.includes(text.charAt(at));
  let from = start;
  let to = end;
  while (from > 0 && belongs(from - 1)) from--;
  while (to < text.length && belongs(to)) to++;
  return [from, to];
}

const LETTER_OR_SIGN = /[\u0980-\u09e5\u09f0\u09f1\u200c\u200d]/;
