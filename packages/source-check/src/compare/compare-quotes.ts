import { nameMatch, words } from '@hurkaru/bangla';
import { englishSayings } from '../english/english-sayings.ts';
import type { Compare, Passage, ReadText } from '../facts.ts';
import type { Excerpt, Finding } from '../finding.ts';
import { findQuotations } from './find-quotations.ts';

/**
 * Quotation marks around words that the source does not quote: an invented quotation, or doubt that the source has not.
 *
 * Where the source quotes anything in the passage, names something (called, dubbed, titled) or has someone speak as I, the
 * translator may have set the marks so; a name in marks is a name.
 */
export const compareQuotes: Compare = (passage, both) => {
  if (passage.copy.length === 0 || passage.source.length === 0) return [];
  const quoted = passage.copy.flatMap(({ text, start }) => findQuotations(text, start));
  if (quoted.length === 0 || isQuoted(passage, both.source)) return [];
  const names = namesIn(passage);
  return quoted.filter(({ text }) => !isName(text, names)).map((copy) => notQuoted(copy, passage));
};

/** Whether the source quotes in the passage, or what it says there calls for quotation marks. */
function isQuoted({ source }: Passage, text: ReadText): boolean {
  const start = source[0]?.start ?? 0;
  const end = source.at(-1)?.end ?? 0;
  const around = text.text.slice(Math.max(0, start - 1), end + 1);
  if (/["“”«»‘`]|(?<![\p{L}\p{N}])['’]/u.test(around) || CALLED.test(around)) return true;
  if (quotationsOf(text).some((quotation) => quotation.start < end && start < quotation.end)) return true;
  return OWN_WORDS.test(around) && source.some((sentence) => englishSayings(sentence).length > 0);
}

const known = new WeakMap<ReadText, Excerpt[]>();

function quotationsOf(text: ReadText): Excerpt[] {
  const found = known.get(text) ?? findQuotations(text.text);
  known.set(text, found);
  return found;
}

function namesIn({ source }: Passage): string[] {
  return source.flatMap(({ words: all }) =>
    all.slice(1).flatMap(({ text }) => (/^\p{Lu}/u.test(text) ? [text] : [])),
  );
}

/** Whether a few words in marks sound like a name of the source: ‘ট্রুথ সোশ্যাল’ for Truth Social. */
function isName(quotation: string, names: readonly string[]): boolean {
  const found = words(quotation);
  if (found.length > LONGEST_NAME) return false;
  return found.some(({ text }) => names.some((name) => nameMatch(text, name) >= SAME_NAME));
}

function notQuoted(copy: Excerpt, { source }: Passage): Finding {
  const saying = source.flatMap(englishSayings)[0];
  return {
    kind: 'quote',
    severity: 'warning',
    copy,
    source: saying?.verb ?? null,
    message: `The copy has ${copy.text} in quotation marks; the source quotes nothing there.`,
    messageBn: `কপিতে ${copy.text} উদ্ধৃতিচিহ্নের ভেতরে, কিন্তু উৎসে এখানে কারও কথা হুবহু উদ্ধৃত করা হয়নি।`,
  };
}

const CALLED =
  /\b(?:so-called|dubbed|nicknamed|titled|entitled|called|calls?|named|known as|codenamed|code-named|slogan|hashtag|labelled|labeled|branded|described as|term(?:ed|s)?|words?|phrase|book|film|movie|song|novel|album|play|poem|series|show)\b/i;
const OWN_WORDS = /(?:^|[^\p{L}\p{N}])(?:I|we|We|my|My|our|Our|us|me)(?:[^\p{L}\p{N}]|$)/u;
const LONGEST_NAME = 6;
const SAME_NAME = 0.6;
