import { CARDINAL_VARIANTS, CARDINALS, ORDINALS } from './number-words.ts';

export type NumberKind =
  | 'cardinal'
  | 'fraction'
  | 'scale'
  | 'ordinal'
  | 'part'
  | 'point'
  | 'minus'
  | 'hundredth'
  | 'unit'
  | 'other';

/** What the stem of a word says about a number. */
export interface NumberStem {
  kind: NumberKind;
  /** The value without scales as a plain decimal; what a fraction word adds; empty where a scale stands alone. */
  digits: string;
  scales: readonly number[];
  unit?: string | undefined;
}

/** Stems that are a number only with a unit or in a range: এক is an article too, নয় means is not. */
export const NEEDS_UNIT = /^(?:শূন্য|এক|দু|দ্বি|নয়|বার|তের|আধা?|অর্ধ)$/;

/** The words of a kind and a value: for scales what they multiply by, for fractions what they add to the number behind. */
type StemWords = readonly [kind: NumberKind, value: number, words: string, unit?: string];

function stems(): Map<string, NumberStem> {
  const cardinals = CARDINALS.map((name, value): StemWords => ['cardinal', value, spellings(name, value)]);
  const ordinals = ORDINALS.map((words, before): StemWords => ['ordinal', before + 1, words]);
  return new Map(
    [...OTHER_STEMS, ...cardinals, ...ordinals].flatMap(([kind, value, words, unit]) => {
      const [digits, scales] = kind === 'scale' ? ['', [value]] : [String(value), []];
      return words.split(/[ ,]/).map((word) => [word, { kind, digits, scales, unit }] as const);
    }),
  );
}

/** A cardinal's name and what else is written for it. */
function spellings(name: string, value: number): string {
  const forms = `${name} ${CARDINAL_VARIANTS[value] ?? name}`;
  const all = `${forms} ${forms.replaceAll('ঁ', '').replaceAll('ঊ', 'উ')}`;
  return value > 10 && value < 19 ? `${all} ${name.replace(/ো$/, '')}` : all;
}

const OTHER_STEMS: readonly StemWords[] = [
  ['cardinal', 100, 'শতভাগ', 'percent'],
  ['cardinal', 0.5, 'অর্ধেক', 'fraction'],
  ['cardinal', 0.5, 'অর্ধ আধা আধ'],
  ['cardinal', 1.5, 'দেড়'],
  ['cardinal', 2.5, 'আড়াই'],
  ['fraction', 0.5, 'সাড়ে'],
  ['fraction', 0.25, 'সোয়া'],
  ['fraction', -0.25, 'পৌনে পোনে'],
  ['hundredth', 0, 'শতকরা'],
  ['scale', 1e2, 'শত শো শ'],
  ['scale', 1e3, 'হাজার সহস্র'],
  ['scale', 1e5, 'লাখ লক্ষ'],
  ['scale', 1e6, 'মিলিয়ন'],
  ['scale', 1e7, 'কোটি'],
  ['scale', 1e9, 'বিলিয়ন'],
  ['scale', 1e12, 'ট্রিলিয়ন'],
  ['scale', 12, 'ডজন'],
  ['point', 0, 'দশমিক'],
  ['minus', 0, 'মাইনাস ঋণাত্মক'],
  ['cardinal', 2, 'দ্বি'],
];

/** The stems of number words; of two that begin alike the longer stands first. */
export const STEMS: ReadonlyMap<string, NumberStem> = /* @__PURE__ */ stems();
