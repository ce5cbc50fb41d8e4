/** Where the word around [start, end) begins and ends: Bangla letters, signs and zero-width joiners, and `more`. */
export function wordRange(text: string, start: number, end: number, more = ''): [start: number, end: number] {
  let from = start;
  let to = end;
  while (from > 0 && belongs(text, from - 1, more)) from--;
  while (to < text.length && belongs(text, to, more)) to++;
  return [from, to];
}

function belongs(text: string, at: number, more: string): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0x980 && unit <= 0x9e5) return true;
  if (unit === 0x9f0 || unit === 0x9f1 || unit === 0x200c || unit === 0x200d) return true;
  return more !== '' && more.includes(text.charAt(at));
}
