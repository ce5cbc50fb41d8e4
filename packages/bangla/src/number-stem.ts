import { CARDINAL_VARIANTS, CARDINALS, FRACTIONS, MIXED_NUMBERS, ORDINALS, SCALES } from './number-words.ts';

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
  unit?: string;
}

/** The stems of number words; of two that begin alike the longer stands first. */
export const STEMS: ReadonlyMap<string, NumberStem> = /* @__PURE__ */ stems();

/** Stems that are a number only with a unit or in a range: এক is an article too, নয় means is not. */
export const NEEDS_UNIT = /^(?:শূন্য|এক|দু|দ্বি|নয়|বার|তের|আধা?|অর্ধ)$/;

function stems(): Map<string, NumberStem> {
  const table = new Map<string, NumberStem>();
  const add = (kind: NumberKind, words: string, digits: number | '', scales: number[] = []) => {
    for (const word of words.split(/[ ,]/)) table.set(word, { kind, digits: String(digits), scales });
  };
  table.set('শতভাগ', { kind: 'cardinal', digits: '100', scales: [], unit: 'percent' });
  table.set('অর্ধেক', { kind: 'cardinal', digits: '0.5', scales: [], unit: 'fraction' });
  CARDINALS.forEach((name, value) => {
    const names = CARDINAL_VARIANTS[value] === undefined ? name : `${name} ${CARDINAL_VARIANTS[value]}`;
    for (const word of names.split(' ')) add('cardinal', spellings(word, value), value);
  });
  add('cardinal', 'দ্বি', 2);
  for (const [value, words] of MIXED_NUMBERS) add('cardinal', words, value);
  for (const [value, words] of FRACTIONS) add('fraction', words, value);
  for (const [value, words] of SCALES) add('scale', words, '', [value]);
  ORDINALS.forEach((words, before) => add('ordinal', words, before + 1));
  add('point', 'দশমিক', 0);
  add('minus', 'মাইনাস ঋণাত্মক', 0);
  add('hundredth', 'শতকরা', 0);
  return table;
}

function spellings(word: string, value: number): string {
  const forms = [word, word.replace('ঁ', ''), word.replace('ঊ', 'উ')];
  if (value > 10 && value < 19) forms.push(word.replace(/ো$/, ''));
  return forms.join(' ');
}
