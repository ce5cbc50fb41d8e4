import type { Flaw } from './lint-finding.ts';

/**
 * Quotation marks that do not pair: “…’, ‘…', a closing mark that opens (”আমি যাব”), an opening one that closes, a
 * space inside the marks. Reported only where the marks around leave no doubt: apostrophes (দু’টি, ’৭১, ই’র) and
 * quotations that go on in the next paragraph are left alone. ‘‘…’’ counts as “…”.
 */
export function checkQuotes(text: string): Flaw[] {
  const marks = Array.from(text.matchAll(MARK_OR_LINE_END), ({ 0: sign, index }) =>
    markAt(text, index, sign),
  );
  return marks.flatMap((mark, at) => {
    const next = marks[at + 1];
    if (mark.role !== 'open' || next?.role !== 'close' || next.end - mark.start > LONGEST) return [];
    if (!stands(marks[at - 1], 'close') || !stands(marks[at + 2], 'open')) return [];
    return [openFlaw(text, mark, next), closeFlaw(text, mark, next)].filter((flaw) => flaw !== null);
  });
}

interface Mark {
  sign: string;
  start: number;
  end: number;
  /** What it does by its neighbours; 'unsure' for apostrophes and the like. */
  role: 'open' | 'close' | 'unsure' | 'line end';
}

/** Whether a mark beside a quotation, where there is one in the line, is that of another quotation. */
function stands(mark: Mark | undefined, role: Mark['role']): boolean {
  return mark === undefined || mark.role === 'line end' || mark.role === role;
}

function markAt(text: string, start: number, sign: string): Mark {
  const end = start + sign.length;
  return { sign, start, end, role: roleOf(text, start, end, sign) };
}

function roleOf(text: string, start: number, end: number, sign: string): Mark['role'] {
  if (sign === '\n') return 'line end';
  if (sign.length > 2) return 'unsure';
  const before = start === 0 ? ' ' : text.charAt(start - 1);
  const after = end === text.length ? ' ' : text.charAt(end);
  if (/^[‘’']$/.test(sign) && isApostrophe(text, start, before, after)) return 'unsure';
  const opens = /[\s([{—–]/.test(before) && !/\s/.test(after);
  const closes = !/[\s([{]/.test(before) && /[\s।,;:.?!)\]}—–-]/.test(after);
  if (opens !== closes) return opens ? 'open' : 'close';
  if (OPENING.test(sign)) return 'open';
  return CLOSING.test(sign) ? 'close' : 'unsure';
}

/** Inside a word, before a year (’৭১), after a number (5') or one of the words that take one (শ’, তা’). */
function isApostrophe(text: string, start: number, before: string, after: string): boolean {
  if (WORD_CHARACTER.test(before) && WORD_CHARACTER.test(after)) return true;
  if (SHORT_YEAR.test(text.slice(start + 1, start + 4))) return true;
  if (text.charAt(start) === "'" && /[0-9০-৯]/.test(before)) return true;
  return TAKES_APOSTROPHE.test(text.slice(Math.max(0, start - 4), start));
}

/** The opening mark has its own form or, where it is straight, that of its mate; no space follows. */
function openFlaw(text: string, { sign, start, end }: Mark, mate: Mark): Flaw | null {
  const spaced = OPENING.test(sign) && /^ [\u0985-\u09b9]/.test(text.slice(end, end + 2));
  const mates = STRAIGHT.test(sign) && CLOSING.test(mate.sign);
  const right = mates ? turned(mate.sign) : CLOSING.test(sign) ? turned(sign) : sign;
  return flaw(text, start, spaced ? end + 1 : end, right);
}

/** The closing mark is the mate of the one that opened; no space stands before it. */
function closeFlaw(text: string, opened: Mark, { sign, start, end }: Mark): Flaw | null {
  if (text.slice(opened.end, start).trim() === '') return null;
  const spaced = CLOSING.test(sign) && /\S $/.test(text.slice(start - 2, start));
  const mate = OPENING.test(opened.sign) ? turned(opened.sign) : opened.sign;
  const alike = STRAIGHT.test(mate) || mate.replace('’’', '”') === sign.replace('’’', '”');
  return flaw(text, spaced ? start - 1 : start, end, alike ? sign : mate);
}

/** ‘ and ’, “ and ” differ in the last bit of their code. */
function turned(sign: string): string {
  return sign.replace(/./g, (mark) => String.fromCharCode(mark.charCodeAt(0) ^ 1));
}

function flaw(text: string, start: number, end: number, suggestion: string): Flaw | null {
  return text.slice(start, end) === suggestion ? null : { start, end, rule: 'quote-pair', suggestion };
}

const MARK_OR_LINE_END = /[“”"\n]|‘+|’+|'+/g;
const OPENING = /[‘“]/;
const CLOSING = /[’”]/;
const STRAIGHT = /["']/;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const SHORT_YEAR = /^[0-9০-৯]{2}(?![0-9০-৯])/;
const TAKES_APOSTROPHE = /(?:^|[^\u0980-\u09ff])(?:শ|তা|যা|ক|দু|সা)$/;
const LONGEST = 600;
