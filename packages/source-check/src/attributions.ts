import { sentences } from '@hurkaru/bangla';
import { banglaSayings } from './bangla/bangla-sayings.ts';
import type { Saying } from './bangla/saying.ts';
import { SpeakersBefore } from './bangla/speakers-before.ts';
import type { SayingAct } from './lexicon/sayings.ts';

/** Who says what in a Bangla text. */
export interface Attribution {
  /**
   * Who speaks, as the text names them, without case endings and without the office before a proper name; for তিনি and
   * তারা, and where the verb has no subject, the speaker before. Empty where the text names nobody (জানা গেছে).
   */
  speaker: string;
  /** False where the source is nobody in particular: জানা গেছে, সূত্র জানায়, বিশ্লেষকরা, তিনি with nobody before. */
  named: boolean;
  /** The verb or phrase of saying, as it stands. */
  verb: string;
  /** What is done by saying it: said, claimed, denied … */
  act: SayingAct;
  /** Where the whole stands: speaker, verb and statement. */
  start: number;
  end: number;
  /** What is said, as it stands. */
  statement: string;
  /** It stands in quotation marks. */
  direct: boolean;
}

/** An attribution with the places of its parts, UTF-16 code units of the text. */
export interface PlacedAttribution extends Attribution {
  verbAt: Place;
  statementAt: Place;
  /** Where the speaker is named or stood for in this sentence; null where it is not. */
  speakerAt: Place | null;
}

interface Place {
  start: number;
  end: number;
}

/**
 * Who says what in Bangla copy, in the order of the text, from the page as copied or from its body alone.
 *
 * Knows the verbs and phrases of saying before and after what is said (জানায়, …; … বলে জানিয়েছে …; ‘…’ বলেন …; …-এর তথ্য
 * অনুযায়ী; খবর …-এর). A statement in quotation marks goes on to their end, another to the end of its sentence; where
 * the statement stands before (এ কথা বলেন) it is the sentence before. Never throws.
 *
 * @example
 * attributions('শনিবার সকালে পুলিশ বলেছে, দুজন নিখোঁজ।')
 * // [{ speaker: 'পুলিশ', named: true, verb: 'বলেছে', act: 'say', start: 13, end: 37, statement: 'দুজন নিখোঁজ', direct: false }]
 */
export function attributions(copy: string): Attribution[] {
  return placedAttributions(copy).map(({ verbAt, statementAt, speakerAt, ...attribution }) => attribution);
}

/** The same with the places of the parts. */
export function placedAttributions(copy: string): PlacedAttribution[] {
  const found: PlacedAttribution[] = [];
  const before = new SpeakersBefore();
  let quotedUntil = 0;
  let previous: Place | null = null;
  for (const sentence of sentences(copy)) {
    const known = found.length;
    if (sentence.end > quotedUntil) {
      for (const saying of banglaSayings(copy, Math.max(sentence.start, quotedUntil), sentence.end)) {
        const one = placed(copy, saying, before, previous);
        if (one === null) continue;
        found.push(one);
        quotedUntil = Math.max(quotedUntil, one.direct ? one.statementAt.end : 0);
      }
    }
    if (found.length === known && sentence.end > quotedUntil) before.meet(copy, sentence);
    previous = sentence;
  }
  return found;
}

function placed(
  copy: string,
  saying: Saying,
  before: SpeakersBefore,
  previous: Place | null,
): PlacedAttribution | null {
  const said = saying.statement ?? (previous === null ? null : quotationEndingWith(copy, previous));
  if (said === null) return null;
  const statementAt = wholeQuotation(copy, said);
  const speakerAt = saying.speaker === null ? null : { start: saying.speaker.start, end: saying.speaker.end };
  const places = [saying.verb, statementAt, ...(speakerAt === null ? [] : [speakerAt])];
  return {
    ...before.name(saying),
    verb: copy.slice(saying.verb.start, saying.verb.end),
    act: saying.act,
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map(({ end }) => end)),
    statement: copy.slice(statementAt.start, statementAt.end),
    direct: isQuotation(copy, statementAt),
    verbAt: saying.verb,
    statementAt,
    speakerAt,
  };
}

/** The sentence before, with all of the quotation that it closes. */
function quotationEndingWith(copy: string, { start, end }: Place): Place {
  const open = OPENING_OF[copy.charAt(end - 1)];
  const least = Math.max(0, end - LONGEST_QUOTATION);
  const from = open === undefined ? -1 : copy.slice(least, end - 1).lastIndexOf(open);
  return from < 0 ? { start, end } : { start: Math.min(start, least + from), end };
}

function isQuotation(copy: string, { start, end }: Place): boolean {
  const close = CLOSING[copy.charAt(start)];
  if (close === undefined) return false;
  const closed = copy.slice(start + 1, Math.min(end + 2, start + LONGEST_QUOTATION)).search(close);
  return closed < 0 ? end - start <= LONGEST_QUOTATION : start + closed + 2 >= end - 2;
}

/** A statement that opens with a quotation mark goes on to its closing one. */
function wholeQuotation(copy: string, { start, end }: Place): Place {
  const close = CLOSING[copy.charAt(start)];
  if (close === undefined) return { start, end };
  const closed = copy.slice(start + 1, start + LONGEST_QUOTATION).search(close);
  return closed < 0 ? { start, end } : { start, end: Math.max(end, start + closed + 2) };
}

const OPENING_OF: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '"': '"', '»': '«' };
const CLOSING: Readonly<Record<string, RegExp>> = {
  '“': /”/,
  '‘': /’(?![\u0980-\u09ff])/,
  '"': /(?<!\s)"/,
  "'": /'(?![\u0980-\u09ffA-Za-z])/,
  '«': /»/,
};
const LONGEST_QUOTATION = 2000;
