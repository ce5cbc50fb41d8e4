/** The first words of a sentence, about 80 characters, for a message; a text without spaces is cut at a character. */
export function shortened(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  if (flat.length <= LONGEST) return flat;
  const space = flat.lastIndexOf(' ', LONGEST);
  const cut =
    space > LONGEST / 2 ? flat.slice(0, space) : [...flat.slice(0, LONGEST - 1)].slice(0, -1).join('');
  return `${cut}…`;
}

const LONGEST = 80;
