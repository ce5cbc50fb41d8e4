import { banglaFromAssamese } from './bangla-from-assamese.ts';
import { banglaFromDevanagari } from './bangla-from-devanagari.ts';
import { canonicalMarks, needsCare } from './canonical-marks.ts';
import { stripInvisible } from './strip-invisible.ts';

/**
 * One spelling for Bangla text that looks the same; normalising twice changes nothing more.
 *
 * - Unicode NFC: ে+া is ো, ে+ৗ is ৌ, also the other way round, and য় ড় ঢ় are a base with U+09BC (the single code points are
 *   composition exclusions); অ+া is আ, ব+U+09BC is র, ত্+joiner is ৎ.
 * - Signs that are doubled stand once; a nukta that strayed behind a vowel sign returns to its য ড ঢ; ঁ follows
 *   the vowel sign.
 * - Zero-width characters go, except where they change what is seen: র‍্য (with U+200D, also for the U+200C that
 *   some keyboards write), U+200C between hasanta and a consonant (উদ্‌যাপন), emoji, other scripts.
 * - No-break, thin and other fixed spaces become spaces; soft hyphens and byte order marks go.
 * - ৰ and ৱ become র and ব in words, unless the text is Assamese; Devanagari marks on Bangla letters and Devanagari
 *   digits in Bangla numbers become Bangla. ৷ (U+09F7) and, right behind a Bangla word, | become ।. The danda
 *   U+0964 is the right one for Bangla and stays.
 * - A character carries at most 30 marks (the Stream-Safe limit of Unicode Annex 15); more are left out.
 *
 * Line breaks stay as they are. Time grows linearly with the text.
 *
 * @example
 * normalize('আমাদেের র‌্যাব | শেষ৷') // 'আমাদের র‍্যাব | শেষ।'
 */
export function normalize(text: string): string {
  if (ORDINARY.test(text) && !needsCare(text)) return text;
  let before = composed(text);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const after = cleaned(before);
    if (after === before) break;
    before = composed(after);
  }
  return before;
}

/** NFC of what is within the Stream-Safe limit, for which NFC takes no time to speak of. */
function composed(text: string): string {
  const once = withoutLongMarks(text).normalize('NFC');
  return once === text ? text : withoutLongMarks(once);
}

function withoutLongMarks(text: string): string {
  return MAY_HAVE_LONG_MARKS.test(text) ? text.replace(LONG_MARKS, '$1') : text;
}

/** One pass. A second changes something only where foreign marks or joiners stood between Bangla marks. */
function cleaned(composed: string): string {
  const bangla = stripInvisible(banglaFromDevanagari(composed)).normalize('NFC');
  const ordered = canonicalMarks(withRa(banglaFromAssamese(bangla))).normalize('NFC');
  return withDandas(ordered).replace(FIXED_SPACES, ' ');
}

/** ব with a nukta looks like র; before ya-phala it stands for the র‍্য that takes a joiner. */
function withRa(text: string): string {
  return text.replace(/ব়+(্+(?=য))?/g, (_, hasanta?: string) => (hasanta === undefined ? 'র' : 'র\u200d্'));
}

function withDandas(text: string): string {
  return text.replace(/(?<![৴-৹])৷(?![৴-৹])/g, '।').replace(PIPE_AS_DANDA, '।');
}

/** ASCII without |, quotes and dashes, dandas, and the letters, signs and digits of Bangla that stand for themselves. */
const ORDINARY =
  /^[\0-{}-\x7f\u0964\u0965\u0981-\u0983\u0985-\u09b9\u09bc\u09be-\u09c4\u09c7\u09c8\u09cb-\u09ce\u09e6-\u09ef\u2013-\u2026]*$/;
const MOST_PASSES = 6;
const MAY_HAVE_LONG_MARKS = /[^\0-\u00ac\u00ae-\u02ff\u0985-\u09b9\u09e6-\u09ef\u2010-\u2027]{30}/;
const LONG_MARKS =
  /(\p{M}[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]{29})[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]+/gu;
const FIXED_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f]/g;
const PIPE_AS_DANDA = /(?<=[\u0981-\u09e3])\|(?=[\s\u00a0'"’”)]|$)/g;
