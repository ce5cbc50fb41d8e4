import { readBangla } from '../bangla/read-bangla.ts';
import { readEnglish } from '../english/read-english.ts';
import type { Excerpt } from '../finding.ts';
import { alignTexts } from './align-texts.ts';

/** Sentences of the copy and of the source that say the same; one side is empty where nothing answers. */
export interface AlignedSentences {
  copy: Excerpt[];
  source: Excerpt[];
}

/**
 * Which sentences of the copy stand for which of the source, in the order of the copy: for showing them side by side.
 *
 * @example
 * alignSentences({ copy: 'বৃষ্টি হয়েছে।', source: 'It rained.' })
 * // [{ copy: [{ start: 0, end: 14, text: 'বৃষ্টি হয়েছে।' }], source: [{ start: 0, end: 10, text: 'It rained.' }] }]
 */
export function alignSentences({ copy, source }: { copy: string; source: string }): AlignedSentences[] {
  return alignTexts(readBangla(copy, null), readEnglish(source, null)).map((passage) => ({
    copy: passage.copy.map(place),
    source: passage.source.map(place),
  }));
}

function place({ start, end, text }: Excerpt): Excerpt {
  return { start, end, text };
}
