import type { Flaw } from './lint-finding.ts';

/**
 * Quotation marks that do not pair: “…’, ‘…', a closing mark that opens (”আমি যাব”), an opening one that closes, a
 * space inside the marks. Reported only where the marks around leave no doubt: apostrophes (দু’টি, ’৭১, ই’র) and
 * quotations that go on in the next paragraph are left alone. ‘‘…’’ counts as “…”.
 */
export function checkQuotes(text: string): Flaw[] {
  const flaws: Flaw[] = [];
  let line: Mark[] = [];
  for (const match of text.matchAll(MARK_OR_LINE_END)) {
    if (LINE_END.test(match[0])) {
      flaws.push(...lineFlaws(text, line));
      line = [];
    } else line.push(markAt(text, match.index, match[0]));
  }
  flaws.push(...lineFlaws(text, line));
  return flaws;
}

interface Mark {
  start: number;
  end: number;
  double: boolean;
  face: 'open' | 'close' | 'straight';
  /** What it does by its neighbours; 'unsure' for apostrophes and the like. */
  role: 'open' | 'close' | 'unsure';
}

function markAt(text: string, start: number, sign: string): Mark {
  const end = start + sign.length;
  const double = sign.length > 1 || '“”"'.includes(sign);
  const first = sign.charAt(0);
  const face = '“‘'.includes(first) ? 'open' : '”’'.includes(first) ? 'close' : 'straight';
  return { start, end, double, face, role: roleOf(text, start, end, double, face) };
}

function roleOf(text: string, start: number, end: number, double: boolean, face: Mark['face']): Mark['role'] {
  if (end - start > 2) return 'unsure';
  const before = start === 0 ? ' ' : text.charAt(start - 1);
  const after = end === text.length ? ' ' : text.charAt(end);
  if (!double && isApostrophe(text, start, before, after)) return 'unsure';
  const opens = /[\s([{—–]/.test(before) && !/\s/.test(after);
  const closes = !/[\s([{]/.test(before) && /[\s।,;:.?!)\]}—–-]/.test(after);
  if (opens !== closes) return opens ? 'open' : 'close';
  return face === 'straight' ? 'unsure' : face;
}

/** Inside a word, before a year (’৭১), after a number (5') or one of the words that take one (শ’, তা’). */
function isApostrophe(text: string, start: number, before: string, after: string): boolean {
  if (WORD_CHARACTER.test(before) && WORD_CHARACTER.test(after)) return true;
  if (SHORT_YEAR.test(text.slice(start + 1, start + 4))) return true;
  if (text.charAt(start) === "'" && /[0-9০-৯]/.test(before)) return true;
  return TAKES_APOSTROPHE.test(text.slice(Math.max(0, start - 4), start));
}

function lineFlaws(text: string, marks: readonly Mark[]): Flaw[] {
  const flaws: Flaw[] = [];
  for (let at = 0; at < marks.length; at++) {
    const found = pairFlaw(text, marks, at);
    if (found !== null && found.start >= (marks[at - 1]?.end ?? 0)) flaws.push(found);
  }
  return flaws;
}

/** What is wrong with a mark, given that those beside it in the line are as they should be. */
function pairFlaw(text: string, marks: readonly Mark[], at: number): Flaw | null {
  const mark = marks[at] as Mark;
  const previous = marks[at - 1];
  const next = marks[at + 1];
  if (mark.role === 'open') {
    if (next?.role !== 'close' || !(previous === undefined || previous.role === 'close')) return null;
    return openFlaw(text, mark, next, marks[at + 2]);
  }
  if (mark.role === 'close') {
    if (previous?.role !== 'open' || !(next === undefined || next.role === 'open')) return null;
    const before = marks[at - 2];
    if (before !== undefined && before.role !== 'close') return null;
    return closeFlaw(text, mark, previous);
  }
  return null;
}

function openFlaw(text: string, mark: Mark, next: Mark, afterNext: Mark | undefined): Flaw | null {
  if (afterNext !== undefined && afterNext.role !== 'open') return null;
  const wrongFace = mark.face === 'close' || (mark.face === 'straight' && next.face === 'close');
  const spaced =
    mark.face === 'open' && text.charAt(mark.end) === ' ' && LETTER.test(text.charAt(mark.end + 1));
  if (next.end - mark.start > LONGEST || !(wrongFace || spaced)) return null;
  const double = next.face === 'close' && mark.face === 'straight' ? next.double : mark.double;
  return flaw(text, mark.start, mark.end + (spaced ? 1 : 0), openSign(text, mark, double));
}

function closeFlaw(text: string, mark: Mark, previous: Mark): Flaw | null {
  if (mark.end - previous.start > LONGEST) return null;
  if (text.slice(previous.end, mark.start).trim() === '') return null;
  const curly = previous.face === 'open' || mark.face === 'close';
  const wrongFace = mark.face === 'open' || (curly && mark.face === 'straight');
  const wrongKind = mark.double !== previous.double && previous.face !== 'straight';
  const spaced =
    text.charAt(mark.start - 1) === ' ' && /\S/.test(text.charAt(mark.start - 2)) && mark.face === 'close';
  if (!(wrongFace || wrongKind || spaced)) return null;
  const start = mark.start - (spaced ? 1 : 0);
  return flaw(text, start, mark.end, closeSign(text, previous, mark));
}

function openSign(text: string, mark: Mark, double: boolean): string {
  if (mark.face === 'open') return text.slice(mark.start, mark.end);
  return double ? (mark.end - mark.start === 2 ? '‘‘' : '“') : '‘';
}

/** The mate of the mark that opened. */
function closeSign(text: string, previous: Mark, mark: Mark): string {
  const opened = text.slice(previous.start, previous.end);
  if (opened === '“' || opened === '”') return '”';
  if (opened === '‘‘' || opened === '’’') return '’’';
  if (opened === '‘' || opened === '’') return '’';
  return text.slice(mark.start, mark.end);
}

function flaw(text: string, start: number, end: number, suggestion: string): Flaw | null {
  return text.slice(start, end) === suggestion ? null : { start, end, rule: 'quote-pair', suggestion };
}

const MARK_OR_LINE_END = /[“”"]|‘+|’+|'+|\n/g;
const LINE_END = /\n/;
const LETTER = /[\u0985-\u09b9]/;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const SHORT_YEAR = /^[0-9০-৯]{2}(?![0-9০-৯])/;
const TAKES_APOSTROPHE = /(?:^|[^\u0980-\u09ff])(?:শ|তা|যা|ক|দু|সা)$/;
const LONGEST = 600;
