import { normalize, sentences } from '@hurkaru/bangla';
import { placedAttributions } from './attributions.ts';
import { findQuotations } from './compare/find-quotations.ts';
import type { Excerpt } from './finding.ts';
import { ACCUSES, CASUALTIES, CONCLUDES, FORCES, FORECASTS, SECRET } from './lexicon/wants-source.ts';

/**
 * Sentences of Bangla copy that want a source and stand without any: numbers of dead and wounded, accusations, forecasts,
 * conclusions, secret and military matters, quotations. An attribution in the sentence is a source, and one in the
 * sentence before it in the paragraph, as the same speaker may go on. Lines that are no sentences (a headline, a date)
 * are left out. Never throws.
 *
 * @example
 * unsourcedStatements('হামলায় ১২ জন নিহত হয়েছেন। আজ বৃষ্টি।') // [{ start: 0, end: 27, text: 'হামলায় ১২ জন নিহত হয়েছেন।' }]
 */
export function unsourcedStatements(copy: string): Excerpt[] {
  const sources = placedAttributions(copy);
  const found: Excerpt[] = [];
  let next = 0;
  let sourced = 0;
  let previousEnd = 0;
  for (const { start, end, text } of sentences(copy)) {
    while (next < sources.length && (sources[next]?.end ?? 0) <= start) next++;
    if (/[\n\r]/.test(copy.slice(previousEnd, start))) sourced = 0;
    const inside = sources
      .slice(next, next + NEAR)
      .some((source) => source.start < end && start < source.end);
    sourced = inside ? GOES_ON : sourced - 1;
    if (!inside && sourced < 0 && wantsSource(text)) found.push({ start, end, text });
    previousEnd = end;
  }
  return found;
}

/** Whether a sentence asserts what its writer can hardly know at first hand. */
function wantsSource(sentence: string): boolean {
  if (!ENDS_SENTENCE.test(sentence)) return false;
  const text = normalize(sentence);
  if (/[০-৯0-9]/.test(text) && (CASUALTIES().test(text) || FORCES().test(text))) return true;
  if ([ACCUSES, FORECASTS, CONCLUDES, SECRET].some((pattern) => pattern().test(text))) return true;
  return findQuotations(sentence).some((quotation) => quotation.text.trim().split(/\s+/).length >= SPEECH);
}

const ENDS_SENTENCE = /[।॥?!]["'”’»)]*$/;
/** A quotation of so many words is someone's speech, not a name. */
const SPEECH = 5;
/** After a sentence with its source the same speaker may go on for so many sentences. */
const GOES_ON = 1;
const NEAR = 4;
