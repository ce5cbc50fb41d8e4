/** The Bangla marks of each letter once, in their order; অ+া as আ. Takes and gives NFC. */
export function canonicalMarks(text: string): string {
  if (!needsCare(text)) return text;
  return text.replace(LETTER_AND_MARKS, (_, letter: string, marks: string) => canonical(letter, marks));
}

/** Whether marks stand together as in no clean text: doubled, out of order or on a letter that takes none. */
export function needsCare(text: string): boolean {
  return NEEDS_CARE.test(text);
}

function canonical(letter: string, marks: string): string {
  if (letter === '') return withoutDoubles(marks);
  const nukta = marks.startsWith(NUKTA) || (/[যডঢ]/.test(letter) && marks.includes(NUKTA)) ? NUKTA : '';
  const others = nukta === '' ? marks : marks.replaceAll(NUKTA, '');
  const once = withoutDoubles(others.replaceAll(CANDRABINDU, ''));
  const signs = marks.includes(CANDRABINDU) ? withCandrabindu(once) : once;
  if (letter === 'অ' && nukta === '' && signs.startsWith('া')) return `আ${signs.slice(1)}`;
  return letter + nukta + signs;
}

/** Compares the parts of ো and ৌ, so that ে+ো, which looks like a doubled ে, is ো; া+ে looks like it too. */
function withoutDoubles(marks: string): string {
  return marks
    .replaceAll('ো', 'ে\u09be')
    .replaceAll('ৌ', 'ে\u09d7')
    .replace(/(.)\1+/g, '$1')
    .replace(/([\u09be\u09d7])ে/g, 'ে$1')
    .replace(/(.)\1+/g, '$1')
    .replaceAll('ে\u09be', 'ো')
    .replaceAll('ে\u09d7', 'ৌ');
}

function withCandrabindu(marks: string): string {
  const vowels = /^.*[\u09be-\u09cc\u09d7\u09e2\u09e3]/.exec(marks)?.[0].length ?? 0;
  return marks.slice(0, vowels) + CANDRABINDU + marks.slice(vowels);
}

const NUKTA = '\u09bc';
const CANDRABINDU = '\u0981';
const MARK = '[\\u0981-\\u0983\\u09bc\\u09be-\\u09cd\\u09d7\\u09e2\\u09e3]';
/** A letter with two marks or more, or অ with া. */
const LETTER_AND_MARKS = new RegExp(
  `([\\u0985-\\u09b9\\u09ce\\u09e0\\u09e1\\u09f0\\u09f1]?)(${MARK}{2,}|(?<=অ)া)`,
  'g',
);

/** Neighbours that no clean text has; finding none of them is six times as fast as looking at each letter's marks. */
const NEEDS_CARE =
  /অা|[\u09be-\u09cc\u09d7\u09e2\u09e3][\u09bc\u09be-\u09cc\u09d7\u09e2\u09e3]|[\u0981-\u0983\u09cd][\u0981-\u0983\u09bc\u09be-\u09cd\u09d7\u09e2\u09e3]|[^যডঢ]\u09bc/;
