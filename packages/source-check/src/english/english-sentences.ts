import type { Excerpt } from '../finding.ts';

/**
 * The sentences of an English text in their order, without the spaces around them.
 *
 * A sentence ends at a full stop, ? or ! with the closing quotes and brackets that follow, and at a line end, unless the
 * next line goes on in lower case. No full stop ends one after a title (Mr., Gen.), an initial (J. F.), the number of a
 * list or within a decimal; after U.S., a.m., Inc. and the like only where a word follows that opens sentences. What a
 * lower-case word goes on with ("Why?" he asked) is one with its quotation. Scans the text once.
 *
 * @example
 * englishSentences('Mr. Lavrov arrived at 6 p.m. on Friday. He met Kim.')
 * // [{ start: 0, end: 39, text: 'Mr. Lavrov arrived at 6 p.m. on Friday.' }, { start: 40, end: 51, text: 'He met Kim.' }]
 */
export function englishSentences(text: string): Excerpt[] {
  const found: Excerpt[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(END_MARKS)) {
    const end = index + mark.length;
    if (!endsSentence(text, start, index, mark)) continue;
    addTrimmed(found, text, start, end);
    start = end;
  }
  addTrimmed(found, text, start, text.length);
  return found;
}

function addTrimmed(found: Excerpt[], text: string, start: number, end: number): void {
  const all = text.slice(start, end);
  const from = end - all.trimStart().length;
  const sentence = all.trim();
  if (HOLDS_WORDS.test(sentence)) found.push({ start: from, end: from + sentence.length, text: sentence });
}

function endsSentence(text: string, start: number, index: number, mark: string): boolean {
  const after = text.slice(index + mark.length, index + mark.length + LOOK_AHEAD);
  if (LINE_END.test(mark)) return !isWrapped(text.slice(start, index), after);
  if (!SPACE_OR_END.test(after))
    return (
      /^\.["”’]*$/.test(mark) && RUNS_ON.test(text.slice(Math.max(start, index - 3), index + LOOK_AHEAD))
    );
  if (GOES_ON.test(after)) return false;
  if (/[?!]/.test(mark)) return true;
  if (ELLIPSIS.test(mark)) return OPENS_ANEW.test(after);
  return stopEnds(text, start, index, mark, after);
}

/** A line that is broken where the page was full, and goes on in lower case. */
function isWrapped(line: string, after: string): boolean {
  return line.length >= LEAST_WRAPPED && GOES_ON_IN_LINE.test(after) && WRAPPED_LINE.test(line);
}

function stopEnds(text: string, start: number, index: number, mark: string, after: string): boolean {
  const word = LAST_WORD.exec(text.slice(Math.max(start, index - LOOK_BACK), index))?.[0] ?? '';
  if (/^\d{1,3}$/.test(word)) return text.slice(start, index).trim().length > word.length;
  if (NEVER_LAST.test(word)) return false;
  if (/^nos?$/i.test(word)) return !/^\s+\d/.test(after);
  if (mark.length === 1 && MAY_BE_LAST.test(word)) return SENTENCE_OPENER.test(after) || /^\s*$/.test(after);
  return true;
}

const LEAST_WRAPPED = 40;
const WRAPPED_LINE = /^\s*["'“‘(]*[\p{Lu}\p{N}].*[\p{L}\p{N},;'’”"-]\s*$/su;
const LOOK_BACK = 16;
const LOOK_AHEAD = 24;
/** A quotation mark or a dash that was left alone is no sentence. */
const HOLDS_WORDS = /[\p{L}\p{N}]/u;
/** Marks that may end a sentence, with what closes after them. */
const END_MARKS = /[.?!…]+["'”’»)\]]*|[\n\r\u2028\u2029]/g;
const LINE_END = /^[\n\r\u2028\u2029]/;
const ELLIPSIS = /…|\.\./;
const SPACE_OR_END = /^(?:\s|$)/;
/** A space was lost: … the first.On Friday … */
const RUNS_ON = /^(?:\p{Ll}{3}|.\d{2}|[\p{Ll}\d]["”’)]{1,2})\.["”’]{0,2}\p{Lu}\p{Ll}*\s/u;
const GOES_ON = /^\s+(?:\p{Ll}|[-–—]\s)/u;
const GOES_ON_IN_LINE = /^[ \t]*\p{Ll}/u;
const OPENS_ANEW = /^\s*(?:$|[\n\r]|["'“‘(]?\p{Lu})/u;
const LAST_WORD = /(?:\p{L}\.)*[\p{L}\p{N}]*$/u;
/** Titles and other words that newspapers shorten before a name, a number or an example. */
const NEVER_LAST =
  /^(?:M[rs]|Mrs|Messrs|Mx|Md|Mst|Dr|Prof|Gen|Maj|Col|Capt|Cpt|Lt|Sgt|Cpl|Adm|Cmdr|Brig|Rev|Fr|Hon|Sen|Rep|Gov|Pres|Supt|Insp|Adv|Engr|St|Mt|Ft|Figs?|Eqs?|Vol|pp|Ch|Sec|Art|Arts|Ref|cf|vs|v|viz|e\.g|i\.e|approx|Tk|Rs)$/;
/** What may stand last: initials, months and weekdays cut short, firms, the time of day. */
const MAY_BE_LAST =
  /^(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Inc|Ltd|Co|Corp|Bros|Jr|Sr|Dept|Univ|Assn|etc|al|am|pm|est|Ph\.?D)$/u;
const SENTENCE_OPENER =
  /^\s+["'“‘(]?(?:The|He|She|It|They|We|I|You|In|On|At|But|And|A|An|This|That|These|Those|There|His|Her|Its|Their|Our|After|Before|When|While|As|If|For|From|By|To|With|Since|However|Meanwhile|Earlier|Later|Some|Many|More|Most|No|Not|One|Two|Both|According|Although|Though|Because|What|Who|How|Why|Police|Officials)(?![\p{L}\p{M}])/u;
