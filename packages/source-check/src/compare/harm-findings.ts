import type { BothTexts } from '../facts.ts';
import type { Excerpt, Finding, Severity } from '../finding.ts';
import { harmWords } from '../lexicon/harm-words.ts';
import type { HarmMention } from './find-harm.ts';

/** The copy says one thing where the source says another. */
export function harmDiffers(
  severity: Severity,
  said: HarmMention,
  lost: HarmMention,
  both: BothTexts,
): Finding {
  const copy = excerpt(both.copy.text, said);
  const source = excerpt(both.source.text, lost);
  return {
    kind: 'harm',
    severity,
    copy,
    source,
    message: `The source says “${source.text}”, the copy says “${copy.text}” (${harmWords[said.name].label.en}).`,
    messageBn: `উৎসে আছে ‘${source.text}’ (${harmWords[lost.name].label.bn}), কপিতে লেখা হয়েছে ‘${copy.text}’।`,
  };
}

/** The copy says what nothing in this part of the source says. */
export function harmUnfounded(said: HarmMention, both: BothTexts): Finding {
  const copy = excerpt(both.copy.text, said);
  const { label } = harmWords[said.name];
  return {
    kind: 'harm',
    severity: 'warning',
    copy,
    source: null,
    message: `The copy says “${copy.text}” (${label.en}); this part of the source says nothing of the kind.`,
    messageBn: `কপিতে ‘${copy.text}’ আছে, উৎসের এই অংশে তেমন কিছু বলা হয়নি।`,
  };
}

/** The source says what nothing in this part of the copy says. */
export function harmLeftOut(lost: HarmMention, both: BothTexts): Finding {
  const source = excerpt(both.source.text, lost);
  const { label } = harmWords[lost.name];
  return {
    kind: 'harm',
    severity: 'warning',
    copy: null,
    source,
    message: `The source says “${source.text}” (${label.en}); this part of the copy says nothing of the kind.`,
    messageBn: `উৎসে আছে ‘${source.text}’ (${label.bn}), কপির এই অংশে কথাটি নেই।`,
  };
}

function excerpt(text: string, { start, end }: HarmMention): Excerpt {
  return { start, end, text: text.slice(start, end) };
}
