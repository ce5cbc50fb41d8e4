/** A sentence of a text: `text` is what stands from `start` to `end` (UTF-16 code units, end exclusive). */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/**
 * The sentences of a text in their order, without the spaces around them; between them they hold every other character.
 *
 * A sentence ends at ।, ॥, ? or !, with the closing quotes and brackets that follow, and at every line end. It ends at a
 * full stop too, but not after an abbreviation (ড. মো. লে. জে.), an initial (এ. কে.), a number at its beginning (১.), nor
 * inside a decimal, an address of the web or an ellipsis; at an ellipsis only where a quotation, a Latin capital or the
 * line's end follows. Within a quotation each sentence stands for itself; what a speech verb goes on to attribute
 * (“কী হবে?” প্রশ্ন করেন তিনি।) is one with its quotation.
 *
 * @example
 * sentences('ড. ইউনূস বলেন, ‘আমি যাব।’ তারপর যান।')
 * // [{ text: 'ড. ইউনূস বলেন, ‘আমি যাব।’', start: 0, end: 25 }, { text: 'তারপর যান।', start: 26, end: 36 }]
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
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

function addTrimmed(found: Sentence[], text: string, start: number, end: number): void {
  const all = text.slice(start, end);
  const trimmed = all.trimStart();
  const from = end - trimmed.length;
  const sentence = trimmed.trimEnd();
  if (sentence !== '') found.push({ text: sentence, start: from, end: from + sentence.length });
}

function endsSentence(text: string, start: number, index: number, mark: string): boolean {
  if (LINE_END.test(mark)) return true;
  const before = text.slice(Math.max(start, index - LOOK_BACK), index);
  const after = text.slice(index + mark.length, index + mark.length + LOOK_AHEAD);
  if (goesOn(mark, after)) return false;
  if (/[।॥৷]/.test(mark)) return true;
  if (mark.startsWith('|')) return LETTER_AT_END.test(before) && SPACE_OR_END.test(after);
  if (ELLIPSIS.test(mark)) return /[?!]/.test(mark) || OPENS_ANEW.test(after);
  if (mark.startsWith('.')) return SPACE_OR_END.test(after) && stopEnds(text, start, index, before);
  return SPACE_OR_END.test(after) || (LETTER_AT_END.test(before) && BANGLA_LETTER.test(after));
}

/** Whether what follows belongs to the sentence: a comma, a dash, the speech verb of a quotation. */
function goesOn(mark: string, after: string): boolean {
  if (IN_BRACKETS.test(mark)) return true;
  if (/^\s*(?:[,;)\]}]|[–—-]\s)/.test(after)) return !/[।॥]$/.test(mark);
  return CLOSES_QUOTATION.test(mark) && SPEECH.test(after.normalize('NFC'));
}

/** Whether a full stop after `before` is the end and not an abbreviation's, an initial's or a list number's. */
function stopEnds(text: string, start: number, index: number, before: string): boolean {
  const word = (LAST_WORD.exec(before)?.[0] ?? '').normalize('NFC');
  if (word === '' || LIST_NUMBER.test(word) || SHORTENED.test(word)) return false;
  return !(LIST_WORD.test(word) && text.slice(start, index).trim().length <= LONGEST_LIST_WORD);
}

const LONGEST_LIST_WORD = 5;
const LOOK_BACK = 24;
const LOOK_AHEAD = 24;

/** Marks that may end a sentence, with what closes after them. */
const END_MARKS = /[।॥৷?!…|.]+["'”’»)\]}]*|[\n\r\u2028\u2029]/g;
const LINE_END = /^[\n\r\u2028\u2029]/;
const ELLIPSIS = /…|\.\./;
const IN_BRACKETS = /[?!]["'”’»]?[)\]}]$/;
const CLOSES_QUOTATION = /["'”’»]$/;
const SPACE_OR_END = /^(?:\s|$)/;
const OPENS_ANEW = /^(?:\s*[\n\r\u2028\u2029]|\s*$|\s+[‘“"'A-Z])/;
const LETTER_AT_END = /[\u0980-\u09e5]["'”’»)\]}]*$/;
const BANGLA_LETTER = /^[\u0985-\u09b9\u09ce\u09dc\u09dd\u09df]/;
const LAST_WORD = /[\p{L}\p{M}\p{N}\u200c\u200d]*$/u;

/** What attributes the quotation before it. */
const SPEECH =
  /^,?\s+(?:বল[েলোছি]*ন?(?![\u0980-\u09ff])|জানা(?:ন|লেন|য\u09bc)|জানিয\u09bcে|জানতে চ|প্রশ্ন|জিজ্ঞ[\u09c7\u09be]স|মন্তব্য|লেখেন|লিখেছেন|যোগ কর|উল্লেখ কর)/;

/** One letter, in Bangla with its signs (ড. মো. লে. জে. কে.), or a Roman number. */
const LETTER = '[A-Za-z]|[ivxIVX]{1,4}|[\u0985-\u09b9]\u09bc?[\u0981-\u0983\u09be-\u09cc]{0,2}';
/** The Bangla names of Latin letters that are longer: এ. এস. এম. */
const LETTER_NAME = 'এ(?:[ফলমনস]|ইচ|ক্স)|আ[ইর]|ইউ|কিউ|ডব্লিউ|ডব্লু|ওয\u09bcাই|জেড';
/** Titles and other words that newspapers shorten with a full stop. */
const TITLE =
  'মো[সছহ]া|মুহা|[এঅ]্যাড|এড|মাও|অব|রহ|ইঞ্জি|অধ্যা|প্র[াো]|ব্রি|শ্রী|খ্রি|দ্র|গ্রা|কিমি|' +
  'M[rs]|Mrs|Dr|Prof|St|Gen|Lt|Col|Capt|[JS]r|vs|Ltd|Co';
const SHORTENED = /* @__PURE__ */ new RegExp(`^(?:${LETTER}|${LETTER_NAME}|${TITLE})ঃ?$`);

/** A number that counts: Bangla closes no sentence with a full stop, so one after Bangla digits is a list's. */
const LIST_NUMBER = /[০-৯]$/;
const LIST_WORD = /^(?:[0-9]{1,3}|এক|দুই|তিন|চার|পাঁচ|[ছন]য\u09bc|সাত|আট|দশ)$/;
