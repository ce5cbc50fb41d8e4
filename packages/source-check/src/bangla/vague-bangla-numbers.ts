import { normalize, words } from '@hurkaru/bangla';
import type { NumberFact } from '../facts.ts';
import {
  BANGLA_NUMBER_IN_A_WORD,
  BANGLA_NUMBER_PREFIXES,
  BANGLA_NUMBERED_STEMS,
  BANGLA_SCALES,
} from '../lexicon/bangla-number-words.ts';

/** Sizes that are told without a number: শত শত, হাজার হাজার, লাখো, কয়েক হাজার; and words that hold one: উভয়. */
export function vagueBanglaNumbers(text: string): NumberFact[] {
  if (!HINT.test(text)) return [];
  const found = words(text).map((word) => ({ ...word, form: normalize(word.text) }));
  return found.flatMap(({ form, start, end }, index) => {
    const held = BANGLA_NUMBER_IN_A_WORD.get(form) ?? numberBefore(form);
    if (held !== undefined) return [{ start, end, text: text.slice(start, end), value: held, loose: true }];
    const before = found[index - 1];
    const scale = BANGLA_SCALES.get(form.replace(ENDING, '')) ?? 0;
    if (scale === 0 || found[index + 1]?.form === form) return [];
    const first =
      before !== undefined && (SOME.test(before.form) || before.form === form) ? before.start : start;
    return [
      { start: first, end, text: text.slice(first, end), value: scale, bound: 'over' as const, loose: true },
    ];
  });
}

/** The number that a compound begins with. */
function numberBefore(form: string): number | undefined {
  const at = BANGLA_NUMBERED_STEMS.map((stem) => form.indexOf(stem)).find((found) => found > 0);
  return at === undefined ? undefined : BANGLA_NUMBER_PREFIXES.get(form.slice(0, at));
}

/** Case endings, classifiers, and the ো of হাজারো and লাখো. */
const ENDING = /(?:েরও|ের|ে|ো|টি|খানেক)$/;
const SOME = /^(?:কয়েক|বেশ|বহু|অনেক|কিছু|কত)$/;
const HINT =
  /শত|শ[োে]? |হাজার|সহস্র|লাখ|লক্ষ|মিলি|কোটি|বিলি|ট্রিলি|ডজন|উভ|জোড|জোড়|যমজ|দম্পতি|দ্বি|ত্রি|প্রথমত|তৃতীয়ত|পক্ষী|দলী|মুখী|মাত্রি/;
