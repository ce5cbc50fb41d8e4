import { caseEnding, type NumberEnding, unitEnding } from './number-ending.ts';
import { CARDINAL_VARIANTS, CARDINALS, FRACTIONS, MIXED_NUMBERS, ORDINALS, SCALES } from './number-words.ts';

/** What one written word says about a number. */
export interface NumberWord {
  kind: NumberWordKind;
  /** The value without scales as a plain decimal; what a fraction word adds; empty where there is none. */
  digits: string;
  /** The scales written together with it: শত in একশত. */
  scales: readonly number[];
  ending: NumberEnding;
  /** What must follow for the word to be a number: এক is an article too, নয় means is not. */
  needs?: 'unit' | 'scale';
}

export type NumberWordKind =
  | 'cardinal'
  | 'fraction'
  | 'scale'
  | 'ordinal'
  | 'part'
  | 'point'
  | 'minus'
  | 'hundredth'
  | 'unit'
  | 'about';

type Stem = Pick<NumberWord, 'kind' | 'digits' | 'needs'> & { unit?: string; scale?: number };

/** Reads a word in the normal form; null when it is not about numbers. */
export function numberWord(word: string): NumberWord | null {
  if (NOT_NUMBERS.has(word)) return null;
  for (let length = Math.min(word.length, LONGEST_STEM); length > 0; length--) {
    const stem = stems().get(word.slice(0, length));
    const found = stem === undefined ? null : withRest(stem, word.slice(length));
    if (found !== null) return found;
  }
  if (ABOUT_ONE.has(word)) return { kind: 'about', digits: '1', scales: [], ending: { case: 'about' } };
  const unit = unitEnding(word);
  return unit === null ? null : { kind: 'unit', digits: '', scales: [], ending: unit };
}

function withRest(stem: Stem, rest: string): NumberWord | null {
  const { unit, scale: own, ...said } = stem;
  const scales = own === undefined ? [] : [own];
  if (TAKES_SCALE.has(stem.kind)) {
    for (const [scale, value] of scaleList()) {
      const ending = rest.startsWith(scale) ? endingOf(stem, rest.slice(scale.length), true) : null;
      if (ending?.ordinal) return ordinal(String(Number(stem.digits) * value));
      if (ending !== null) return { kind: stem.kind, digits: stem.digits, scales: [value], ending };
    }
  }
  const ending = endingOf(stem, rest, false);
  if (ending === null) return null;
  if (ending.ordinal) return ordinal(stem.digits || String(own));
  if (ending.unit !== undefined) return { kind: stem.kind, digits: stem.digits, scales, ending };
  return { ...said, scales, ending: unit === undefined ? ending : { ...ending, unit } };
}

function ordinal(digits: string): NumberWord {
  return { kind: 'ordinal', digits, scales: [], ending: {} };
}

type StemEnding = NumberEnding & { ordinal?: boolean };

function endingOf({ kind, digits, needs, unit }: Stem, rest: string, scaled: boolean): StemEnding | null {
  if (rest === '') return {};
  if (kind === 'fraction' && !scaled) return null;
  if (kind === 'point' || kind === 'minus' || kind === 'hundredth') return null;
  const ending = caseEnding(rest);
  if (ending !== undefined) return plainEnding(rest, ending, kind, digits, needs, scaled);
  if (rest === 'তম' && kind !== 'ordinal') return { ordinal: true };
  return unit === undefined && kind !== 'part' ? unitEnding(rest) : null;
}

function plainEnding(
  rest: string,
  ending: NonNullable<NumberEnding['case']>,
  kind: NumberWordKind,
  digits: string,
  needs: NumberWord['needs'],
  scaled: boolean,
): StemEnding | null {
  if (ending === 'object' && !scaled && kind !== 'scale') return null;
  if (needs !== undefined && !scaled && !(digits === '2' && ending === 'about')) return null;
  if (kind === 'cardinal' && !scaled && isMonthDay(rest, Number(digits))) return { ordinal: true };
  return { case: ending };
}

/** পাঁচই, আঠারোই and একুশে are days of a month. */
function isMonthDay(rest: string, value: number): boolean {
  return (rest === 'ই' && value >= 5 && value <= 18) || (rest === 'ে' && value >= 19 && value <= 31);
}

let stemTable: Map<string, Stem> | undefined;

function stems(): Map<string, Stem> {
  if (stemTable !== undefined) return stemTable;
  const table = new Map<string, Stem>();
  CARDINALS.forEach((name, value) => {
    for (const word of [name, ...(CARDINAL_VARIANTS[value]?.split(' ') ?? [])]) {
      for (const spelling of spellings(word, value)) {
        table.set(spelling, { kind: 'cardinal', digits: String(value), ...NEEDS[spelling] });
      }
    }
  });
  for (const [word, scale] of Object.entries(SCALES)) table.set(word, { kind: 'scale', digits: '', scale });
  for (const [word, digits] of Object.entries(MIXED_NUMBERS)) {
    table.set(word, { kind: 'cardinal', digits, ...NEEDS[word] });
  }
  for (const [word, value] of Object.entries(FRACTIONS)) {
    table.set(word, { kind: 'fraction', digits: String(value) });
  }
  for (const [value, words] of Object.entries(ORDINALS)) {
    for (const word of words.split(' ')) {
      table.set(word, { kind: 'ordinal', digits: value });
      table.set(`${word}াংশ`, { kind: 'part', digits: value });
    }
  }
  for (const [word, stem] of Object.entries(OTHER_STEMS)) table.set(word, stem);
  stemTable = table;
  return table;
}

function spellings(word: string, value: number): string[] {
  const plain = word.replaceAll('ঁ', '').replace(/^ঊ/, 'উ');
  const forms = plain === word ? [word] : [word, plain];
  return value >= 11 && value <= 18 ? forms.flatMap((form) => [form, form.replace(/ো$/, '')]) : forms;
}

let scaleTable: [string, number][] | undefined;

/** Longest first, so that শত is not taken for শ. */
function scaleList(): [string, number][] {
  scaleTable ??= Object.entries(SCALES).sort(([a], [b]) => b.length - a.length);
  return scaleTable;
}

const LONGEST_STEM = 14;
const TAKES_SCALE: ReadonlySet<NumberWordKind> = /* @__PURE__ */ new Set<NumberWordKind>([
  'cardinal',
  'fraction',
]);

const NEEDS: Readonly<Record<string, { needs: 'unit' | 'scale' }>> = {
  শূন্য: { needs: 'unit' },
  এক: { needs: 'unit' },
  দু: { needs: 'unit' },
  নয়: { needs: 'unit' },
  বার: { needs: 'scale' },
  তের: { needs: 'unit' },
  অর্ধ: { needs: 'scale' },
  আধা: { needs: 'unit' },
  আধ: { needs: 'unit' },
};

const OTHER_STEMS: Readonly<Record<string, Stem>> = {
  দশমিক: { kind: 'point', digits: '' },
  মাইনাস: { kind: 'minus', digits: '' },
  ঋণাত্মক: { kind: 'minus', digits: '' },
  শতকরা: { kind: 'hundredth', digits: '' },
  শতভাগ: { kind: 'cardinal', digits: '100', unit: 'percent' },
  অর্ধেক: { kind: 'cardinal', digits: '0.5', unit: 'fraction' },
  দ্বিগুণ: { kind: 'cardinal', digits: '2', unit: 'times' },
  দ্বিগুন: { kind: 'cardinal', digits: '2', unit: 'times' },
  ত্রিগুণ: { kind: 'cardinal', digits: '3', unit: 'times' },
};

/** Words that only look like a number with an ending: again and again, picked up, in a century, at first, a place, far. */
const NOT_NUMBERS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'বারবার বারবারই বারবারের বারেক কুড়িয়ে শতকে শতকেও শতকেই অর্ধশতকে আশিশ শে শেক শের শোর একবারে একবারেই প্রথমে প্রথমেই প্রথমও আটকে আড়াইহাজার আড়াইহাজারে আড়াইহাজারের হাজারও লাখও দুর'.split(
    ' ',
  ),
);

/** Behind a scale or a unit: ঘণ্টা খানেক. */
const ABOUT_ONE: ReadonlySet<string> = /* @__PURE__ */ new Set('খানেক খানেকের খানেকও'.split(' '));
